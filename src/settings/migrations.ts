/** Stored settings, not yet checked: the fields of whatever version wrote them. */
export type Stored = Readonly<Record<string, unknown>>;

/** `MIGRATIONS[n]` brings version n to version n + 1. Each one is run once, on settings of exactly its version. */
export type Migration = (stored: Stored) => Stored;

export const MIGRATIONS: readonly Migration[] = [
  // 0 → 1: nothing was released without a version; such settings hold no field that could be misread.
  (stored) => stored,
];

/**
 * Brings stored settings to the version after the last migration.
 *
 * @returns the same settings where they are of that version or newer: a newer Galley wrote them, and this one must not
 *   guess at them
 */
export function migrate(stored: Stored, migrations: readonly Migration[] = MIGRATIONS): Stored {
  const version = versionOf(stored);
  if (version >= migrations.length) return stored;
  const brought = migrations.slice(version).reduce((at, step) => step(at), stored);
  return { ...brought, version: migrations.length };
}

/** The version that wrote them; 0 where none is recorded. */
export function versionOf(stored: Stored): number {
  const version = Object.hasOwn(stored, 'version') ? stored['version'] : 0;
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
}
