import van from 'vanjs-core';

const { div } = van.tags;

export interface Marker {
  readonly mark: (sentence: Range | null, word: Range | null) => void;
  readonly clear: () => void;
}

const SENTENCE = 'galley-sentence';
const WORD = 'galley-word';

/**
 * Marks what is being read without a change to the text: by the browser's own highlights, or by boxes behind the lines where
 * it has none.
 */
export function createMarker(article: HTMLElement): Marker {
  return byHighlights() ?? byBoxes(article);
}

function byHighlights(): Marker | null {
  try {
    if (!('highlights' in CSS) || typeof Highlight === 'undefined') return null;
    const sentences = new Highlight();
    const words = new Highlight();
    words.priority = 1;
    CSS.highlights.set(SENTENCE, sentences);
    CSS.highlights.set(WORD, words);
    const set = (highlight: Highlight, range: Range | null): void => {
      highlight.clear();
      if (range !== null) highlight.add(range);
    };
    return {
      mark: (sentence, word) => {
        set(sentences, sentence);
        set(words, word);
      },
      clear: () => {
        CSS.highlights.delete(SENTENCE);
        CSS.highlights.delete(WORD);
      },
    };
  } catch {
    // A content script of Firefox may not reach the page's registry.
    return null;
  }
}

function byBoxes(article: HTMLElement): Marker {
  const layer = div({ class: 'galley-marks', 'aria-hidden': 'true', 'data-galley-ui': '' });
  article.append(layer);
  const boxes = (range: Range | null, name: string): HTMLElement[] => {
    if (range === null) return [];
    const origin = layer.getBoundingClientRect();
    return [...range.getClientRects()].map(({ left, top, width, height }) => div({
      class: name, style: `left:${String(left - origin.left)}px;top:${String(top - origin.top)}px;width:${String(width)}px;height:${String(height)}px`,
    }));
  };
  return {
    mark: (sentence, word) => { layer.replaceChildren(...boxes(sentence, SENTENCE), ...boxes(word, WORD)); },
    clear: () => { layer.remove(); },
  };
}
