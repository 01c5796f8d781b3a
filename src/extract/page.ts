import type { Metadata } from './metadata/types';
import type { Snapshot } from './snapshot/types';
import type { TextStats } from './text-stats';

/** What rules and candidates are given: the snapshot, what its head says, and text measures that are computed once. */
export interface Page {
  readonly snapshot: Snapshot;
  readonly body: HTMLElement;
  readonly metadata: Metadata;
  /** Length, link density and the like of any element, memoised until the next cut. */
  readonly stats: (node: Node) => TextStats;
  /** The best run of paragraphs: rules without `mayTakeProse` cannot take it or an ancestor of it. Null if there is none. */
  readonly protectedRun: Element | null;
}
