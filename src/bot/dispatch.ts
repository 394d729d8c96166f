/** A call in, a reply out: finds the command, checks the values, runs it, turns errors into replies. */
import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { type Need, nothing } from '../library/need.ts';
import type { Rooms } from '../library/rooms.ts';
import type { Messages } from '../messages/en.ts';
import { type Audience, type Call, note, type Outcome, type Reply, reply } from '../reply/reply.ts';
import { checkValues } from './check-values.ts';
import type { Choice, Command } from './command.ts';
import { createMemories, type Origin } from './conversation.ts';
import { createRunner, type Job, type JobResult, type RunJob, type Runner } from './job.ts';
import { BusyError, createLine, type Limits } from './line.ts';
import { needOf, withRoomSettings } from './scope.ts';

/** A reply whose audience is settled. */
export type AddressedReply = Reply & { readonly audience: Audience };

/** What an adapter talks to. Nothing here throws or rejects. */
export type Bot = {
  readonly commands: readonly Command[];
  readonly messages: Messages;
  /**
   * The reply to `call`, made by `origin`: the one asker of a terminal unless it is given. `isOffered`: a button or a
   * menu made the call, so that what does not fit is from an older version. A fault of ours is logged with an id and
   * answered with a fixed sentence that gives the id.
   */
  readonly answer: (
    call: Call,
    origin?: Origin,
    given?: { readonly isOffered?: boolean },
  ) => Promise<AddressedReply>;
  /** The values to offer for the option `focused` of `call`, whose value so far is in `call.options`; at most 25. */
  readonly complete: (call: Call, focused: string, origin?: Origin) => Promise<readonly Choice[]>;
};

/** Where dispatch reports; pino's logger is one. */
type Log = {
  readonly debug: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
};

const alone: Origin = { asker: 'alone', room: 'terminal' };

/** Discord shows no more choices than this to a person who types. */
const maxChoices = 25;

/** Discord waits for 3 s; the rest is for the way there and back. */
const maxAgeMs = 2300;

/** In this thread a job awaits at most the library. */
const limitsHere: Limits = { maxWaiting: 1000, maxAgeMs, concurrency: 8 };
const limitsInWorker: Limits = { maxWaiting: 1000, maxAgeMs, concurrency: 1 };

/** How long the event loop may be kept from reading and writing; then it gets a turn. */
const maxSliceMs = 20;

/**
 * The bot that answers calls with `commands` over `library`, or over the articles of each caller's room. `isBounded`: work that would come too late is refused, as
 * Discord needs it; a terminal waits. `runLong` runs the calls that may take longer than 50 ms; left out, they run here.
 */
export function createBot({
  commands,
  library,
  rooms,
  messages,
  log,
  isBounded = false,
  runLong,
}: {
  readonly commands: readonly Command[];
  /** What every room sees. */
  readonly library: Library;
  /** Undefined: no room has articles of its own. */
  readonly rooms?: Rooms | undefined;
  readonly messages: Messages;
  readonly log: Log;
  readonly isBounded?: boolean;
  readonly runLong?: RunJob | undefined;
}): Bot {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const memoryOf = createMemories(() => performance.now());
  const runHere = withTurns(createRunner({ commands, rooms, messages }));
  const lineHere = isBounded ? createLine(limitsHere) : unbounded;
  const lineInWorker = isBounded ? createLine(limitsInWorker) : unbounded;

  const openLibrary = async ({ room }: Origin, need: Need): Promise<Library> =>
    (await rooms?.open(room, need)) ?? library;

  async function run(call: Call, origin: Origin): Promise<AddressedReply> {
    const command = byName.get(call.command);
    if (command === undefined) throw new UserError(messages.unknownCommand(call.command), 'call');
    const given = checkValues(command, call, { messages, library });
    const catalogue = await rooms?.catalogue(origin.room);
    const values = catalogue === undefined ? given : withRoomSettings(command, given, catalogue, origin);
    const opened = await openLibrary(
      origin,
      command.group === undefined ? needOf(command.name, values) : nothing,
    );
    const memory = memoryOf(origin);
    const job: Job = {
      command: command.name,
      values,
      origin,
      recalled: memory.recall(),
      lastQuestion: memory.lastQuestion(),
    };
    // The worker holds what every room sees, and nothing of a room's own.
    const isLong = runLong !== undefined && opened === library && command.isLong(values, library);
    const result = isLong
      ? await lineInWorker(() => runLong(job))
      : await lineHere(() => runHere(job, opened));
    const answer = replyOf(result);
    if (result.kind === 'done') {
      for (const name of result.remembered) memory.remember(name);
      if (result.question !== undefined) memory.rememberQuestion(result.question);
    }
    return { ...answer, audience: answer.audience ?? command.audience(values) };
  }

  function failure(call: Call, error: unknown, isOffered: boolean): AddressedReply {
    if (error instanceof BusyError) return privately(messages.busy, 'busy');
    if (error instanceof UserError) {
      const { about } = error;
      if (isOffered && about === 'call') return privately(messages.outdated, 'wrong-usage');
      if (isOffered && about === 'article') return privately(messages.articleRemoved, 'wrong-usage');
      return privately(error.message, 'wrong-usage');
    }
    const id = randomUUID().slice(0, 8);
    log.error({ id, command: call.command, err: error }, 'command failed');
    return privately(messages.failed(id), 'failed');
  }

  return {
    commands,
    messages,
    async answer(call, origin = alone, { isOffered = false } = {}) {
      try {
        const start = performance.now();
        const answer = await run(call, origin);
        const ms = Math.round((performance.now() - start) * 1000) / 1000;
        log.debug(
          { command: call.command, options: call.options, outcome: answer.outcome, ms },
          'command answered',
        );
        return answer;
      } catch (error) {
        return failure(call, error, isOffered);
      }
    },
    async complete(call, focused, origin = alone) {
      try {
        const option = byName.get(call.command)?.options[focused];
        if (option?.type !== 'string') return [];
        const typed = String(call.options[focused] ?? '');
        const others = { ...call.options, [focused]: undefined };
        const need = focused === 'article' ? nothing : needOf(call.command, others);
        const opened = await openLibrary(origin, need);
        const context = { origin, commands, library: opened, rooms, messages, memory: memoryOf(origin) };
        const choices = await option.complete?.(typed, context, call.options);
        return (choices ?? []).slice(0, maxChoices);
      } catch (error) {
        // Nothing is offered rather than a stale or wrong choice; the same fault shows when the call is sent.
        if (!(error instanceof UserError))
          log.error({ command: call.command, err: error }, 'autocomplete failed');
        return [];
      }
    },
  };
}

function unbounded<T>(job: () => Promise<T>): Promise<T> {
  return job();
}

function privately(text: string, outcome: Outcome): AddressedReply {
  return { ...reply([note(text)], [], { outcome }), audience: 'asker' };
}

/** The reply of a job; throws what kept it from one. */
function replyOf(result: JobResult): Reply {
  switch (result.kind) {
    case 'done':
      return result.reply;
    case 'refused':
      throw new UserError(result.message, result.about);
    case 'failed':
      throw result.error;
  }
}

/** `run`, giving the event loop a turn after each 20 ms of work: what has been answered must be sent meanwhile. */
function withTurns(run: Runner): Runner {
  let turnBeganMs = performance.now();
  return async (job, library) => {
    while (performance.now() - turnBeganMs > maxSliceMs) {
      const before = turnBeganMs;
      await nextTurn();
      // The first of those that waited begins the new turn for all of them.
      if (turnBeganMs === before) turnBeganMs = performance.now();
    }
    return run(job, library);
  };
}
