import type { Remote } from './driver.ts';

/**
 * An expression that calls `fn` with `args` and gives its result as JSON text. `__name` stands in for the helper that
 * the TypeScript loader writes into function bodies to keep their names.
 */
export function remoteCall<Args extends readonly unknown[], Result>(fn: Remote<Args, Result>, args: Args): string {
  const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(async (__name) => JSON.stringify({ value: await (${fn.toString()})(${list}) }))((f) => f)`;
}

/** The other end: the result of a `remoteCall`. The caller of `evaluate` vouches for the type, as it wrote the function. */
export function remoteResult<Result>(json: unknown): Result {
  if (typeof json !== 'string') throw new Error(`no result came back: ${String(json)}`);
  return (JSON.parse(json) as { readonly value: Result }).value;
}

/** A remote function given as source text: for what cannot be written as a function here. Calling it here is a mistake. */
export function remoteSource<Args extends readonly unknown[], Result>(source: string): Remote<Args, Result> {
  const fn = (): Result => { throw new Error('this runs in the browser'); };
  return Object.assign(fn, { toString: () => source });
}
