import { detectCheaply } from '../extract/detect/cheap';
import { autoFound } from '../platform/messages/auto';
import { send } from '../platform/send';
import { startAutoReader } from './auto-reader';

startAutoReader({
  window,
  isArticle: () => detectCheaply(document, location.href).isArticle,
  ask: () => send(autoFound, {}),
});
