import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { coveringGate } from './covered';

const COVER = 'position:fixed;width:1000px;height:800px;background-color:rgb(255,255,255)';
const GATE = '<h2>Subscribe to continue reading</h2><a href="/login">Already a subscriber? Log in</a>';
const ARTICLE = '<main><p>The museum will close in the autumn.</p></main>';

/** A page whose elements lie over one another in the order of the document, the last on top. A width in its style makes an element's size. */
function page(html: string, prepare: (document: Document) => void = () => undefined): { readonly gate: () => string[] | null; readonly document: Document } {
  const window = new JSDOM(`<style>* { opacity: 1; visibility: visible }</style><body>${html}</body>`).window as unknown as Window & typeof globalThis;
  const { document } = window;
  Object.assign(window, { innerWidth: 1000, innerHeight: 800 });
  function elementsFromPoint(this: Document | ShadowRoot): Element[] {
    const all = Array.from(this.querySelectorAll('*')).filter((element) => !element.closest('head, [inert]')).reverse();
    return document.querySelector('[data-galley-host]') ? all.filter((element) => element.matches('html, [data-galley-host]')) : all;
  }
  Object.assign(window.Document.prototype, { elementsFromPoint });
  Object.assign(window.ShadowRoot.prototype, { elementsFromPoint });
  window.Element.prototype.getBoundingClientRect = function (this: Element) {
    const size = Number.parseInt(/width:(\d+)px/.exec(this.getAttribute('style') ?? '')?.[1] ?? '0', 10);
    return { left: 0, top: 0, right: size, bottom: size } as DOMRect;
  };
  prepare(document);
  return { document, gate: () => { const found = coveringGate(document, window); return found && [...found].map(({ id }) => id); } };
}

describe('a gate over the whole page', () => {
  it.each([
    ['its box and what stands on it', `${ARTICLE}<div id="cover" style="${COVER}"></div><div id="box" style="position:fixed">${GATE}</div>`],
    ['whose foot names the privacy policy and cookies', `${ARTICLE}<div id="cover" style="${COVER}"></div><div id="box" style="position:fixed">${GATE}<p>By subscribing you agree to our Privacy Policy and cookie rules.</p></div>`],
    ['under a bar that asks for consent', `${ARTICLE}<div id="cover" style="${COVER}"></div><div id="box" style="position:fixed">${GATE}</div><div class="cookie-bar" style="position:fixed">We use cookies. <button>Accept</button></div>`],
    ['inside a shell that is fixed too and holds the article', `<div style="${COVER}">${ARTICLE}<div id="cover" style="${COVER}"></div><div id="box" style="position:fixed">${GATE}</div></div>`],
    ['in a frame of which only the address tells', `${ARTICLE}<div id="cover" style="${COVER}"></div><div id="box" style="position:fixed"><iframe src="https://pay.example/paywall/offer?gdpr=1"></iframe></div>`],
    ['with a name of a publishing system’s kind', `${ARTICLE}<div id="cover" style="${COVER}"></div><div id="box" class="cmp-paywall" style="position:fixed">${GATE}</div>`],
    ['whose words are nested deeply', `${ARTICLE}<div id="cover" style="${COVER}"></div><div id="box" style="position:fixed">${'<div>'.repeat(40)}${GATE}${'</div>'.repeat(40)}</div>`],
  ])('covers it: %s', (_, html) => {
    expect(page(html).gate()?.sort()).toEqual(['box', 'cover']);
  });

  it('covers it from within an open shadow root', () => {
    const { gate } = page(`${ARTICLE}<pay-gate></pay-gate>`, (document) => {
      const root = document.querySelector('pay-gate')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = `<style>* { opacity: 1; visibility: visible }</style><div id="cover" style="${COVER}">${GATE}</div>`;
    });
    expect(gate()).toEqual(['cover']);
  });

  it('covers it while Galley’s reader makes the page inert, and no longer once it went', () => {
    const { gate, document } = page(`${ARTICLE}<div id="cover" style="${COVER}">${GATE}</div>`);
    expect(gate()).toEqual(['cover']);
    const host = document.createElement('div');
    host.dataset['galleyHost'] = '';
    document.documentElement.append(host);
    expect(gate()).toEqual(['cover']);
    document.getElementById('cover')?.setAttribute('style', 'display:none');
    expect(gate()).toBeNull();
  });
});

describe('what is no gate over the page', () => {
  it.each([
    ['a box that asks for consent, or for a subscription instead', `${ARTICLE}<div id="cover" style="${COVER}"><p>We use cookies. Consent, or subscribe to read without advertising.</p><a>Already a subscriber? Log in</a></div>`],
    ['a frame that asks for consent', `${ARTICLE}<div style="${COVER}"></div><div style="position:fixed"><iframe id="sp_message_iframe" title="Consent message"></iframe></div>`],
    ['a box that one can see through', `${ARTICLE}<div style="${COVER.replace('rgb(255,255,255)', 'rgba(0, 0, 0, 0.6)')}">${GATE}</div>`],
    ['a box that leaves some of the page', `${ARTICLE}<div style="${COVER.replace('1000px', '500px')}">${GATE}</div>`],
    ['a box of another kind', `${ARTICLE}<div style="${COVER}"><h2>Menu</h2><a>Sport</a><a>Weather</a></div>`],
  ])('%s', (_, html) => {
    expect(page(html).gate()).toBeNull();
  });

  it('a form whose fields have the names of properties', () => {
    expect(page(`${ARTICLE}<form><input name="parentElement"><input name="parentNode"><input name="assignedSlot"></form>`).gate()).toBeNull();
  });
});
