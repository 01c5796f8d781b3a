// Unit tests have no browser to ask for messages: they hear English.
import { fromEnglish } from '../../src/reader/english';
import { useMessages } from '../../src/reader/messages';

useMessages(fromEnglish);
