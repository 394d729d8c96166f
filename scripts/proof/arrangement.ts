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

/** Starts everything with two replicas. */
export async function arrange(balancerName: BalancerName = 'nginx'): Promise<Arrangement> {
  const count = 2;
  const [databasePort = 0, balancerPort = 0, ...ports] = await freePorts(2 + 2 * count);
  const { publicKey, privateKey } = createKeys();
  const database = await startDatabase(databasePort);
  const rest = await startRest();
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
  const replicas: Replica[] = await Promise.all(Array.from({ length: count }, (_, index) => start(index)));
  const balancer = await startBalancer(
    balancerName,
    balancerPort,
    replicas.map(({ port }) => port),
  );
  const clients = replicas.map(({ port }) => createClient(port, privateKey));
  const client = createClient(balancerPort, privateKey);
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
    async close() {
      for (const each of [client, ...clients]) each.close();
      await Promise.all(replicas.map((each) => each.end('SIGTERM')));
      await balancer.close();
      await rest.close();
      await database.close();
    },
  };
}
