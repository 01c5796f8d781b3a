import { remarkKey, type Remark } from '../article/remark';
import english from '../locales/en/remarks.json';

/** What the engine says, as an English sentence: for the command line, the library and JSON. */
export function remarkText({ code, values }: Remark): string {
  return english[remarkKey(code)].message.replace(/\$(\d)/gu, (_, place: string) => String(values[Number(place) - 1] ?? ''));
}
