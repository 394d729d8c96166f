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

/** How many events are kept for a bot that resumes. */
const maxEvents = 300;

export type StandInGateway = {
  /** What the bot said of itself each time it began a session. */
  readonly identified: readonly Record<string, unknown>[];
  /** How often it has taken up a session that was interrupted. */
  readonly resumed: () => number;
  /** Sends an event; while the bot is away it is kept until it resumes. */
  readonly dispatch: (name: string, data: unknown) => void;
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
  let session: Session | undefined;
  let resumed = 0;

  const send = (socket: WebSocket | undefined, payload: Payload) => socket?.send(JSON.stringify(payload));

  function dispatch(name: string, data: unknown): void {
    if (session === undefined) throw new Error(`${name}: no bot has connected`);
    session.sent += 1;
    const event = { op: op.dispatch, t: name, d: data, s: session.sent };
    session.events = [...session.events, event].slice(-maxEvents);
    send(session.socket, event);
  }

  function identify(socket: WebSocket, data: Record<string, unknown>): void {
    identified.push(data);
    session = { id: `session-${identified.length}`, events: [], sent: 0, socket };
    const { port } = server.address() as AddressInfo;
    const address = { session_id: session.id, resume_gateway_url: `ws://127.0.0.1:${port}` };
    dispatch('READY', { ...ready, ...address, shard: [0, 1], guilds: [], v: 10 });
  }

  function resume(socket: WebSocket, { session_id, seq }: Record<string, unknown>): void {
    if (session === undefined || session.id !== session_id) {
      send(socket, { op: op.invalidSession, d: false });
      return;
    }
    resumed += 1;
    session.socket = socket;
    for (const event of session.events) if (Number(event.s) > Number(seq)) send(socket, event);
    dispatch('RESUMED', {});
  }

  sockets.on('connection', (socket) => {
    send(socket, { op: op.hello, d: { heartbeat_interval: 200 } });
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = undefined;
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

  return {
    identified,
    dispatch,
    resumed: () => resumed,
    drop(code) {
      const socket = session?.socket;
      if (session !== undefined) session.socket = undefined;
      return code === undefined ? socket?.terminate() : socket?.close(code);
    },
    askToReconnect: () => send(session?.socket, { op: op.reconnect }),
    invalidate(resumable) {
      send(session?.socket, { op: op.invalidSession, d: resumable });
      if (!resumable) session = undefined;
    },
    resetToken() {
      accepted = undefined;
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
