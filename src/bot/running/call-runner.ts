/** Chooses the thread for a call, runs it there in its turn, and answers in the language of the readers. */
import type { Library } from '../../library/library.ts';
import { type Need, nothing } from '../../library/need.ts';
import type { RoomList } from '../../library/room-lists.ts';
import type { Rooms } from '../../library/rooms.ts';
import { maxOpenWhole } from '../../library/shelf/shelf.ts';
import { languageOf } from '../../messages/languages.ts';
import type { Call } from '../../reply/call.ts';
import type { Command } from '../command.ts';
import type { Conversation, OpenConversation, Origin, SpokenOf } from '../conversation.ts';
import { needOf, roomSettings } from '../scope.ts';
import type { AddressedReply } from './addressed-reply.ts';
import { doneOf, type Job, type JobResult, type RunJob, type Runner } from './job.ts';
import { createLine, type Limits, unbounded } from './line.ts';
import { createTurns } from './turns.ts';

/** A call with checked values. */
export type CheckedCall = {
  readonly command: Command;
  /** The call as it was made. */
  readonly asked: Call;
  readonly values: Job['values'];
  readonly origin: Origin;
  /** The language of the asker. */
  readonly language: string;
  /** The list of the room; undefined if rooms have no articles of their own. */
  readonly catalogue: RoomList | undefined;
};

/** The threads that run calls. */
export type Threads = {
  /** Runs a job in this thread. */
  readonly runHere: Runner;
  /**
   * Runs calls longer than 50 ms over the articles that every room has; undefined to run them in this thread.
   */
  readonly runLong: RunJob | undefined;
  /** Runs calls over a large built-in shelf, which it opens itself; undefined while there is none. */
  readonly runOnShelf: () => RunJob | undefined;
  /** Runs calls over many articles of a room's own, which it opens itself; undefined while there is none. */
  readonly runInLargeRoom: () => RunJob | undefined;
};

/** The articles that calls run over. */
export type Articles = { readonly library: Library; readonly rooms: Rooms | undefined };

/**
 * A call that has waited for 2.3 s is refused, or earlier if it clearly will wait that long. Discord waits for
 * 3 s, and deferring each call of a rush would cost one more request per call. A call that runs may take 10
 * s, because its reply is deferred in time: see `adapters/discord/defer.ts`.
 */
const ageLimits = { maxWaitMs: 2300, maxAgeMs: 10_000 } as const;

/** Here a job awaits at most the library. */
const limitsHere: Omit<Limits, 'maxWaiting'> = { ...ageLimits, concurrency: 8 };

/** In the other thread, more jobs must be ready when one ends: a job awaits the store in between. */
const limitsElsewhere: Omit<Limits, 'maxWaiting'> = { ...ageLimits, concurrency: 4 };

/**
 * Calls over a built-in shelf are short. In a rush this thread takes up to 100 ms to hand over the next ones, so
 * more of them are ready in the other thread. This thread runs no such call: with its own copy of the code and of
 * the articles it would take more processor time and memory than it saves.
 */
const limitsOnShelf: Omit<Limits, 'maxWaiting'> = { ...ageLimits, concurrency: 12 };

/** A download ends after 10 s without an answer, and the reply says so. */
const limitsOfDownloads: Omit<Limits, 'maxWaiting'> = { ...ageLimits, maxAgeMs: 15_000, concurrency: 8 };

/** Runs calls in their turn. */
export type CallRunner = {
  readonly run: (call: CheckedCall) => Promise<Answered>;
  /** Opens the conversation of the asker; undefined for a command that needs no memory. */
  readonly speak: (call: CheckedCall) => Promise<Conversation | undefined>;
  /** How many calls wait for their turn. */
  readonly waiting: () => number;
};

/** Creates a runner. `maxWaiting`: see `createExecution`. */
export function createCallRunner({
  threads,
  articles,
  openConversation,
  maxWaiting,
}: {
  readonly threads: Threads;
  readonly articles: Articles;
  readonly openConversation: OpenConversation;
  readonly maxWaiting: number | undefined;
}): CallRunner {
  const turn = createTurns();
  const lineOf = (limits: Omit<Limits, 'maxWaiting'>) =>
    maxWaiting === undefined ? unbounded : createLine({ ...limits, maxWaiting });
  const lineHere = lineOf(limitsHere);
  const lineOfDownloads = lineOf(limitsOfDownloads);
  const lineElsewhere = lineOf(limitsElsewhere);
  const lineOnShelf = lineOf(limitsOnShelf);
  const speak = ({ command, origin }: CheckedCall) =>
    command.remembers ? openConversation(origin) : Promise.resolve(undefined);

  async function open({ command, values, origin, catalogue }: CheckedCall): Promise<Library> {
    await turn();
    const need = command.group === undefined ? needOf(command.name, values) : nothing;
    return openLibrary(articles, origin, need, catalogue);
  }

  async function runHere(job: Job, library: Library): Promise<JobResult> {
    await turn();
    return threads.runHere(job, library);
  }

  async function runElsewhere(call: CheckedCall, run: RunJob): Promise<Answered> {
    const spoken = await speak(call);
    // Many calls to the articles of one server must not delay the calls of others.
    const isShared = call.catalogue?.records.length === 0;
    const line = isShared ? lineOnShelf : lineElsewhere;
    return answer({ spoken, ...call }, (job) => line(() => run(job)));
  }

  async function run(call: CheckedCall): Promise<Answered> {
    const elsewhere = elsewhereFor(call, threads);
    if (elsewhere !== undefined) return runElsewhere(call, elsewhere);
    const line = call.command.downloads(call.values) ? lineOfDownloads : lineHere;
    // Opening articles takes time too, so it waits in line like the answer.
    const ready = await line(async () => {
      const opened = await open(call);
      const { runLong } = threads;
      // A call that runs in the other thread frees its place here.
      if (runLong !== undefined && opened === articles.library && call.command.isLong(call.values, opened)) {
        const spoken = await speak(call);
        return () => answer({ spoken, ...call }, (job) => lineElsewhere(() => runLong(job)));
      }
      const answered = await answer({ spoken: await speak(call), ...call }, (job) => runHere(job, opened));
      return () => answered;
    });
    return ready();
  }

  const lines = [lineHere, lineOfDownloads, lineElsewhere, lineOnShelf];
  return { run, speak, waiting: () => lines.reduce((sum, { waiting }) => sum + waiting(), 0) };
}

/**
 * The articles of the room of `origin` that `need` calls for. `listed` is the list of the room; undefined if it
 * was not read.
 */
export async function openLibrary(
  { library, rooms }: Articles,
  { room }: Origin,
  need: Need,
  listed?: RoomList,
): Promise<Library> {
  return (await rooms?.open(room, need, listed)) ?? library;
}

/** Runs a call over more articles than are opened together; undefined to run it in this thread. */
function elsewhereFor({ command, catalogue }: CheckedCall, threads: Threads): RunJob | undefined {
  if (command.group !== undefined || !('article' in command.options) || catalogue === undefined)
    return undefined;
  if (catalogue.records.length === 0) return threads.runOnShelf();
  return catalogue.records.length > maxOpenWhole ? threads.runInLargeRoom() : undefined;
}

type SpokenCall = CheckedCall & {
  /** Undefined for a command that needs no memory. */
  readonly spoken: Conversation | undefined;
};

type RunOnce = (job: Job) => Promise<JobResult>;

/** An answer, and what becomes of the conversation. */
export type Answered = {
  readonly reply: AddressedReply;
  readonly spoken: Conversation | undefined;
  readonly said: SpokenOf;
  /** True if the answer may depend on the conversation. */
  readonly recalls: boolean;
};

/** The reply in the language of its readers. */
async function answer(
  { command, values, language: asker, catalogue, origin, spoken }: SpokenCall,
  run: RunOnce,
): Promise<Answered> {
  const inRoom = catalogue?.settings.get(roomSettings.language) ?? origin.roomLocale;
  const result = await run({
    command: command.name,
    values,
    origin,
    language: { everyone: inRoom === undefined ? asker : languageOf(inRoom), asker },
    recalled: spoken?.names ?? [],
    lastQuestion: spoken?.last,
    revision: catalogue?.revision,
  });
  const { reply, language, remembered, question, recalls } = doneOf(result);
  return {
    reply: { language, ...reply, audience: reply.audience ?? command.audience(values) },
    spoken,
    said: { names: [...new Set([...remembered].reverse())], last: question },
    recalls,
  };
}
