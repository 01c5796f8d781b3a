/** A field's value with the place it was found, in words for people: "JSON-LD headline", "h1". */
export interface Found<T = string> {
  readonly value: T;
  readonly source: string;
}
