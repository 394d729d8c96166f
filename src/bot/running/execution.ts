/** Runs a call in this thread or another one, and answers in the language of the readers. */
import { UserError } from '../../errors.ts';
import type { Library } from '../../library/library.ts';
import { type Need, nothing } from '../../library/need.ts';
import type { RoomList } from '../../library/room-lists.ts';
import type { Rooms } from '../../library/rooms.ts';
import { languageOf } from '../../messages/languages.ts';
import type { Call } from '../../reply/call.ts';
import type { Command } from '../command.ts';
import type { Conversation, OpenConversation, Origin, SpokenOf } from '../conversation.ts';
import { needOf, roomSettings } from '../scope.ts';
import type { AddressedReply } from './addressed-reply.ts';
import {
  type AnswerCache,
  type AnswerCounts,
  answerKey,
  createAnswerCache,
  type LazyAnswer,
} from './answer-cache.ts';
import { doneOf, type Job, type JobResult, type RunJob, type Runner } from './job.ts';
import { createLine, type Limits, unbounded } from './line.ts';
import { createSharedRuns } from './shared-runs.ts';
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
};

/** The articles that calls run over. */
export type Articles = { readonly library: Library; readonly rooms: Rooms | undefined };

/**
 * A call that has waited for 2 s is refused, or earlier if it clearly will wait that long. Discord waits for
 * 3 s, and deferring each call of a rush would cost one more request per call. A call that runs may take 10
 * s, because its reply is deferred in time: see `adapters/discord/defer.ts`.
 */
const ageLimits = { maxWaitMs: 2000, maxAgeMs: 10_000 } as const;

/** Here a job awaits at most the library. In the other thread, a second job must be ready when one ends. */
const limitsHere: Omit<Limits, 'maxWaiting'> = { ...ageLimits, concurrency: 8 };
const limitsElsewhere: Omit<Limits, 'maxWaiting'> = { ...ageLimits, concurrency: 2 };

/** Runs checked calls. */
export type Execution = {
  /** Rejects with a UserError if the call has no answer, and with a BusyError if it would be too late. */
  readonly execute: Execute;
  /** The load at this moment. */
  readonly load: () => Load;
};

/** Runs a checked call. */
export type Execute = (call: CheckedCall) => Promise<AddressedReply>;

/** The load of one process: the calls that wait, and the answers that were kept. */
export type Load = { readonly waiting: number; readonly answers: AnswerCounts };

/**
 * Creates the function that runs calls. A call that would be too late, or that exceeds `maxWaiting`, is
 * refused with a BusyError. If `maxWaiting` is undefined, no call is refused. A kept answer waits in no line,
 * and identical calls run once.
 */
export function createExecution({
  threads,
  articles,
  openConversation,
  maxWaiting,
  maxAnswerBytes,
}: {
  readonly threads: Threads;
  readonly articles: Articles;
  readonly openConversation: OpenConversation;
  readonly maxWaiting: number | undefined;
  /** Memory for kept answers, in bytes; 0 keeps none. */
  readonly maxAnswerBytes: number;
}): Execution {
  const turn = createTurns();
  const cache: AnswerCache | undefined = maxAnswerBytes > 0 ? createAnswerCache(maxAnswerBytes) : undefined;
  const shared = createSharedRuns<LazyAnswer>();
  const lineOf = (limits: Omit<Limits, 'maxWaiting'>) =>
    maxWaiting === undefined ? unbounded : createLine({ ...limits, maxWaiting });
  const lineHere = lineOf(limitsHere);
  const lineElsewhere = lineOf(limitsElsewhere);
  const speak = (call: CheckedCall) =>
    call.command.remembers ? openConversation(call.origin) : Promise.resolve(undefined);

  async function run(call: CheckedCall): Promise<Answered> {
    const { command, values, origin, catalogue } = call;
    const runElsewhere = isOfShelf(call) ? threads.runOnShelf() : undefined;
    if (runElsewhere !== undefined) {
      const spoken = await speak(call);
      return answer({ spoken, ...call }, (job) => lineElsewhere(() => runElsewhere(job)));
    }
    // Opening articles takes time too, so it waits in line like the answer.
    const ready = await lineHere(async () => {
      await turn();
      const need = command.group === undefined ? needOf(command.name, values) : nothing;
      const opened = await openLibrary(articles, origin, need, catalogue);
      const spoken = await speak(call);
      const { runLong } = threads;
      // A call that runs in the other thread frees its place here.
      if (runLong !== undefined && opened === articles.library && command.isLong(values, opened))
        return () => answer({ spoken, ...call }, (job) => lineElsewhere(() => runLong(job)));
      const answered = await answer({ spoken, ...call }, async (job) => {
        await turn();
        return threads.runHere(job, opened);
      });
      return () => answered;
    });
    return ready();
  }

  async function execute(call: CheckedCall): Promise<AddressedReply> {
    const isRead = (articles.rooms?.progress().unread ?? 0) === 0;
    const key = cache !== undefined && isRead ? answerKey(call) : undefined;
    if (cache === undefined || key === undefined) {
      const { reply, spoken, said } = await run(call);
      await spoken?.remember(said);
      return reply;
    }
    // Without a run to wait for, this call must start before another one looks for it.
    const ahead = shared.find(key);
    const kept = cache.find(key) ?? (ahead === undefined ? undefined : (await ahead)?.());
    if (kept !== undefined) {
      await (await speak(call))?.remember(kept.said);
      return kept.reply;
    }
    const running = run(call);
    const keeping = running.then((answered) => (answered.recalls ? undefined : cache.keep(key, answered)));
    shared.add(key, keeping.catch(ownMistake));
    const { spoken, reply, said } = await running;
    await spoken?.remember(said);
    return reply;
  }

  return {
    execute,
    load: () => ({
      waiting: lineHere.waiting() + lineElsewhere.waiting(),
      answers: cache?.counts() ?? { hits: 0, misses: 0, bytes: 0 },
    }),
  };
}

/** Undefined for an error that another asker may not get, because it may depend on the conversation. */
function ownMistake(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
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

/** True if the call is about articles and its room has none of its own. */
function isOfShelf({ command, catalogue }: CheckedCall): boolean {
  return command.group === undefined && 'article' in command.options && catalogue?.records.length === 0;
}

type SpokenCall = CheckedCall & {
  /** Undefined for a command that needs no memory. */
  readonly spoken: Conversation | undefined;
};

type RunOnce = (job: Job) => Promise<JobResult>;

/** An answer, and what becomes of the conversation. */
type Answered = {
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
  });
  const { reply, language, remembered, question, recalls } = doneOf(result);
  return {
    reply: { language, ...reply, audience: reply.audience ?? command.audience(values) },
    spoken,
    said: { names: [...new Set([...remembered].reverse())], last: question },
    recalls,
  };
}
