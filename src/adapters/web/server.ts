/** The playground's server. Its first request loads the routes, so that the terminal starts at once. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Storage } from '../../storage/storage.ts';
import type { Services } from '../discord/respond.ts';
import type { RoomArticles } from './articles.ts';
import type { Route } from './routes.ts';
import { send } from './send.ts';

/** The first port to try, and how many more to try. */
const firstPort = 4321;
const maxPorts = 50;

/** A running playground. It listens on the loopback interface. */
export type Playground = { readonly address: string; readonly close: () => Promise<void> };

/**
 * Serves the playground on `127.0.0.1`, at `port` (default 4321) or the next free one. `articles` are those
 * of its room. Rejects if `port` and the 50 ports after it are taken.
 */
export async function servePlayground({
  openStorage,
  articles,
  port = firstPort,
  ...parts
}: Omit<Services, 'storage'> & {
  /** Called with the first request. */
  readonly openStorage: () => Promise<Storage>;
  readonly articles: RoomArticles;
  readonly port?: number;
}): Promise<Playground> {
  let routes: Promise<Route> | undefined;
  async function openRoutes(): Promise<Route> {
    const [{ createRoutes }, storage] = await Promise.all([import('./routes.ts'), openStorage()]);
    return createRoutes({ services: { ...parts, storage }, articles, address });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOurs(request, server.address() as AddressInfo)) return send(response, { status: 403 });
    routes ??= openRoutes();
    const route = await routes.catch((error: unknown) => {
      routes = undefined; // The next request tries again.
      throw error;
    });
    return route(request, response);
  }

  const server = createServer((request, response) => {
    request.on('error', () => {});
    answer(request, response).catch((error: unknown) => {
      parts.log.error({ err: error }, 'playground failed');
      if (!response.headersSent) send(response, { status: 500 });
    });
  });
  await listen(server, port);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function listen(server: ReturnType<typeof createServer>, first: number): Promise<void> {
  for (let port = first; ; port++) {
    server.listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
      return;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port >= first + maxPorts) throw error;
    }
  }
}

/**
 * Whether the playground's own page sent `request`. The host must be a loopback name, so that no other
 * domain can point here. The origin must be the same.
 */
function isOurs({ headers: given }: IncomingMessage, { port }: AddressInfo): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (given.host === undefined || !hosts.includes(given.host)) return false;
  const site = given['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return given.origin === undefined || hosts.some((host) => given.origin === `http://${host}`);
}
