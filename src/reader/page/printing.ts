/**
 * On paper the reader's dialog cannot stay in the top layer, which prints one sheet of it over every sheet of the page. So
 * while the browser prints, it stands in the flow of a page that shows nothing else.
 */
const SHEET = `@page { margin: 20mm 18mm; }
@media print {
  :root:root:root { all: revert !important; }
  :root:root:root > :not([data-galley-host]) { display: none !important; }
}`;

/**
 * A person who does something in the page has no print window over it any more: not every browser tells when it is done
 * (headless Chromium tells nothing where a script prints).
 */
const BACK_AT_IT = ['pointerdown', 'pointermove', 'keydown'] as const;

const FLOWING: Readonly<Record<string, string>> = { position: 'static', width: 'auto', height: 'auto' };

/** Has the reader alone printed, by whatever way the person prints. @returns stops */
export function printAlone(doc: Document, host: HTMLElement, dialog: HTMLDialogElement): () => void {
  const view = doc.defaultView;
  let giveBack: (() => void) | null = null;
  let showPage = (): void => undefined;
  const before = (): void => {
    if (giveBack !== null || !dialog.open) return;
    showPage = hidePage(doc);
    const kept = new Map(Object.keys(FLOWING).map((property) => [property, host.style.getPropertyValue(property)]));
    const place = dialog.scrollTop;
    const root = dialog.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    for (const [property, value] of Object.entries(FLOWING)) host.style.setProperty(property, value, 'important');
    dialog.close();
    dialog.show();
    dialog.classList.add('galley-printing');
    for (const type of BACK_AT_IT) view?.addEventListener(type, back, true);
    giveBack = () => {
      dialog.classList.remove('galley-printing');
      for (const [property, value] of kept) host.style.setProperty(property, value, 'important');
      dialog.close();
      dialog.showModal();
      dialog.scrollTop = place;
      (focused instanceof HTMLElement ? focused : dialog).focus({ preventScroll: true });
    };
  };
  const after = (): void => {
    for (const type of BACK_AT_IT) view?.removeEventListener(type, back, true);
    giveBack?.();
    giveBack = null;
    showPage();
    showPage = () => undefined;
  };
  const back = (event: Event): void => { if (event.isTrusted) after(); };
  view?.addEventListener('beforeprint', before);
  view?.addEventListener('afterprint', after);
  return () => {
    view?.removeEventListener('beforeprint', before);
    view?.removeEventListener('afterprint', after);
    for (const type of BACK_AT_IT) view?.removeEventListener(type, back, true);
    giveBack = null;
    showPage();
  };
}

/** By a constructed sheet; where the browser does not let a content script add one, by the body's own style, for as long as it prints. */
function hidePage(doc: Document): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    doc.adoptedStyleSheets.push(sheet);
    return () => {
      const at = doc.adoptedStyleSheets.indexOf(sheet);
      if (at !== -1) doc.adoptedStyleSheets.splice(at, 1);
    };
  } catch {
    const { style } = doc.body;
    const [value, priority] = [style.getPropertyValue('display'), style.getPropertyPriority('display')];
    style.setProperty('display', 'none', 'important');
    return () => { style.setProperty('display', value, priority); };
  }
}
