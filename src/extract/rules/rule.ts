import type { Family } from '../../article/ledger';
import type { Page } from '../page';

/** A node to take out. Finding is all a rule can do: only the ledger removes. */
export interface Finding {
  readonly node: Element | Text;
  /** Overrides the rule's reason where the place allows a better sentence. */
  readonly reason?: string;
}

/** One behaviour: one kind of clutter. Its id is its folder's name. */
export interface Rule {
  readonly id: string;
  readonly family: Family;
  /** Its name in lists, as "Share buttons". */
  readonly title: string;
  /** One sentence that a reader of the page understands: why these words are not the article. */
  readonly reason: string;
  /** Only such a rule may take a node out of the page's protected run of paragraphs. */
  readonly mayTakeProse: boolean;
  /** Yields what it found in `page.body`; it must not change the page. Nodes within found nodes need not be yielded. */
  find(page: Page): Iterable<Finding>;
}
