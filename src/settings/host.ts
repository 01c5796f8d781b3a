const MAX_HOST = 253;

/** A host as a URL has it: lower case, no port, nothing that could widen a match pattern (`*`, `/`). */
export function isHost(host: string): boolean {
  if (host === '' || host.length > MAX_HOST || host.includes('*')) return false;
  try {
    return new URL(`https://${host}/`).hostname === host;
  } catch {
    return false;
  }
}
