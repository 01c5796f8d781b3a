import { prove } from '../../rules-support/fixtures/prove';
import { rule } from './rule';

prove(rule, import.meta.dirname);
