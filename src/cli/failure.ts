/** Something that is wrong with the input or the call: its message is one line for the person at the terminal. */
export class Failure extends Error {
  /** Exit status: 1 for input that cannot be read, 2 for a call that makes no sense. */
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 1) {
    super(message);
    this.status = status;
  }
}
