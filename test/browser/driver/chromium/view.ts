import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import type { OpenPage, Remote, View } from '../driver.ts';
import { remoteCall, remoteResult } from '../remote.ts';
import { sizePopup } from '../popup-size.ts';
import { until } from '../wait.ts';

/** The popup, over puppeteer's page. */
export class ChromiumView implements View {
  constructor(readonly page: Page) {}

  async evaluate<Args extends readonly unknown[], Result>(fn: Remote<Args, Result>, ...args: Args): Promise<Result> {
    return remoteResult<Result>(await this.page.evaluate(remoteCall(fn, args)));
  }

  waitFor<Args extends readonly unknown[], Result>(what: string, fn: Remote<Args, Result>, ...args: Args): Promise<Result> {
    return until(what, () => this.evaluate(fn, ...args));
  }

  async click(selector: string): Promise<void> {
    await this.page.click(selector);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key as KeyInput);
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.page.screenshot());
  }

  async resize(width: number, _height: number): Promise<void> {
    await sizePopup(this, width);
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }
}

export class ChromiumPage extends ChromiumView implements OpenPage {
  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  override async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async pdf(): Promise<Buffer> {
    return Buffer.from(await this.page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  }

  async edit(what: 'copy' | 'paste'): Promise<void> {
    await this.page.keyboard.down('Control');
    // Headless there is no window system that would turn the keys into the command.
    await this.page.keyboard.press(what === 'copy' ? 'c' : 'v', { commands: [what === 'copy' ? 'Copy' : 'Paste'] });
    await this.page.keyboard.up('Control');
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async evaluateInShadow<Args extends readonly unknown[], Result>(
    host: string, fn: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>, ...args: Args
  ): Promise<Result> {
    const session = await this.page.createCDPSession();
    try {
      const objectId = await shadowRootOf(session, host);
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId, awaitPromise: true, returnByValue: true,
        functionDeclaration: `async function (...args) { const __name = (f) => f; return JSON.stringify({ value: await (${fn.toString()})(this, ...args) }); }`,
        arguments: args.map((value) => ({ value })),
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return remoteResult<Result>(result.value);
    } finally {
      await session.detach();
    }
  }
}

/** The debugger sees closed roots too. */
async function shadowRootOf(session: CDPSession, host: string): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: host });
  if (nodeId === 0) throw new Error(`no element ${host}`);
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) throw new Error(`${host} has no shadow root`);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  if (object.objectId === undefined) throw new Error(`the shadow root of ${host} has no object`);
  return object.objectId;
}
