import { bodyText } from '../../../src/format/body-text.ts';
import { extractionBehind } from '../harness/galley.ts';
import type { Case, Suite } from '../harness/suite.ts';

/** The same page behind three boxes that cover it. */
const covered = (what: string, page: string, isRead: boolean): Case => ({
  name: `text behind ${what} ${isRead ? 'is' : 'is not'} read`,
  run: async (world) => {
    const open = await world.open(page);
    const popup = isRead ? await world.article(open) : await world.popup(open, 'not-article');
    const words = isRead ? JSON.stringify(await extractionBehind(popup)) : await popup.evaluate(() => document.body.textContent ?? '');
    world.check.equal('COVERED words are read', words.includes('COVERED three'), isRead);
  },
});

/** Words that are there and cannot be read, by what a live layout alone can tell. */
export const withheld: Suite = {
  name: 'withheld text',
  cases: [{
    name: 'smudged, blurred, cut off, without size, set aside: none of it is read, all around it is',
    run: async (world) => {
      const extraction = await extractionBehind(await world.article(await world.open('withheld-by-layout')));
      const text = bodyText(extraction.article);
      for (const number of ['one', 'two', 'three', 'four', 'five', 'six']) world.check.ok(`withheld paragraph ${number} is in article or ledger`, !JSON.stringify(extraction).includes(`WITHHELD ${number}`));
      for (const shown of ['sold its bell in 1911', 'gave them breakfast', 'three dozen eggs', 'forty years later', 'the museum had the clapper', 'kept in the vestry']) {
        world.check.ok(`"${shown}" is not in the text`, text.includes(shown));
      }
    },
  }, covered('an opaque gate', 'covered-by-gate', false), covered('an opaque gate in a shadow root', 'covered-by-component', false), covered('a modal dialog’s opaque backdrop', 'covered-by-dialog', false),
  covered('a box that asks for consent', 'covered-by-consent', true), covered('a gate that can be seen through', 'covered-by-veil', true)],
};
