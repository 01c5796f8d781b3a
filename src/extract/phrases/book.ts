import { advertising } from './advertising';
import { author } from './author';
import { comments } from './comments';
import { consent } from './consent';
import { contents } from './contents';
import { dates } from './dates';
import { icons } from './icons';
import { legal } from './legal';
import { machine } from './machine';
import { media } from './media';
import { navigation } from './navigation';
import { newsletter } from './newsletter';
import { notes } from './notes';
import { paywall } from './paywall';
import { prompts } from './prompts';
import { related } from './related';
import { share } from './share';
import { status } from './status';
import { tags } from './tags';

/** Every phrase that rules know, by family and role. */
export const BOOK = { advertising, author, comments, consent, contents, dates, icons, legal, machine, media, navigation, newsletter, notes, paywall, prompts, related, share, status, tags };

type Book = typeof BOOK;

/** A role's name, as "newsletter.verbs". */
export type Role = { [F in keyof Book]: `${F}.${keyof Book[F] & string}` }[keyof Book];
