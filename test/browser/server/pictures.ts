import type http from 'node:http';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

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

/** Raster pictures under /photo/, for books: three that are whole, one of them slow, two that are not, and what is sent in the place of others. */
export function answerPhoto(pathname: string, response: http.ServerResponse): boolean {
  const name = /^\/photo\/(.+)$/u.exec(pathname)?.[1];
  if (name === undefined) return false;
  const png = { 'content-type': 'image/png', 'set-cookie': 'reader=42; SameSite=None; Secure' };
  if (name === 'one.png' || name === 'two.png') response.writeHead(200, png).end(smallPng(name === 'one.png' ? 40 : 200));
  else if (name === 'broken.png') response.writeHead(200, png).end(Buffer.concat([smallPng(90).subarray(0, 8), Buffer.alloc(400, 7)]));
  else if (name === 'cut.png') response.writeHead(200, png).end(smallPng(90).subarray(0, -30));
  else if (name === 'slow.png') setTimeout(() => { response.writeHead(200, png).end(smallPng(120)); }, 2_500);
  else if (name === 'page.png') response.writeHead(200, png).end('<!doctype html><title>Please sign in</title>');
  else if (name === 'moved.png') response.writeHead(302, { location: 'https://elsewhere.test/photo/one.png' }).end();
  else response.writeHead(404).end();
  return true;
}

const SIDE = 32;

/** A grey square as a PNG of 32 by 32 pixels. */
function smallPng(grey: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4), sum = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, SIDE, 0, 0, 0, SIDE, 8, 0, 0, 0, 0]);
  const rows = Buffer.from(Array.from({ length: SIDE * (SIDE + 1) }, (_, at) => (at % (SIDE + 1) === 0 ? 0 : (grey + at * at) % 256)));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}
