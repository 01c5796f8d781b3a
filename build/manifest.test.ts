import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { FILES, TARGETS } from './entries.ts';
import { catalogueOf } from './locales.ts';
import { manifestFor } from './manifest.ts';
import { inRoot } from './paths.ts';

const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as { version: string };

/** The whole contract with both stores: a permission, a key or a word of the policy more fails here. */
const SHARED = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  version,
  default_locale: 'en',
  icons: { 16: 'icons/galley-16.png', 32: 'icons/galley-32.png', 48: 'icons/galley-48.png', 128: 'icons/galley-128.png' },
  action: {
    default_popup: 'popup.html',
    default_title: '__MSG_actionTitle__',
    default_icon: { 16: 'icons/galley-16.png', 32: 'icons/galley-32.png' },
  },
  options_ui: { page: 'options.html', open_in_tab: true },
  permissions: ['activeTab', 'clipboardWrite', 'contextMenus', 'scripting', 'storage'],
  optional_host_permissions: ['*://*/*'],
  commands: {
    'toggle-reader': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_commandToggleReader__' },
    copy: { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandCopy__' },
  },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src https: http: data:; connect-src https: http:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
};

describe('manifest', () => {
  test('Chromium', async () => {
    expect(await manifestFor('chrome')).toEqual({
      ...SHARED,
      permissions: ['activeTab', 'clipboardWrite', 'contextMenus', 'offscreen', 'scripting', 'storage'],
      background: { service_worker: 'background.js', type: 'module' },
      minimum_chrome_version: '120',
    });
  });

  test('Firefox', async () => {
    expect(await manifestFor('firefox')).toEqual({
      ...SHARED,
      background: { scripts: ['background.js'], type: 'module' },
      browser_specific_settings: {
        gecko: { id: 'galley@galley.example', data_collection_permissions: { required: ['none'] } },
        gecko_android: {},
      },
    });
  });

  test('what is built is what is pinned', async () => {
    for (const target of TARGETS) {
      const built: unknown = JSON.parse(await readFile(inRoot('dist', target, 'manifest.json'), 'utf8'));
      expect(built, target).toEqual(await manifestFor(target));
    }
  });

  test('its pages ask the network for nothing but pictures to show, but for the one that makes books', async () => {
    const silent = '<meta http-equiv="Content-Security-Policy" content="connect-src \'none\'">';
    for (const { source } of FILES.filter(({ output }) => output.endsWith('.html'))) {
      expect((await readFile(inRoot(source), 'utf8')).includes(silent), source).toBe(source !== 'src/book/book.html');
    }
  });

  test('every message that it names is there, in words', async () => {
    const messages = await catalogueOf('en');
    const named = [...JSON.stringify(SHARED).matchAll(/__MSG_(\w+)__/gu)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !messages[name]?.message)).toEqual([]);
    // The Chrome store cuts a longer one.
    expect(messages['extensionDescription']?.message?.length).toBeLessThanOrEqual(132);
  });
});
