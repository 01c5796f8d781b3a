import type { Remote } from '../driver.ts';
import { remoteCall, remoteResult } from '../remote.ts';
import type { Marionette } from './marionette.ts';

export type Context = 'chrome' | 'content';

const SCRIPT_TIMEOUT = 20_000;

/** A script for Marionette's asynchronous execution, whose last argument is the callback for the result. */
export function callbackScript<Args extends readonly unknown[], Result>(fn: Remote<Args, Result>, args: Args): string {
  return `const done = arguments[arguments.length - 1];
    ${remoteCall(fn, args)}.then((json) => done({ json }), (error) => done({ error: String(error && error.message || error) }));`;
}

/** What the callback was given. */
export function callbackResult<Result>(outcome: unknown): Result {
  const { json, error } = outcome as { readonly json?: string; readonly error?: string };
  if (error !== undefined) throw new Error(error);
  return remoteResult<Result>(json);
}

/**
 * Marionette has one current context and one current tab; every command here states both, and they are sent one after
 * the other, so that two callers cannot mix theirs.
 */
export class Session {
  #queue: Promise<unknown> = Promise.resolve();
  #context: Context | null = null;
  #tab: string | null = null;

  constructor(private readonly marionette: Marionette) {}

  /** Runs `work` alone, in that context, with that tab in front (null: whichever is). */
  alone<T>(context: Context, tab: string | null, work: (send: Marionette['send']) => Promise<T>): Promise<T> {
    const send: Marionette['send'] = (command, parameters) => this.marionette.send(command, parameters);
    const turn = this.#queue.then(async () => {
      if (tab !== null && tab !== this.#tab) {
        await send('WebDriver:SwitchToWindow', { handle: tab, focus: true });
        this.#tab = tab;
      }
      if (context !== this.#context) {
        await send('Marionette:SetContext', { value: context });
        this.#context = context;
      }
      return work(send);
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Runs in the browser's own window, with its privileges. */
  chrome<Args extends readonly unknown[], Result>(fn: Remote<Args, Result>, ...args: Args): Promise<Result> {
    return this.alone('chrome', null, async (send) =>
      callbackResult<Result>(await send('WebDriver:ExecuteAsyncScript', {
        script: callbackScript(fn, args), args: [], sandbox: 'system', newSandbox: true, scriptTimeout: SCRIPT_TIMEOUT,
      })));
  }

  /** Runs in a web page: as the page itself, or privileged (`system`), which sees closed shadow roots. */
  content<Args extends readonly unknown[], Result>(
    tab: string, fn: Remote<Args, Result>, args: Args, sandbox: 'system' | null = null,
  ): Promise<Result> {
    return this.alone('content', tab, async (send) =>
      callbackResult<Result>(await send('WebDriver:ExecuteAsyncScript', {
        script: callbackScript(fn, args), args: [], sandbox, newSandbox: true, scriptTimeout: SCRIPT_TIMEOUT,
      })));
  }

  /** Opens an empty tab, or a window with one, in front. @returns its handle */
  newTab(where: { readonly type: 'tab' | 'window'; readonly private?: boolean } = { type: 'tab' }): Promise<string> {
    return this.alone('content', null, async (send) => {
      const { handle } = (await send('WebDriver:NewWindow', { ...where, focus: true })) as { readonly handle: string };
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
      this.#tab = handle;
      return handle;
    });
  }

  /** The newest tab whose address begins so, or null. */
  tabAt(url: string): Promise<string | null> {
    return this.alone('content', null, async (send) => {
      const handles = (await send('WebDriver:GetWindowHandles')) as readonly string[];
      for (const handle of [...handles].reverse()) {
        await send('WebDriver:SwitchToWindow', { handle, focus: false });
        this.#tab = null;
        if (String(await send('WebDriver:GetCurrentURL')).startsWith(url)) return handle;
      }
      return null;
    });
  }

  /** Closes the tab and goes to another one that is open. */
  closeTab(tab: string): Promise<void> {
    return this.alone('content', tab, async (send) => {
      const rest = (await send('WebDriver:CloseWindow')) as readonly string[];
      this.#tab = rest.at(-1) ?? null;
      if (this.#tab !== null) await send('WebDriver:SwitchToWindow', { handle: this.#tab, focus: true });
    });
  }
}
