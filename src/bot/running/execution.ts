/** Runs a call, unless its answer is kept or the same call runs. */
import { UserError } from '../../errors.ts';
import type { OpenConversation } from '../conversation.ts';
import type { AddressedReply } from './addressed-reply.ts';
import {
  type AnswerCache,
  type AnswerCounts,
  answerKey,
  createAnswerCache,
  type LazyAnswer,
} from './answer-cache.ts';
import { type Articles, type CheckedCall, createCallRunner, type Threads } from './call-runner.ts';
import { createSharedRuns } from './shared-runs.ts';

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
  const cache: AnswerCache | undefined = maxAnswerBytes > 0 ? createAnswerCache(maxAnswerBytes) : undefined;
  const shared = createSharedRuns<LazyAnswer>();
  const { run, speak, waiting } = createCallRunner({ threads, articles, openConversation, maxWaiting });

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
      waiting: waiting(),
      answers: cache?.counts() ?? { hits: 0, misses: 0, bytes: 0 },
    }),
  };
}

/** Undefined for an error that another asker may not get, because it may depend on the conversation. */
function ownMistake(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
}
