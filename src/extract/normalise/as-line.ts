import type { Block } from '../../article/block';
import type { Inline } from '../../article/inline';

/** Blocks where only a line can stand (a heading, a term): paragraphs joined by spaces, everything else apart. */
export function asLine(blocks: readonly Block[]): { readonly line: readonly Inline[]; readonly rest: readonly Block[] } {
  const line: Inline[] = [];
  const rest: Block[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') rest.push(block);
    else {
      if (line.length > 0) addText(line, ' ');
      for (const inline of block.children) {
        if (inline.kind === 'text') addText(line, inline.text);
        else line.push(inline);
      }
    }
  }
  return { line, rest };
}

function addText(line: Inline[], text: string): void {
  const last = line.at(-1);
  if (last?.kind === 'text') line[line.length - 1] = { kind: 'text', text: last.text + text };
  else line.push({ kind: 'text', text });
}
