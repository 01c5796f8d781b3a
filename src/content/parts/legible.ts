import * as legible from '../../reader/faces/legible';
import { providePart } from '../provided-parts';

providePart('legible', legible);
