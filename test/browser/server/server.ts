import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { answer } from './files.ts';

/** One request that reached the fixtures, or was turned away. */
export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  /** What the browser says it is for: "document", "image", "style"; '' where it does not say. */
  readonly purpose: string;
  /** What it tells of the person, '' where nothing. */
  readonly cookie: string;
  readonly referrer: string;
  readonly origin: string;
}

/**
 * The whole network of the browsers under test: an HTTP proxy on the loopback interface that answers for every host
 * under .test and .example, http and https, from test/pages; all else is refused and noted.
 */
export interface FixtureServer {
  readonly port: number;
  /** Requests to the fixtures, in order. */
  readonly seen: readonly SeenRequest[];
  /** Hosts that a browser asked for and that are no fixtures. */
  readonly refused: readonly string[];
  readonly close: () => Promise<void>;
}

const FIXTURE_HOST = /(?:^|\.)(?:test|example)$/u;

/** A page that is made for one run, beside the fixtures. */
export type MadePage = (url: URL) => { readonly body: string; readonly headers: Readonly<Record<string, string>> } | null;

/** @param made is asked before the fixtures; null leaves the request to them */
export async function startFixtureServer(made: MadePage = () => null): Promise<FixtureServer> {
  const seen: SeenRequest[] = [];
  const refused: string[] = [];

  const handler = (scheme: string) => (request: http.IncomingMessage, response: http.ServerResponse): void => {
    const host = request.headers.host ?? '';
    const target = request.url ?? '/';
    const url = new URL(target.startsWith('http') ? target : `${scheme}://${host.replace(/:443$/u, '')}${target}`);
    if (!FIXTURE_HOST.test(url.hostname)) {
      refused.push(url.host);
      response.writeHead(403).end();
      return;
    }
    seen.push({ url: url.href, method: request.method ?? '', purpose: String(request.headers['sec-fetch-dest'] ?? ''), cookie: request.headers.cookie ?? '', referrer: request.headers.referer ?? '', origin: request.headers.origin ?? '' });
    const page = made(url);
    if (page) {
      response.writeHead(200, page.headers).end(page.body);
      return;
    }
    answer(url, response).catch((error: unknown) => {
      console.error(`fixture ${url.href}:`, error);
      response.writeHead(500).end();
    });
  };

  const secure = https.createServer(await makeCertificate(), handler('https'));
  const proxy = http.createServer(handler('http'));
  // A tunnel is no connection of the server's any more: it has to be closed here.
  const tunnels = new Set<{ destroy(): unknown }>();
  proxy.on('connect', (request, socket, head: Buffer) => {
    const [host = '', port = ''] = (request.url ?? '').split(':');
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
    socket.on('error', () => undefined);
    if (!FIXTURE_HOST.test(host) || port !== '443') {
      refused.push(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const tunnel = net.connect(portOf(secure), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      if (head.length > 0) tunnel.write(head);
      tunnel.pipe(socket);
      socket.pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('close', () => tunnel.destroy());
  });

  await Promise.all([listen(secure), listen(proxy)]);
  return {
    port: portOf(proxy), seen, refused,
    close: async () => {
      for (const tunnel of tunnels) tunnel.destroy();
      await Promise.all([shut(proxy), shut(secure)]);
    },
  };
}

function listen(server: net.Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => { resolve(); });
  });
}

function shut(server: http.Server | https.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => { resolve(); });
    server.closeAllConnections();
  });
}

const portOf = (server: net.Server): number => (server.address() as AddressInfo).port;
