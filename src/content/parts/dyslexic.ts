import * as dyslexic from '../../reader/faces/dyslexic';
import { providePart } from '../provided-parts';

providePart('dyslexic', dyslexic);
