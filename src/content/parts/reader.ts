import { translate } from '../../platform/i18n';
import { onSettingsChanged, settings } from '../../platform/storage';
import { incognito } from '../../platform/private-window';
import { spotStore } from '../../platform/spots';
import { inPageEnglish } from '../../reader/english';
import { openInPage } from '../../reader/in-page';
import { useMessages } from '../../reader/messages';
import { removeLeftHosts } from '../../reader/page/host';
import { createHabits, type Habits } from '../../settings/habits';
import { isHost } from '../../settings/host';
import { createLooks, type Looks } from '../../settings/looks';
import { whereaboutsOf } from '../../reader/where/whereabouts';
import { copyThroughBackground, makeBookThroughBackground, saveThroughBackground } from '../copy';
import { loadPart } from '../load-part';
import { notHere } from '../not-here';
import { putPart } from '../part-shelf';

// English goes along: a page whose Galley was updated has no catalogue any more, and the reader stays open in it.
useMessages(translate, inPageEnglish);
removeLeftHosts(document);

let looks: Looks | null = null;
let habits: Habits | null = null;
const ready = Promise.all([
  createLooks({ settings, onChanged: onSettingsChanged }, isHost(location.hostname) ? location.hostname : null, incognito()).then((read) => { looks = read; }),
  createHabits(settings).then((read) => { habits = read; }),
]);

function print(): Promise<void> {
  window.print();
  return Promise.resolve();
}

putPart('reader', {
  ready: async () => { await ready; },
  open: (extraction, { address, putRight, adjust, onClosed }) => {
    const whereabouts = whereaboutsOf(address, incognito(), spotStore);
    return openInPage(document, {
      extraction,
      actions: { copy: copyThroughBackground, save: saveThroughBackground, load: loadPart, print, adjust, putRight, notHere: notHere(), ...(!incognito() && { makeBook: makeBookThroughBackground }), ...(looks && { looks }), ...(habits && { habits }), ...(whereabouts !== null && { whereabouts }) },
      onClosed,
    });
  },
});
