import * as listen from '../../reader/listen/listen';
import { providePart } from '../provided-parts';

providePart('listen', listen);
