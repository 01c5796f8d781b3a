import van from 'vanjs-core';

const svg = van.tags('http://www.w3.org/2000/svg');

/** Outlines on a 24-unit square, drawn with the text's colour. */
const PATHS = {
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  before: 'M17.5 6 9 12l8.5 6zM6.5 6v12',
  after: 'M6.5 6 15 12l-8.5 6zM17.5 6v12',
  enlarge: 'M14 4.5h5.5V10M19.5 4.5 13 11M10 19.5H4.5V14M4.5 19.5 11 13',
  dots: 'M5 11.2a.8.8 0 1 0 0 1.6.8.8 0 1 0 0-1.6zM12 11.2a.8.8 0 1 0 0 1.6.8.8 0 1 0 0-1.6zM19 11.2a.8.8 0 1 0 0 1.6.8.8 0 1 0 0-1.6z',
  outline: 'M5 6.5h14M5 12h10M5 17.5h12',
  listen: 'M5 14.5v-2a7 7 0 0 1 14 0v2M5 14h2.5v5H6a1 1 0 0 1-1-1zM19 14h-2.5v5H18a1 1 0 0 0 1-1z',
  more: 'm6 9.5 6 6 6-6',
  type: 'M3 18.5 8.2 5.5h.6l5.2 13M4.9 14h7.2M21 12v6.5M21 15.2a2.9 3.3 0 1 1-5.8 0 2.9 3.3 0 0 1 5.8 0z',
  page: 'M4 5h16v14H4zM8 9.5h8M8 12.5h8M8 15.5h5',
  close: 'M6 6l12 12M18 6 6 18',
  'not-here': 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM6.4 6.4l11.2 11.2',
  back: 'M9 7 4 12l5 5M4 12h10a5 5 0 0 0 5-5V6',
  checked: 'M4.5 4.5h15v15h-15zM8.5 12l2.5 2.7 4.8-5.6',
  unchecked: 'M4.5 4.5h15v15h-15z',
  video: 'M4 5.5h16v13H4zM10.2 9.2v5.6l4.8-2.8z',
  audio: 'M5 10v4M9 7v10M13 4.5v15M17 8v8M21 10.5v3',
  post: 'M4.5 5.5h15v10.5H11l-4.5 3.7V16h-2z',
  map: 'M12 20.5s6.5-6 6.5-10.5a6.5 6.5 0 0 0-13 0c0 4.5 6.5 10.5 6.5 10.5zM12 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  document: 'M6.5 3.5h7l4 4v13h-11zM13.5 3.5v4h4',
  closed: 'M6.5 11h11v9h-11zM9 11V8a3 3 0 0 1 6 0v3',
  failed: 'M12 4 21 20H3zM12 10v4.5M12 17.2v.3',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside a name, hidden from those who hear the name. It holds no text: there is no label to leak. */
export function icon(name: IconName): Element {
  const path = svg['path']?.({ d: PATHS[name] });
  const drawing = svg['svg']?.({ viewBox: '0 0 24 24', class: `galley-icon galley-icon-${name}`, 'aria-hidden': 'true', focusable: 'false' }, path);
  if (drawing === undefined) throw new Error('no SVG');
  return drawing;
}
