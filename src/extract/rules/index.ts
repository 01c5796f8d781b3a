import { rule as advertising } from './advertising/rule';
import { rule as appPromotion } from './app-promotion/rule';
import { rule as authorBox } from './author-box/rule';
import { rule as byline } from './byline/rule';
import { rule as comments } from './comments/rule';
import { rule as consent } from './consent/rule';
import { rule as contentsList } from './contents-list/rule';
import { rule as donations } from './donations/rule';
import { rule as duplicates } from './duplicates/rule';
import { rule as errorReport } from './error-report/rule';
import { rule as follow } from './follow/rule';
import { rule as forms } from './forms/rule';
import { rule as galleryControls } from './gallery-controls/rule';
import { rule as headingLinks } from './heading-links/rule';
import { rule as headlineRepeat } from './headline-repeat/rule';
import { rule as helperText } from './helper-text/rule';
import { rule as hoverCards } from './hover-cards/rule';
import { rule as iconLabels } from './icon-labels/rule';
import { rule as legalNotes } from './legal-notes/rule';
import { rule as machineSummary } from './machine-summary/rule';
import { rule as navigation } from './navigation/rule';
import { rule as newsletter } from './newsletter/rule';
import { rule as paywall } from './paywall/rule';
import { rule as placeholders } from './placeholders/rule';
import { rule as player } from './player/rule';
import { rule as printNotes } from './print-notes/rule';
import { rule as promotions } from './promotions/rule';
import { rule as pullQuotes } from './pull-quotes/rule';
import { rule as ratings } from './ratings/rule';
import { rule as readMore } from './read-more/rule';
import { rule as related } from './related/rule';
import type { Rule } from './rule';
import { rule as share } from './share/rule';
import { rule as siteFooter } from './site-footer/rule';
import { rule as siteHeader } from './site-header/rule';
import { rule as sponsored } from './sponsored/rule';
import { rule as statusMessages } from './status-messages/rule';
import { rule as storyLinks } from './story-links/rule';
import { rule as strayLabels } from './stray-labels/rule';
import { rule as tags } from './tags/rule';

/** The rules in the order in which they run: whole boxes that prompt before the forms and labels within them, repeats last. */
export const RULES: readonly Rule[] = [
  iconLabels,
  helperText,
  headingLinks,
  consent,
  paywall,
  placeholders,
  statusMessages,
  machineSummary,
  newsletter,
  donations,
  appPromotion,
  share,
  follow,
  sponsored,
  advertising,
  related,
  readMore,
  storyLinks,
  hoverCards,
  comments,
  contentsList,
  authorBox,
  byline,
  tags,
  player,
  galleryControls,
  ratings,
  errorReport,
  promotions,
  printNotes,
  navigation,
  siteHeader,
  siteFooter,
  legalNotes,
  forms,
  strayLabels,
  headlineRepeat,
  pullQuotes,
  duplicates,
];
