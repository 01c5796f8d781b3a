import type { Extraction } from './result';

/** Which blocks make the body: Galley's own choice, the ways of "Not right?", and last everything that the page shows. */
export type Choice = 'galley' | 'readability' | 'wider' | 'everything';

/** In the order in which "Not right?" offers them. */
export const CHOICES: readonly Choice[] = ['galley', 'readability', 'wider', 'everything'];

/** One element on the way from the page's body to a place. */
export interface Step {
  /** Local name, or "#text". */
  readonly name: string;
  /** Stable class names, and the id after "#": what build tools make up anew is left out. */
  readonly tokens: readonly string[];
}

/** Which of its siblings of the same name, counted from the nearer end of their parent. */
export interface Position {
  readonly from: 'start' | 'end';
  /** From 0. */
  readonly nth: number;
}

/** A place on the pages of one site, told by structure alone: no words of a page are in it. */
export interface Locator {
  /** From the body's child inwards to the element itself. */
  readonly steps: readonly Step[];
  /** Needed where nothing but its position marks the place. */
  readonly position: Position | null;
}

/** What a reader decided about a place on a site's pages: kept in this browser, and only because they said so. */
export interface LocalRule {
  readonly host: string;
  readonly action: 'restore' | 'hide';
  readonly at: Locator;
  /** The rule or step whose removal was undone; '' for what was hidden. */
  readonly rule: string;
  /** The beginning of the words it was made on, so that a list of rules can be read. */
  readonly preview: string;
}

/** Characters of a rule's preview at most. */
export const RULE_PREVIEW = 80;

/** What a reader changed about one extraction. Numbers are places of nodes in the snapshot, in document order. */
export interface Adjust {
  readonly restore: readonly number[];
  /** One list of nodes for each block that was hidden. */
  readonly hide: readonly (readonly number[])[];
  /** Of the page's own site only. */
  readonly rules: readonly LocalRule[];
  readonly choice: Choice;
}

export const UNADJUSTED: Adjust = { restore: [], hide: [], rules: [], choice: 'galley' };

/** One and the same rule has one key. */
export const ruleKey = ({ host, action, at }: LocalRule): string => JSON.stringify([host, action, at.steps, at.position]);

/** One thing that a reader asks of the article they see. */
export type AdjustStep =
  /** The ledger's entry of that number. */
  | { readonly do: 'restore'; readonly entry: number }
  /** A block: "lead", or indexes into `Article.body` and inwards through sections, as "4" or "4.2". */
  | { readonly do: 'hide'; readonly block: string }
  /** The next way of reading the page that gives other text. */
  | { readonly do: 'another' }
  /** Back by one step, or to Galley's own reading. */
  | { readonly do: 'undo' | 'reset' }
  /** Keep the last step for the site. */
  | { readonly do: 'remember' };

/** What came of it. */
export interface Adjusted {
  /** False where nothing changed: there is no such entry, no step to take back, no further way. */
  readonly done: boolean;
  readonly extraction: Extraction;
  readonly choice: Choice;
  /** The site that the last step could be kept for; null where nothing marks the place, or nothing may be kept. */
  readonly canRemember: string | null;
}

/** Rules that are kept at most; the oldest make room. */
export const MOST_RULES = 500;
