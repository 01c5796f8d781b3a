import path from 'node:path';

/** Draws a plain landscape in colours that its name decides, so that every picture address gives a picture. */
export function drawPicture(pathname: string): string {
  const name = path.basename(pathname);
  const hue = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  const colour = (shift: number, light: number): string => `hsl(${String((hue + shift) % 360)} 45% ${String(light)}%)`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675" width="1200" height="675">
<rect width="1200" height="675" fill="${colour(0, 78)}"/><circle cx="880" cy="190" r="80" fill="${colour(40, 88)}"/>
<path d="M0 430 260 250 470 400 720 210 1200 450V675H0z" fill="${colour(20, 52)}"/>
<path d="M0 540 330 430 700 560 1200 470V675H0z" fill="${colour(30, 34)}"/></svg>`;
}
