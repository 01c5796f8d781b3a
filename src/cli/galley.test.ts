import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('galley.ts', import.meta.url));
const prose = 'The harbour master said on Monday that the old pier would stay shut until the spring, since its planks are rotten. ';
const html = `<!DOCTYPE html><title>Pier shut</title><article><h1>Pier shut</h1><p>${prose.repeat(3)}</p><p>${prose.repeat(4)}</p></article>`;

let folder = '';
let page = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-cli-'));
  page = join(folder, 'page.html');
  writeFileSync(page, html);
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

interface Ended { readonly status: number | null; readonly out: string; readonly err: string }

function galley(args: readonly string[], input?: string, closeAfter = Infinity): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', command, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.length >= closeAfter) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString(); });
    child.on('error', reject);
    child.on('close', (status) => { resolve({ status, out, err }); });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

// Each call starts Node, compiles the sources and loads jsdom; on a busy machine that takes a while.
describe('the command', { timeout: 120_000 }, () => {
  it('prints the article of a file, and of standard input', async () => {
    const [file, piped] = await Promise.all([galley([page]), galley(['-'], html)]);
    expect(file).toEqual({ status: 0, out: expect.stringMatching(/^Pier shut\n\nThe harbour master/), err: '' });
    expect(piped).toEqual(file);
  });

  it('prints the version and the help', async () => {
    const [version, help] = await Promise.all([galley(['--version']), galley(['--help'])]);
    expect(version).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    expect(help).toMatchObject({ status: 0, out: expect.stringContaining('--ledger') });
  });

  it.each<[string, string[], number]>([
    ['a missing file', ['/nowhere/at/all.html'], 1],
    ['a folder', ['/'], 1],
    ['an unknown option', ['--frobnicate', 'x'], 2],
    ['an unknown format', ['x', '--as', 'pdf'], 2],
    ['no file', [], 2],
    ['empty input', ['-'], 1],
  ])('says in one line what is wrong with %s', async (_, args, status) => {
    const ended = await galley(args);
    expect(ended).toMatchObject({ status, out: '' });
    expect(ended.err).toMatch(/^galley: [^\n]+\n$/);
  });

  it('is quiet when nobody reads on', async () => {
    const long = `<article><h1>Long</h1>${`<p>${prose.repeat(3)}</p>`.repeat(3000)}</article>`;
    expect(await galley(['-'], long, 1)).toMatchObject({ status: 0, err: '' });
  });
});
