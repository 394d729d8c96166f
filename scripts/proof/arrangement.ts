/** Runs the arrangement of compose.yaml as plain processes: PostgreSQL, two replicas, and a balancer in front. */
import type { KeyObject } from 'node:crypto';
import { createKeys } from '../../test/stand-in/endpoint.ts';
import { type BalancerName, startBalancer } from './balancer.ts';
import { type Client, createClient } from './client.ts';
import { type DatabaseServer, startDatabase } from './database.ts';
import { freePorts, type Replica, type RestStandIn, startReplica, startRest } from './replicas.ts';

/** The running processes. */
export type Arrangement = {
  readonly database: DatabaseServer;
  readonly rest: RestStandIn;
  readonly replicas: Replica[];
  readonly privateKey: KeyObject;
  /** The address of the balancer. */
  readonly client: Client;
  /** The address of one replica, by its number. */
  readonly clientOf: (replica: number) => Client;
  /** Restarts a replica, by its number. */
  readonly restart: (replica: number, env?: Readonly<Record<string, string>>) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts everything with two replicas. If a part does not start, the others are ended. */
export async function arrange(balancerName: BalancerName = 'nginx'): Promise<Arrangement> {
  const started: (() => unknown)[] = [];
  const close = async () => {
    for (const end of started.splice(0).reverse()) await end();
  };
  try {
    return { ...(await startParts(balancerName, started)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts the parts, and adds to `started` what ends each. */
async function startParts(
  balancerName: BalancerName,
  started: (() => unknown)[],
): Promise<Omit<Arrangement, 'close'>> {
  const count = 2;
  const [databasePort = 0, balancerPort = 0, ...ports] = await freePorts(2 + 2 * count);
  const { publicKey, privateKey } = createKeys();
  const database = await startDatabase(databasePort);
  started.push(database.close);
  const rest = await startRest();
  started.push(rest.close);
  const env = {
    DISCORD_TOKEN: `${Buffer.from('100000000000000001').toString('base64url')}.abcdef.${'a'.repeat(27)}`,
    DISCORD_API_URL: rest.url,
    DISCORD_PUBLIC_KEY: publicKey,
    DATABASE_URL: database.url,
  };
  const start = (replica: number, more: Readonly<Record<string, string>> = {}) =>
    startReplica({
      port: ports[2 * replica] ?? 0,
      monitorPort: ports[2 * replica + 1] ?? 0,
      env: { ...env, ...more },
    });
  const replicas: Replica[] = [];
  started.push(() => Promise.all(replicas.map((each) => each.end('SIGTERM'))));
  const starting = await Promise.allSettled(Array.from({ length: count }, (_, index) => start(index)));
  for (const each of starting) if (each.status === 'fulfilled') replicas.push(each.value);
  for (const each of starting) if (each.status === 'rejected') throw each.reason;
  const balancer = await startBalancer(
    balancerName,
    balancerPort,
    replicas.map(({ port }) => port),
  );
  started.push(balancer.close);
  const clients = replicas.map(({ port }) => createClient(port, privateKey));
  const client = createClient(balancerPort, privateKey);
  started.push(() => [client, ...clients].forEach((each) => void each.close()));
  return {
    database,
    rest,
    replicas,
    privateKey,
    client,
    clientOf: (replica) => clients[replica] ?? client,
    async restart(replica, more) {
      replicas[replica] = await start(replica, more);
    },
  };
}
