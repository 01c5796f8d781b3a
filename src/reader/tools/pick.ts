import type { ReaderContext } from '../context';
import { message } from '../messages';

/**
 * Lets a reader point at a block: by pointer, or with the arrow keys and Enter. Ends with the choice, with Escape, or when it
 * is asked for a second time.
 *
 * @param chosen gets the block's path
 */
export function pickBlock(context: ReaderContext, chosen: (path: string) => void): void {
  const { element, place } = context;
  if (element.dataset['picking'] !== undefined) return;
  let current: HTMLElement | null = null;
  const mark = (block: HTMLElement | null, focus: boolean): void => {
    if (block === current || block === null) return;
    current?.classList.remove('galley-picked');
    current = block;
    block.classList.add('galley-picked');
    if (!focus) return;
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
    block.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const blockAt = (event: Event): HTMLElement | null => (event.target instanceof Element ? event.target.closest<HTMLElement>('[data-block]') : null);
  const onMove = (event: Event): void => { mark(blockAt(event), false); };
  const onClick = (event: Event): void => {
    if (place === 'page' && !event.isTrusted) return;
    const block = blockAt(event);
    if (block === null) return;
    // A link in it is not what was meant.
    event.preventDefault();
    event.stopPropagation();
    end(block);
  };
  const move = (by: number): void => {
    const blocks = context.blocks();
    const at = current === null ? -1 : blocks.indexOf(current);
    mark(blocks[Math.min(blocks.length - 1, Math.max(0, at + by))] ?? null, true);
  };
  const stopKeys = context.onKey(({ key }) => {
    if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' || key === 'Delete') end(current);
    else if (key === 'Escape' || key.toLowerCase() === 'h') end(null);
    else return false;
    return true;
  });
  function end(block: HTMLElement | null): void {
    stopKeys();
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('click', onClick, true);
    delete element.dataset['picking'];
    current?.classList.remove('galley-picked');
    const path = block?.dataset['block'];
    if (path === undefined) context.announce(message('hideEnded'));
    else chosen(path);
  }
  element.dataset['picking'] = '';
  element.addEventListener('pointermove', onMove);
  element.addEventListener('click', onClick, true);
  const seen = context.blocks().find((block) => block.getBoundingClientRect().bottom > 80);
  mark(seen ?? null, true);
  context.hint(message('hideHow'));
}
