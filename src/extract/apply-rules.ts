import type { LedgerBook } from './ledger';
import type { Page } from './page';
import type { Finding, Rule } from './rules/rule';

/** Weight of one paragraph in the protected run that only a rule which may take prose can have. */
const PROTECTED_PARAGRAPH = 240;
/** Share of the protected run's text that no rule may take at once. */
const PROTECTED_SHARE = 0.35;
/** Share of links from which text is not prose. */
const LINKS = 0.6;

/** Runs the rules in their order; each sees what the ones before it left. One rule failing does not end the page. */
export function applyRules(rules: readonly Rule[], page: Page, ledger: LedgerBook): void {
  for (const rule of rules) {
    for (const finding of find(rule, page)) {
      if (!page.body.contains(finding.node) || finding.node === page.body) continue;
      const refusal = refused(rule, finding, page);
      if (refusal) ledger.refuse(finding.node, rule.id, refusal);
      else ledger.cut(finding.node, { rule: rule.id, family: rule.family, reason: finding.reason ?? rule.reason });
    }
  }
}

function find(rule: Rule, page: Page): readonly Finding[] {
  try { return [...rule.find(page)]; } catch { return []; }
}

/** @returns why the finding is not allowed, or null. */
function refused(rule: Rule, { node }: Finding, page: Page): string | null {
  const run = page.protectedRun;
  if (!run) return null;
  if (node.contains(run)) return 'It holds the article’s main run of paragraphs.';
  if (rule.mayTakeProse || !run.contains(node)) return null;
  const stats = page.stats(node);
  if (stats.linkDensity > LINKS) return null;
  if (stats.weight > PROTECTED_SHARE * page.stats(run).weight) return 'It holds a large part of the article’s main run of paragraphs.';
  if (node.nodeType === 1 && (node as Element).localName === 'p' && node.parentNode === run && stats.weight >= PROTECTED_PARAGRAPH) return 'It is a long paragraph of the article’s main run.';
  return null;
}
