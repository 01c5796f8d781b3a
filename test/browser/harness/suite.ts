import type { BrowserKind } from '../../../build/browser-finder.ts';
import type { Driver, OpenPage, View } from '../driver/driver.ts';
import type { FixtureServer } from '../server/server.ts';
import type { Checks } from './checks.ts';

/** What one test works with. What it opens here is closed for it. */
export interface World {
  readonly driver: Driver;
  readonly server: FixtureServer;
  readonly check: Checks;
  /** Opens a fixture under a host of that name: `open('metered-news')` is https://metered-news.test/metered-news.html. */
  readonly open: (name: string, host?: string) => Promise<OpenPage>;
  /** Clicks the toolbar button and waits until the popup shows the state ("article" by default). */
  readonly popup: (page: OpenPage, state?: PopupState) => Promise<View>;
  /** The same for a fixture that is an article: "not an article" is noted as a failure, and the article read anyway. */
  readonly article: (page: OpenPage) => Promise<View>;
}

export type PopupState = 'reading' | 'article' | 'not-article' | 'unreadable' | 'error';

export interface Case {
  readonly name: string;
  readonly run: (world: World) => Promise<void>;
  /** Milliseconds; the runner's own limit by default. */
  readonly limit?: number;
  /** Why it is not run, at all or in one browser; said in the run's output. */
  readonly skip?: string | Readonly<Partial<Record<BrowserKind, string>>>;
}

export interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}
