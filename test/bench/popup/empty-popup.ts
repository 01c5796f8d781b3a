import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const MANIFEST = {
  manifest_version: 3, name: 'An empty popup and one clean', version: '1', permissions: ['activeTab', 'scripting', 'storage'], action: { default_popup: 'popup.html' },
};

/** Runs Galley's engine once in the page and writes its words down bare: what no reader could be faster than. */
const SCRIPT = `
const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['content/read.js'] });
const reply = await chrome.tabs.sendMessage(tab.id, { galley: 'page/read', to: 'page', request: { force: true, seen: false } }, { frameId: 0 });
const words = [];
const walk = (node) => { if (Array.isArray(node)) node.forEach(walk); else if (node && typeof node === 'object') { if (node.kind === 'text') words.push(node.text); else Object.values(node).forEach(walk); } };
for (const block of reply.value.extraction.article.body) { walk(block); words.push('\\n'); }
document.body.textContent = words.join('');
`;

/** An extension of the least that has to be: a popup without anything, and Galley's engine. @returns its folder */
export async function makeEmptyPopup(galley: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await cp(path.join(galley, 'content'), path.join(folder, 'content'), { recursive: true });
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(path.join(folder, 'popup.html'), '<!doctype html><meta charset="utf-8"><style>body{inline-size:640px;min-block-size:600px}</style><script type="module" src="popup.js"></script><body></body>');
  await writeFile(path.join(folder, 'popup.js'), SCRIPT);
  return folder;
}
