/** The gateway of the stand-in: sessions, heartbeats, events in order, and everything that can go wrong with them. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
};

type Payload = { readonly op: number; readonly d?: unknown; readonly s?: number; readonly t?: string };

type Session = {
  readonly id: string;
  events: readonly Payload[];
  sent: number;
  socket: WebSocket | undefined;
};

/** A bot that gets no answer to one heartbeat until the next one is due begins anew; a busy machine needs the time. */
const heartbeatMs = 2000;

/** How many events are kept for a bot that resumes. */
const maxEvents = 300;

/** A stand-in of Discord’s gateway on the loopback. */
export type StandInGateway = {
  /** What the bot said of itself each time it began a session. */
  readonly identified: readonly Record<string, unknown>[];
  /** How often it has taken up a session that was interrupted. */
  readonly resumed: () => number;
  /** How many shards Discord recommends; 1 until it is changed. */
  shards: number;
  /** Sends an event to the shard of its server; while the bot is away it is kept until it resumes. */
  readonly dispatch: (name: string, data: unknown) => void;
  /** Whether the first shard is connected. */
  readonly isConnected: () => boolean;
  /** Cuts the connection, as Discord does with `code`; without one, as a network does. */
  readonly drop: (code?: number) => void;
  /** Tells the bot to connect again. */
  readonly askToReconnect: () => void;
  /** Tells the bot that its session is over, or may still be resumed. */
  readonly invalidate: (resumable: boolean) => void;
  /** From now on every token is refused. */
  readonly resetToken: () => void;
  readonly close: () => void;
};

/** A gateway on `server` that knows the bot with `token`; `ready` is what it tells a new session. */
export function createGateway(
  server: Server,
  { token, ready }: { readonly token: string; readonly ready: Readonly<Record<string, unknown>> },
): StandInGateway {
  const sockets = new WebSocketServer({ server });
  const identified: Record<string, unknown>[] = [];
  let accepted: string | undefined = token;
  /** By the number of their shard. */
  const sessions = new Map<number, Session>();
  let resumed = 0;

  const send = (socket: WebSocket | undefined, payload: Payload) => socket?.send(JSON.stringify(payload));

  function dispatch(name: string, data: unknown): void {
    const session = sessions.get(shardOf(data, gateway.shards));
    if (session === undefined) throw new Error(`${name}: no bot has connected`);
    sendEvent(session, name, data);
  }

  function sendEvent(session: Session, name: string, data: unknown): void {
    session.sent += 1;
    const event = { op: op.dispatch, t: name, d: data, s: session.sent };
    session.events = [...session.events, event].slice(-maxEvents);
    send(session.socket, event);
  }

  function identify(socket: WebSocket, data: Record<string, unknown>): void {
    identified.push(data);
    const [shard = 0, count = 1] = (data.shard ?? []) as readonly number[];
    if (count !== gateway.shards) {
      socket.close(count < gateway.shards ? 4011 : 4010);
      return;
    }
    const session = { id: `session-${identified.length}`, events: [], sent: 0, socket };
    sessions.set(shard, session);
    const { port } = server.address() as AddressInfo;
    const address = { session_id: session.id, resume_gateway_url: `ws://127.0.0.1:${port}` };
    sendEvent(session, 'READY', { ...ready, ...address, shard: [shard, count], guilds: [], v: 10 });
  }

  function resume(socket: WebSocket, { session_id, seq }: Record<string, unknown>): void {
    const session = [...sessions.values()].find(({ id }) => id === session_id);
    if (session === undefined) {
      send(socket, { op: op.invalidSession, d: false });
      return;
    }
    resumed += 1;
    session.socket = socket;
    for (const event of session.events) if (Number(event.s) > Number(seq)) send(socket, event);
    sendEvent(session, 'RESUMED', {});
  }

  sockets.on('connection', (socket) => {
    send(socket, { op: op.hello, d: { heartbeat_interval: heartbeatMs } });
    socket.on('close', () => {
      for (const session of sessions.values()) if (session.socket === socket) session.socket = undefined;
    });
    socket.on('message', (raw) => {
      const payload = JSON.parse(String(raw)) as { op: number; d: Record<string, unknown> };
      if (payload.op === op.heartbeat) return send(socket, { op: op.heartbeatAck });
      if (payload.d.token !== accepted) return socket.close(4004, 'Authentication failed.');
      if (payload.op === op.identify) return identify(socket, payload.d);
      if (payload.op === op.resume) return resume(socket, payload.d);
      return socket.close(4001);
    });
  });

  const gateway: StandInGateway = {
    identified,
    shards: 1,
    dispatch,
    resumed: () => resumed,
    isConnected: () => sessions.get(0)?.socket !== undefined,
    drop(code) {
      const session = sessions.get(0);
      const socket = session?.socket;
      if (session !== undefined) session.socket = undefined;
      return code === undefined ? socket?.terminate() : socket?.close(code);
    },
    askToReconnect: () => send(sessions.get(0)?.socket, { op: op.reconnect }),
    invalidate(resumable) {
      send(sessions.get(0)?.socket, { op: op.invalidSession, d: resumable });
      if (!resumable) sessions.delete(0);
    },
    resetToken() {
      accepted = undefined;
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
  return gateway;
}

/** The shard that gets the events of a server, as Discord computes it; direct messages go to the first. */
export function shardOf(data: unknown, shards: number): number {
  const server = typeof data === 'object' && data !== null && 'guild_id' in data ? data.guild_id : undefined;
  return typeof server === 'string' ? Number((BigInt(server) >> 22n) % BigInt(shards)) : 0;
}
