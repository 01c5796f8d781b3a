/** How long a browser may take to begin with a download before its address is given up, in milliseconds. */
const KEPT_MS = 60_000;

/**
 * Hands a file to the browser to save: a link to it that is never in any page, clicked. No permission is needed, and
 * Firefox refuses to download data: addresses.
 * @param name safe on every system
 */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(address); }, KEPT_MS);
}
