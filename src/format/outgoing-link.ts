import { gateLink } from '../article/url-gate';

/** Names of parameters that tell a server who followed which link; what they are set to never chooses the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|ysclid|igshid|igsh|li_fat_id|mc_[ce]id|mkt_tok|_ga|_gl|_hsenc|_hsmi|__hs\w+|hsctatracking|oly_(?:anon|enc)_id|vero_(?:id|conv)|wickedid|ml_subscriber(?:_hash)?|rb_clickid|s_cid|at_(?:medium|campaign|custom\d)|cmpid|ncid|smid|wt_?mc|xtor)$/iu;

/**
 * A link as it leaves in copied or saved text: through the URL gate again, without the parameters that track who
 * follows it. Links within the page lead nowhere in a copy.
 * @returns an absolute address, or null where the words stay without a link
 */
export function outgoingLink(href: string): string | null {
  const gated = gateLink(href, null);
  return gated === null || gated.startsWith('#') ? null : withoutTracking(gated);
}

/** @param href an absolute address. Its other parameters stay letter for letter: some servers read them by place. */
export function withoutTracking(href: string): string {
  const [, before, query, after] = /^([^?#]*)\?([^#]*)(.*)$/su.exec(href) ?? [];
  if (before === undefined || query === undefined || !/^https?:/iu.test(before)) return href;
  const kept = query.split('&').filter((pair) => !TRACKING.test(nameOf(pair)));
  return `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${after ?? ''}`;
}

function nameOf(pair: string): string {
  const [name = ''] = pair.split('=');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
