import van from 'vanjs-core';
import type { Article } from '../../article/article';
import { gateLink } from '../../article/url-gate';
import type { AccessCode, DoubtCode, Remark } from '../../article/remark';
import { message } from '../messages';
import { remarkText } from '../remark';
import type { ReaderPlace } from '../types';
import { linkTarget } from './link';

const { a, details, div, h2, li, p, summary, ul } = van.tags;

/** What is to be said when the text ends: that there is more at the publisher's, or that something may be missing. */
export function renderEnd(article: Article, doubts: readonly DoubtCode[], place: ReaderPlace): Node | null {
  const preview = article.access.state === 'preview' ? previewLine(article, place) : null;
  const doubted = doubts.length > 0 ? doubtLines(doubts) : null;
  return preview === null && doubted === null ? null : div({ class: 'galley-end' }, preview, doubted);
}

/** The honest line, with the publisher's own way to the rest. */
function previewLine(article: Article, place: ReaderPlace): Node {
  const href = article.url === null ? null : gateLink(article.url, null);
  const name = article.siteName ?? hostOf(href);
  return div(
    { class: 'galley-preview', role: 'note' },
    p(message('previewEnd')),
    href === null || name === null ? null : p(a({ ...linkTarget({ place }), href }, message('previewContinue', name))),
    article.access.evidence.length === 0 ? null : evidence(article.access.evidence),
  );
}

function evidence(remarks: readonly Remark<AccessCode>[]): Node {
  return details({ class: 'galley-evidence' }, summary(message('previewWhy')), ul(remarks.map((remark) => li(remarkText(remark)))));
}

function doubtLines(doubts: readonly DoubtCode[]): Node {
  return div({ class: 'galley-doubts', role: 'note' }, h2(message('doubts')), ul(doubts.map((doubt) => li(remarkText({ code: doubt, values: [] })))));
}

function hostOf(href: string | null): string | null {
  return href !== null && URL.canParse(href) ? new URL(href).host : null;
}
