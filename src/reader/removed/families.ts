import type { Family, LedgerEntry } from '../../article/ledger';
import type { MessageKey } from '../messages';
import { ruleReason } from './rule-words';

/** Names of the families, in the order shown: what a reader may miss first, the page's own frame last. */
export const FAMILY_NAMES: Readonly<Record<Family, MessageKey>> = {
  reader: 'familyReader',
  paywall: 'familyPaywall',
  newsletter: 'familyNewsletter',
  advertising: 'familyAdvertising',
  related: 'familyRelated',
  app: 'familyApp',
  consent: 'familyConsent',
  share: 'familyShare',
  media: 'familyMedia',
  author: 'familyAuthor',
  tags: 'familyTags',
  contents: 'familyContents',
  comments: 'familyComments',
  repeat: 'familyRepeat',
  icon: 'familyIcon',
  template: 'familyTemplate',
  hidden: 'familyHidden',
  header: 'familyHeader',
  navigation: 'familyNavigation',
  footer: 'familyFooter',
  outside: 'familyOutside',
};

const ORDER = Object.keys(FAMILY_NAMES) as readonly Family[];

export interface FamilyGroup {
  readonly family: Family;
  readonly count: number;
  /** Entries that were removed for one and the same reason stand under it together. */
  readonly reasons: readonly { readonly reason: string; readonly entries: readonly LedgerEntry[] }[];
}

/** The ledger's entries by family, then by reason, each in the order of the page. */
export function groupByFamily(entries: readonly LedgerEntry[]): FamilyGroup[] {
  return ORDER.flatMap((family) => {
    const own = entries.filter((entry) => entry.family === family);
    if (own.length === 0) return [];
    const reasons = [...new Set(own.map(ruleReason))];
    return [{ family, count: own.length, reasons: reasons.map((reason) => ({ reason, entries: own.filter((entry) => ruleReason(entry) === reason) })) }];
  });
}
