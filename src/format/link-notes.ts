import type { Article } from '../article/article';
import { outgoingLink } from './outgoing-link';
import { safeLine } from './safe-text';

export interface LinkNotes {
  /** The mark after a link's words: " [1]"; '' for a link that leads nowhere outside the page. */
  readonly mark: (href: string) => string;
  /** The notes, a line each, in the order of their marks. */
  readonly lines: () => string[];
}

/**
 * Links as notes under a plain text: the same address has one number. Where the article has notes of its own, marks
 * are told apart by an arrow.
 */
export function linkNotes(article: Article): LinkNotes {
  const numbers = new Map<string, number>();
  const arrow = article.body.some(({ kind }) => kind === 'footnotes') ? '→' : '';
  return {
    mark: (href) => {
      const address = outgoingLink(href);
      if (address === null) return '';
      const number = numbers.get(address) ?? numbers.size + 1;
      numbers.set(address, number);
      return ` [${arrow}${number}]`;
    },
    lines: () => [...numbers].map(([address, number]) => `[${arrow}${number}] ${safeLine(address)}`),
  };
}
