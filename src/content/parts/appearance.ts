import * as appearance from '../../reader/appearance/panel';
import { providePart } from '../provided-parts';

providePart('appearance', appearance);
