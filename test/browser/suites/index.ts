import { adjusting } from './adjusting.ts';
import type { Suite } from '../harness/suite.ts';
import { accessibility } from './accessibility.ts';
import { appearance } from './appearance.ts';
import { articles } from './articles.ts';
import { auto } from './auto.ts';
import { autoLife } from './auto-life.ts';
import { autoAround } from './auto-around.ts';
import { autoPages } from './auto-pages.ts';
import { autoWays } from './auto-ways.ts';
import { background } from './background.ts';
import { bookSuite } from './books.ts';
import { copying } from './copying.ts';
import { findingOnesWay } from './finding-ones-way.ts';
import { hostile } from './hostile.ts';
import { inPage } from './in-page.ts';
import { layout } from './layout.ts';
import { listening } from './listening.ts';
import { manyTabs } from './many-tabs.ts';
import { pasting } from './pasting.ts';
import { privateWindows } from './private-windows.ts';
import { looksHold } from './looks-hold.ts';
import { seed } from './seed.ts';
import { settingsWindows } from './settings-windows.ts';
import { states } from './states.ts';
import { updating } from './updating.ts';
import { withheld } from './withheld.ts';

/** Every suite, in the order in which they run. */
export const SUITES: readonly Suite[] = [
  background,
  settingsWindows,
  states,
  seed,
  articles,
  inPage,
  copying,
  pasting,
  bookSuite,
  adjusting,
  findingOnesWay,
  listening,
  auto,
  autoPages,
  autoWays,
  autoAround,
  autoLife,
  layout,
  accessibility,
  appearance,
  looksHold,
  withheld,
  hostile,
  manyTabs,
  updating,
  privateWindows,
];
