import { applyLook } from '../reader/look/apply-look';
import { rememberedLook } from '../reader/look/remembered-look';

/*
 * Runs before the page is first painted, in Galley's own pages: as a classic script it holds the painting up, and local
 * storage answers at once. What is truly stored comes a moment later and is mostly the same.
 */
applyLook(document.documentElement, rememberedLook());
