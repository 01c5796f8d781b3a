/** Where one label was set against the next: "FacebookIcon LinkedinIcon", "Sketch.Title". */
const JOINT = /[\p{Ll}\d.][\p{Lu}]/gu;
/** Words that drawing programs and icon sets give their pictures. `\b` knows ASCII only, hence the look-arounds. */
const ICON_WORD = /(?<!\p{L})(?:icons?|arrow|chevron|burger|hamburger|artboard|sketch|layer|path|group|shape|rectangle|oval|line|close|menu|search|facebook|twitter|linkedin|instagram|youtube|whatsapp|telegram|pinterest|mail|email|print|share|logo|svg|caret|triangle|combined|fill|stroke|page|created|play|pause|plus|minus|user|account|home|down|up|left|right|menü|suche|pfeil|gruppe|form|schließen|nutzer|flèche|recherche|fermer|groupe|flecha|buscar|cerrar|menú|grupo|freccia|cerca|chiudi)(?!\p{L})/giu;
const FEWEST_WORDS = 4;

/**
 * Titles of a page's pictograms run together into one line, as tools write them that read everything in a page
 * ("ArrowArtboardCreated with Sketch.Title ChevronIcon Mail"). Many joints for its words, and words of drawing programs.
 */
export function isLabelRun(text: string): boolean {
  const joints = text.match(JOINT)?.length ?? 0;
  const apart = text.replace(/([\p{Ll}\d.])(?=\p{Lu})/gu, '$1 ');
  const words = apart.match(/\p{L}+/gu)?.length ?? 0;
  const icons = apart.match(ICON_WORD)?.length ?? 0;
  return joints >= 3 && words >= FEWEST_WORDS && joints >= words / 8 && icons >= words / 3;
}
