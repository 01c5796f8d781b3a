import { remarkKey, type Remark } from '../article/remark';
import { message } from './messages';

/** What the engine says, as a sentence in the reader's language; numbers are written as that language writes them. */
export function remarkText({ code, values }: Remark): string {
  const numbers = new Intl.NumberFormat(message('language'));
  return message(remarkKey(code), ...values.map((value) => (typeof value === 'number' ? numbers.format(value) : value)));
}
