/** Runs a call in this thread or another one, and answers in the language of the readers. */
import { UserError } from '../../errors.ts';
import type { Catalogue } from '../../library/catalogue.ts';
import type { Library } from '../../library/library.ts';
import { type Need, nothing } from '../../library/need.ts';
import type { Rooms } from '../../library/rooms.ts';
import { languageOf } from '../../messages/languages.ts';
import type { Audience, Reply } from '../../reply/reply.ts';
import type { Command } from '../command.ts';
import type { Conversation, OpenConversation, Origin } from '../conversation.ts';
import { needOf, roomSettings } from '../scope.ts';
import { type Job, type JobResult, type RunJob, type Runner, replyOf } from './job.ts';
import { createLine, type Limits, unbounded } from './line.ts';
import { createTurns } from './turns.ts';

/** A reply with its audience and its language. */
export type AddressedReply = Reply & { readonly audience: Audience; readonly language: string };

/** A call with checked values. */
export type CheckedCall = {
  readonly command: Command;
  readonly values: Job['values'];
  readonly origin: Origin;
  /** The language of the asker. */
  readonly language: string;
  /** The list of the room; undefined if rooms have no articles of their own. */
  readonly catalogue: Catalogue | undefined;
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
export type Execute = (call: CheckedCall) => Promise<AddressedReply>;

/**
 * Creates the function that runs calls. A call that would be too late, or that exceeds `maxWaiting`, is
 * refused with a BusyError. If `maxWaiting` is undefined, no call is refused.
 */
export function createExecution({
  threads,
  articles,
  openConversation,
  maxWaiting,
}: {
  readonly threads: Threads;
  readonly articles: Articles;
  readonly openConversation: OpenConversation;
  readonly maxWaiting: number | undefined;
}): Execute {
  const turn = createTurns();
  const lineOf = (limits: Omit<Limits, 'maxWaiting'>) =>
    maxWaiting === undefined ? unbounded : createLine({ ...limits, maxWaiting });
  const lineHere = lineOf(limitsHere);
  const lineElsewhere = lineOf(limitsElsewhere);
  const speak = (call: CheckedCall) =>
    call.command.remembers ? openConversation(call.origin) : Promise.resolve(undefined);

  return async (call) => {
    const { command, values, origin } = call;
    const runElsewhere = isOfShelf(call) ? threads.runOnShelf() : undefined;
    if (runElsewhere !== undefined) {
      const spoken = await speak(call);
      return answer({ ...call, spoken }, (job) => lineElsewhere(() => runElsewhere(job)));
    }
    // Opening articles takes time too, so it waits in line like the answer.
    const ready = await lineHere(async () => {
      await turn();
      const need = command.group === undefined ? needOf(command.name, values) : nothing;
      const opened = await openLibrary(articles, origin, need);
      const spoken = await speak(call);
      const { runLong } = threads;
      // A call that runs in the other thread frees its place here.
      if (runLong !== undefined && opened === articles.library && command.isLong(values, opened))
        return () => answer({ ...call, spoken }, (job) => lineElsewhere(() => runLong(job)));
      const answered = await answer({ ...call, spoken }, async (job) => {
        await turn();
        return threads.runHere(job, opened);
      });
      return () => answered;
    });
    return ready();
  };
}

/** The articles of the room of `origin` that `need` calls for. */
export async function openLibrary(
  { library, rooms }: Articles,
  { room }: Origin,
  need: Need,
): Promise<Library> {
  return (await rooms?.open(room, need)) ?? library;
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

/** The reply in the language of its readers. */
async function answer(call: SpokenCall, run: RunOnce): Promise<AddressedReply> {
  const { command, values, language: own, catalogue, origin } = call;
  const inRoom = catalogue?.settings.get(roomSettings.language) ?? origin.roomLocale;
  const languageFor = (audience: Audience): string =>
    audience === 'asker' || inRoom === undefined ? own : languageOf(inRoom);
  const first = languageFor(command.audience(values));
  // It runs again in another language if only the asker sees the reply, because nothing was found or the call
  // was refused. The commands of a group never run twice: they change stored data, and reply to the asker.
  if (first === own || command.group !== undefined) return answerIn(first, call, run);
  const answered = await answerIn(first, call, run).catch((error: unknown) => {
    if (error instanceof UserError) return undefined;
    throw error;
  });
  if (answered === undefined) return answerIn(own, call, run);
  const language = languageFor(answered.audience);
  return language === first ? answered : answerIn(language, call, run);
}

/** The reply in `language`. */
async function answerIn(
  language: string,
  { command, values, origin, spoken }: SpokenCall,
  run: RunOnce,
): Promise<AddressedReply> {
  const result = await run({
    command: command.name,
    values,
    origin,
    language,
    recalled: spoken?.names ?? [],
    lastQuestion: spoken?.last,
  });
  const answered = replyOf(result);
  if (result.kind === 'done') {
    const names = [...new Set([...result.remembered].reverse())];
    await spoken?.remember({ names, last: result.question });
  }
  return { ...answered, audience: answered.audience ?? command.audience(values), language };
}
