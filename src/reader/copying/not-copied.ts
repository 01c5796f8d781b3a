/** The clipboard refused; the words are at hand still, to be taken with the keyboard. */
export class NotCopied extends Error {
  override readonly name = 'NotCopied';
  readonly text: string;

  /** @param cause an error whose message is a sentence for the person */
  constructor(cause: unknown, text: string) {
    super(cause instanceof Error ? cause.message : '', { cause });
    this.text = text;
  }
}
