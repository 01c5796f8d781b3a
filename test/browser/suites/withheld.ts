import { bodyText } from '../../../src/format/body-text.ts';
import { extractionBehind } from '../harness/galley.ts';
import type { Suite } from '../harness/suite.ts';

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
  }],
};
