import van from 'vanjs-core';

const { p } = van.tags;
const SHOWN_MS = 5000;

export interface Status {
  readonly element: HTMLElement;
  /** Says it once, to eyes and ears alike; the next message takes its place. */
  readonly announce: (message: string) => void;
}

/** The one live region. It stands in the view from the start: a region that arrives with its words is not read out. */
export function createStatus(): Status {
  const element = p({ class: 'galley-status', role: 'status', 'data-galley-ui': '' });
  let clearing: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    announce: (message) => {
      clearTimeout(clearing);
      element.textContent = message;
      clearing = setTimeout(() => { element.textContent = ''; }, SHOWN_MS);
    },
  };
}
