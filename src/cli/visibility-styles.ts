const STYLE = /(\sstyle\s*=\s*)("[^"]*"|'[^']*'|[^\s"'<>]+)/gi;
const DECIDES = /(?:^|[;\s])((?:display|visibility|content-visibility|text-align|opacity|pointer-events|font-size|position|left|right|top|(?:max-)?height|overflow(?:-y)?|padding(?:-\w+)?)\s*:\s*[\w.-]+|(?:-webkit-)?filter\s*:\s*blur\([\w.]+\)|clip(?:-path)?\s*:\s*(?:rect|inset)\([\w\s,.%]*\))/gi;

/**
 * A page's source with every style attribute cut down to what the engine reads there: whether an
 * element is shown, and to which side a cell is set. jsdom 29 parses
 * style attributes as it reads them, and throws on some that browsers merely ignore ("color: calc(}").
 */
export function onlyVisibilityStyles(html: string): string {
  return html.replace(STYLE, (_, name: string, value: string) => {
    const kept = [...value.replace(/^["']|["']$/g, '').matchAll(DECIDES)].map(([, declaration]) => declaration);
    return `${name}"${kept.join(';')}"`;
  });
}
