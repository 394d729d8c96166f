/** A PostgreSQL server for tests: a database of its own for a test, and a connection that can be cut or frozen. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';

/** Calls `work` with what opens a store in a new database of the server at `url`, and with a client of that database. */
export async function inNewDatabase(
  url: string,
  work: (open: () => Promise<Storage>, client: pg.Client, address: string) => Promise<void>,
): Promise<void> {
  const { address, drop } = await createDatabase(url);
  const client = new pg.Client(address);
  await client.connect();
  try {
    await work(() => openStorage({ url: address, file: '', warn: () => undefined }), client, address);
  } finally {
    await client.end();
    await drop();
  }
}

/** Makes a database on the server at `url`; returns its address, and what removes it. */
export async function createDatabase(
  url: string,
): Promise<{ readonly address: string; readonly drop: () => Promise<void> }> {
  const name = `pullquote_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client(url);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  return {
    address: Object.assign(new URL(url), { pathname: `/${name}` }).href,
    async drop() {
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}

/** A way to the server that can be cut, or frozen: it then carries nothing, and stays open. */
export async function startProxy(to: URL) {
  const sockets = new Set<Socket>();
  let isCut = false;
  let isFrozen = false;
  const server = createServer((client) => {
    if (isCut) return client.destroy();
    if (isFrozen) return sockets.add(client.on('error', () => undefined));
    const upstream = connect({ host: to.hostname, port: Number(to.port || 5432) });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    client.pipe(upstream).pipe(client);
    return undefined;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    url: Object.assign(new URL(to), { hostname: '127.0.0.1', port: String(port) }).href,
    cut,
    freeze: ({ andNewOnes = false } = {}) => {
      isFrozen = andNewOnes;
      for (const socket of sockets) socket.unpipe().pause();
    },
    mend: () => {
      [isCut, isFrozen] = [false, false];
    },
    close: () => {
      cut();
      server.close();
    },
  };
}
