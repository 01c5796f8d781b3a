import net from 'node:net';

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Reply = readonly [type: 1, id: number, error: { readonly error: string; readonly message: string } | null, result: unknown];

const COLON = ':'.charCodeAt(0);

/**
 * Firefox's own remote protocol over TCP: frames are `LENGTH:JSON`, requests `[0, id, command, parameters]`, replies
 * `[1, id, error, result]`. It reaches the browser's own windows, which WebDriver BiDi does not.
 */
export class Marionette {
  #buffer: Buffer = Buffer.alloc(0);
  #last = 0;
  readonly #pending = new Map<number, Pending>();

  private constructor(private readonly socket: net.Socket, greeted: () => void) {
    socket.on('data', (data) => {
      this.#buffer = Buffer.concat([this.#buffer, data]);
      for (let message = this.#next(); message !== undefined; message = this.#next()) {
        if (Array.isArray(message)) this.#settle(message as unknown as Reply);
        else greeted();
      }
    });
    socket.on('close', () => {
      for (const { reject } of this.#pending.values()) reject(new Error('Firefox closed the connection'));
      this.#pending.clear();
    });
    // "close" follows and settles what is under way.
    socket.on('error', () => undefined);
  }

  /** Connects and waits for the greeting: commands sent before it are lost. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1');
      socket.once('error', reject);
      const marionette: Marionette = new Marionette(socket, () => { resolve(marionette); });
    });
  }

  /** @returns the reply's `value` where it has one, else the reply */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = (this.#last += 1);
    const frame = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.socket.write(`${String(Buffer.byteLength(frame))}:${frame}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  #next(): unknown {
    const colon = this.#buffer.indexOf(COLON);
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
    if (this.#buffer.length < end) return undefined;
    const message = this.#buffer.subarray(colon + 1, end).toString();
    this.#buffer = this.#buffer.subarray(end);
    return JSON.parse(message) as unknown;
  }

  #settle([, id, error, result]: Reply): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new Error(`${error.error}: ${error.message}`));
    else pending?.resolve(isValue(result) ? result.value : result);
  }
}

function isValue(result: unknown): result is { readonly value: unknown } {
  return typeof result === 'object' && result !== null && 'value' in result;
}
