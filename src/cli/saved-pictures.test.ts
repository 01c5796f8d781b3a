import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run';
import { savedPictures } from './saved-pictures';

const GIF = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(600, 1), Buffer.from(';')]);
const CUT = GIF.subarray(0, 300);
const prose = 'The harbour master said on Monday that the old pier would stay shut until the spring, since its planks are rotten. ';
let folder = '';
let page = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-pictures-'));
  mkdirSync(join(folder, 'saved', 'Pier_files'), { recursive: true });
  page = join(folder, 'saved', 'Pier.html');
  writeFileSync(join(folder, 'outside.gif'), GIF);
  writeFileSync(join(folder, 'saved', 'Pier_files', 'a pier.gif'), GIF);
  writeFileSync(join(folder, 'saved', 'Pier_files', 'cut.gif'), CUT);
  writeFileSync(join(folder, 'saved', 'Pier_files', 'notes.gif'), 'no picture at all');
  symlinkSync(join(folder, 'saved'), join(folder, 'way-back'));
  symlinkSync(join(folder, 'outside.gif'), join(folder, 'saved', 'Pier_files', 'link.gif'));
  writeFileSync(page, `<!DOCTYPE html><title>Pier shut</title><article><h1>Pier shut</h1><p>${prose.repeat(3)}</p>
    <figure><img src="Pier_files/a%20pier.gif?w=2" srcset="https://p.example/pier-1200.gif 1200w" width="600" height="400" alt="The pier"><figcaption>The pier in March.</figcaption></figure>
    <p>${prose.repeat(4)}</p><figure><img src="Pier_files/notes.gif" width="600" height="400" alt="Notes"></figure><p>${prose.repeat(4)}</p></article>`);
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('pictures that were saved with a page', () => {
  it('are read from its own folder and from nowhere else', () => {
    const picture = savedPictures(page);
    expect(picture('./Pier_files/a%20pier.gif')).toBe(`data:image/gif;base64,${GIF.toString('base64')}`);
    for (const address of ['../outside.gif', 'Pier_files/../../outside.gif', 'Pier_files/link.gif', '../way-back/Pier_files/a%20pier.gif', `%2F${folder.slice(1)}/saved/Pier_files/a%20pier.gif`, join(folder, 'outside.gif'), `file://${page}`, 'https://p.example/a.gif', '//p.example/a.gif', 'Pier_files', 'Pier_files/notes.gif', 'Pier_files/none.gif', 'Pier_files/cut.gif', 'a%', 'Pier_files/a%00.gif', '']) {
      expect(picture(address), address).toBeNull();
    }
  });

  it('go into the book where that is asked for, and only then', async () => {
    const files = async (pictures: boolean): Promise<string[]> => {
      const { output } = await run({ file: page, url: undefined, writing: { as: 'epub', ledger: false, frontMatter: false, tables: 'tabs', links: false, pictures } });
      return Object.keys(unzipSync(output as Uint8Array)).filter((name) => name.includes('images/'));
    };
    expect(await files(true)).toEqual(['EPUB/images/1.gif']);
    expect(await files(false)).toEqual([]);
  });
});
