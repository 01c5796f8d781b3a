import type { Block } from '../article/block';

/**
 * Marks the drawn blocks with their paths in `Article.body`: indexes inwards through sections, as "4" or "4.2". What is
 * drawn before a section's blocks (its time, its title) belongs to the section.
 */
export function markBlocks(elements: readonly Node[], blocks: readonly Block[], before = ''): void {
  elements.forEach((element, at) => {
    const block = blocks[at];
    if (!(element instanceof HTMLElement) || block === undefined) return;
    const path = `${before}${String(at)}`;
    element.dataset['block'] = path;
    if (block.kind === 'section') markBlocks([...element.children].slice(element.children.length - block.children.length), block.children, `${path}.`);
  });
}
