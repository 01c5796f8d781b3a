import type { ReaderContext } from '../context';

/**
 * Remembers what is read: the first block that reaches below the view's upper edge, and where it stands.
 *
 * @returns brings it back to that place, whatever came or went above it
 */
export function holdPlace({ blocks, scroller }: ReaderContext): () => void {
  const top = scroller().top();
  const anchor = top <= 0 ? undefined : blocks().find((block) => block.getBoundingClientRect().bottom > 0);
  const at = anchor?.getBoundingClientRect().top ?? 0;
  return () => {
    const moved = anchor?.isConnected === true ? anchor.getBoundingClientRect().top - at : 0;
    const wanted = anchor?.isConnected === true ? scroller().top() + moved : top;
    if (Math.abs(wanted - scroller().top()) >= 1) scroller().scrollTo(wanted);
  };
}
