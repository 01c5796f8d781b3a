import type { OpenPage, Remote } from '../driver.ts';
import { remoteSource } from '../remote.ts';
import { until } from '../wait.ts';
import { clickActions, keyActions } from './keys.ts';
import type { Session } from './session.ts';

/** Firefox's windows have a frame; this much larger than their content they must be made. */
interface Frame {
  readonly width: number;
  readonly height: number;
}

export class FirefoxPage implements OpenPage {
  constructor(private readonly session: Session, readonly tab: string) {}

  async goto(url: string): Promise<void> {
    await this.session.alone('content', this.tab, (send) => send('WebDriver:Navigate', { url }));
  }

  evaluate<Args extends readonly unknown[], Result>(fn: Remote<Args, Result>, ...args: Args): Promise<Result> {
    return this.session.content(this.tab, fn, args);
  }

  waitFor<Args extends readonly unknown[], Result>(what: string, fn: Remote<Args, Result>, ...args: Args): Promise<Result> {
    return until(what, () => this.evaluate(fn, ...args));
  }

  evaluateInShadow<Args extends readonly unknown[], Result>(
    host: string, fn: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>, ...args: Args
  ): Promise<Result> {
    const source = `(selector, ...args) => {
      const host = document.querySelector(selector);
      if (!host) throw new Error('no element ' + selector);
      const root = host.openOrClosedShadowRoot;
      if (!root) throw new Error(selector + ' has no shadow root');
      return (${fn.toString()})(root, ...args);
    }`;
    return this.session.content(this.tab, remoteSource<[string, ...Args], Result>(source), [host, ...args], 'system');
  }

  async click(selector: string): Promise<void> {
    await this.session.alone('content', this.tab, async (send) => {
      const found = (await send('WebDriver:FindElement', { using: 'css selector', value: selector })) as Readonly<Record<string, string>>;
      await send('WebDriver:ElementClick', { id: Object.values(found)[0] });
    });
  }

  async pdf(): Promise<Buffer> {
    const made = await this.session.alone('content', this.tab, (send) => send('WebDriver:Print', { background: false, page: { width: 21, height: 29.7 } }));
    return Buffer.from(made as string, 'base64');
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.#perform(clickActions(x, y, 0));
  }

  openMenuAt(x: number, y: number): Promise<void> {
    return this.#perform(clickActions(x, y, 2));
  }

  edit(what: 'copy' | 'paste'): Promise<void> {
    return this.#perform(keyActions(['Control', what === 'copy' ? 'c' : 'v']));
  }

  press(key: string): Promise<void> {
    return this.#perform(keyActions([key]));
  }

  async screenshot(): Promise<Buffer> {
    const image = await this.session.alone('content', this.tab, (send) => send('WebDriver:TakeScreenshot', { full: false }));
    return Buffer.from(image as string, 'base64');
  }

  async resize(width: number, height: number): Promise<void> {
    const frame = await this.evaluate((): Frame => ({ width: outerWidth - innerWidth, height: outerHeight - innerHeight }));
    await this.session.alone('content', this.tab, (send) =>
      send('WebDriver:SetWindowRect', { width: width + frame.width, height: height + frame.height }));
  }

  close(): Promise<void> {
    return this.session.closeTab(this.tab);
  }

  async #perform(actions: readonly object[]): Promise<void> {
    await this.session.alone('content', this.tab, (send) => send('WebDriver:PerformActions', { actions }));
  }
}
