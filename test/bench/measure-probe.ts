// Runs in Chromium, bundled by in-chromium.ts.
import { type Reading, readingOf } from './measure-page';

export const read = (html: string, url: string | null): Reading => readingOf(() => new DOMParser().parseFromString(html, 'text/html'), url);
