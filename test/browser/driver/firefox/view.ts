import type { Remote, View } from '../driver.ts';
import { sizePopup } from '../popup-size.ts';
import { until } from '../wait.ts';
import type { GeckoExtensionPolicy, GeckoServices } from './gecko.d.ts';
import { keyActions } from './keys.ts';
import { callbackResult, callbackScript, type Session } from './session.ts';

declare const WebExtensionPolicy: GeckoExtensionPolicy;
declare const Services: GeckoServices;

export type ViewType = 'background' | 'popup';

const BASE64 = 0;

/** A live document of the extension, the newest of its type: reached through the actor that drives web pages. */
export class FirefoxView implements View {
  constructor(private readonly session: Session, private readonly extensionId: string, private readonly type: ViewType) {}

  async evaluate<Args extends readonly unknown[], Result>(fn: Remote<Args, Result>, ...args: Args): Promise<Result> {
    const outcome = await this.session.chrome(async (id: string, type: string, script: string) => {
      const views = [...WebExtensionPolicy.getByID(id).extension.views].filter((view) => view.viewType === type);
      const actor = views.pop()?.xulBrowser?.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands');
      if (!actor) throw new Error(`no ${type} is open`);
      return actor.executeScript(script, [], { sandboxName: null, newSandbox: true, async: true, timeout: 20_000, file: type, line: 0 });
    }, this.extensionId, this.type, callbackScript(fn, args));
    return callbackResult<Result>(outcome);
  }

  waitFor<Args extends readonly unknown[], Result>(what: string, fn: Remote<Args, Result>, ...args: Args): Promise<Result> {
    return until(what, () => this.evaluate(fn, ...args));
  }

  click(selector: string): Promise<void> {
    return this.session.chrome(async (id: string, type: string, css: string) => {
      const views = [...WebExtensionPolicy.getByID(id).extension.views].filter((view) => view.viewType === type);
      const actor = views.pop()?.xulBrowser?.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands');
      if (!actor) throw new Error(`no ${type} is open`);
      const element = await actor.findElement('css selector', css, { all: false, timeout: 2_000 });
      await actor.clickElement(element, { toJSON: () => ({ 'moz:webdriverClick': true, 'moz:accessibilityChecks': false }) });
    }, this.extensionId, this.type, selector);
  }

  /** The popup is given the focus of its window, which headless it does not take by itself: the window's keys then reach it. */
  async press(key: string): Promise<void> {
    await this.session.chrome((id: string, type: string) => {
      const views = [...WebExtensionPolicy.getByID(id).extension.views].filter((view) => view.viewType === type);
      views.pop()?.xulBrowser?.focus();
    }, this.extensionId, this.type);
    await this.session.alone('chrome', null, (send) => send('WebDriver:PerformActions', { actions: keyActions([key]) }));
  }

  async screenshot(): Promise<Buffer> {
    const image = await this.session.chrome(async (id: string, type: string, format: number) => {
      const views = [...WebExtensionPolicy.getByID(id).extension.views].filter((view) => view.viewType === type);
      const actor = views.pop()?.xulBrowser?.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands');
      if (!actor) throw new Error(`no ${type} is open`);
      return actor.takeScreenshot(null, format, false, false);
    }, this.extensionId, this.type, BASE64);
    return Buffer.from(image.replace(/^data:[^,]*,/u, ''), 'base64');
  }

  resize(width: number, _height: number): Promise<void> {
    return sizePopup(this, width);
  }

  close(): Promise<void> {
    return this.session.chrome(async () => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      for (const panel of window.document.querySelectorAll<HTMLElement & { hidePopup(): void }>('panel[panelopen]')) panel.hidePopup();
      await new Promise((resolve) => window.setTimeout(resolve, 60));
    });
  }
}
