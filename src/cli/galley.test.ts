import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { JOURNAL } from './journal';

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

  it('reads many pages: one bad page is told, the rest is done, and what is done is not done again', async () => {
    const pages = ['a/pier.html', 'b/pier.html', 'b/quay.html'].map((name) => join(folder, name));
    for (const path of pages) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, html);
    }
    const bad = join(folder, 'bad.html');
    writeFileSync(bad, '%PDF-1.7');
    const out = join(folder, 'out');
    const first = await galley([...pages, bad, '--as', 'markdown', '--out', out, '--jsonl', '--jobs', '2']);
    expect(first.status).toBe(1);
    expect(first.err).toBe(`galley: ${bad} is no page: it is a PDF\ngalley: 3 of 4 pages done, 1 failed\n`);
    expect(readdirSync(out).sort()).toEqual([JOURNAL, 'pier 2.md', 'pier.md', 'quay.md']);
    expect(readFileSync(join(out, 'pier 2.md'), 'utf8')).toMatch(/^# Pier shut\n/);
    const lines = first.out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ ok }) => ok).sort()).toEqual([false, true, true, true]);
    expect(lines.find(({ input }) => input === pages[2])).toMatchObject({ title: 'Pier shut', file: join(out, 'quay.md'), isArticle: expect.any(Boolean), words: expect.any(Number) });

    rmSync(join(out, 'quay.md'));
    const again = await galley([...pages, '--as', 'markdown', '--out', out, '--resume']);
    expect(again).toEqual({ status: 0, out: '', err: 'galley: 1 of 3 pages done, 2 were done before\n' });
    expect(readdirSync(out).sort()).toEqual([JOURNAL, 'pier 2.md', 'pier.md', 'quay.md']);
  });

  it('writes nothing that drives a terminal or turns text round, whatever page and file are called', async () => {
    const odd = join(folder, 'odd \u202e\u009b31m.html');
    writeFileSync(odd, html.replaceAll('Pier shut', 'Pier \u202egpj.exe \u009b31m\u001b]0;x\u0007 shut \u200b'));
    const bad = join(folder, 'bad \u202e\u009b.html');
    writeFileSync(bad, '%PDF-1.7');
    const { out, err } = await galley([odd, bad, '--out', join(folder, 'odd-out'), '--jsonl', '--name', '{title}', '--jobs', '1']);
    expect(out + err).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]/u);
    const told = out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>).find(({ ok }) => ok === true);
    expect(told).toMatchObject({ input: odd, title: 'Pier gpj.exe 31m]0;x shut', file: join(folder, 'odd-out', 'Pier gpj.exe 31m]0;x shut.txt') });
  });

  it.each(['SIGKILL', 'SIGINT'] as const)('goes on where it was ended by %s', async (signal) => {
    const pages = Array.from({ length: 16 }, (_, at) => join(folder, `${signal}-${String(at)}.html`));
    for (const path of pages) writeFileSync(path, html.replace('</article>', `<p>${prose.repeat(30)}</p></article>`));
    const out = join(folder, signal);
    const child = spawn(process.execPath, ['--import', 'tsx', command, ...pages, '--out', out, '--jobs', '1'], { stdio: 'ignore' });
    const gone = new Promise((resolve) => { child.on('close', resolve); });
    const written = (): string[] => (existsSync(out) ? readdirSync(out).filter((name) => name.endsWith('.txt')) : []);
    while (written().length < 1 && child.exitCode === null) await new Promise((resolve) => { setTimeout(resolve, 20); });
    child.kill(signal);
    const status = await gone;
    if (signal === 'SIGINT') expect(status).toBe(130);
    const before = written().length;
    expect(before).toBeLessThan(16);
    const rest = await galley([...pages, '--out', out, '--resume', '--jobs', '2']);
    expect(rest.status).toBe(0);
    expect(written().sort()).toEqual(pages.map((path) => basename(path).replace('html', 'txt')).sort());
    const redone = Number(/(\d+) of 16 pages done/.exec(rest.err)?.[1]);
    expect(redone).toBeGreaterThanOrEqual(16 - before);
    expect(redone).toBeLessThan(16);
  });

  it('is quiet when nobody reads on', async () => {
    const long = `<article><h1>Long</h1>${`<p>${prose.repeat(3)}</p>`.repeat(3000)}</article>`;
    expect(await galley(['-'], long, 1)).toMatchObject({ status: 0, err: '' });
  });
});
