import * as tools from '../../reader/tools/tools';
import { providePart } from '../provided-parts';

providePart('tools', tools);
