/** A call as a job: plain data in and out, so that another thread can run it. */

import { UserError } from '../../errors.ts';
import type { Library } from '../../library/library.ts';
import type { Rooms } from '../../library/rooms.ts';
import { loadMessages } from '../../messages/languages.ts';
import type { OptionValue, SentFile } from '../../reply/call.ts';
import { type Audience, note, type Reply, reply } from '../../reply/reply.ts';
import type { Command, CommandContext, Links } from '../command.ts';
import type { LastQuestion, Origin } from '../conversation.ts';
import { answeredOnce } from './answered-once.ts';

/** A call with checked values. */
export type Job = {
  readonly command: string;
  readonly values: Readonly<Record<string, OptionValue | SentFile>>;
  readonly origin: Origin;
  /** The languages of a reply that everyone sees, and of one to the asker alone, as in `languages`. */
  readonly language: Readonly<Record<Audience, string>>;
  /** The speakers that the asker mentioned in this room, the last first. */
  readonly recalled: readonly string[];
  /** The asker's last question or request in this room; see `LastQuestion`. */
  readonly lastQuestion: LastQuestion | undefined;
  /** The revision of the room that the call has read; undefined if it has read none. */
  readonly revision: number | undefined;
};

/** The outcome of a job. */
export type JobResult =
  | {
      readonly kind: 'done';
      readonly reply: Reply;
      /** The language of `reply`. */
      readonly language: string;
      /** The speakers that the asker mentioned, in order. */
      readonly remembered: readonly string[];
      /** The question to remember; undefined if the call had none. */
      readonly question: LastQuestion | undefined;
      /** True if the reply may depend on what the asker spoke of before. */
      readonly recalls: boolean;
    }
  | { readonly kind: 'refused'; readonly message: string; readonly about: UserError['about'] }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Runs a job over the built-in articles. Never rejects. */
export type RunJob = (job: Job) => Promise<JobResult>;

/** Runs a job over `library` in this thread. Never rejects. */
export type Runner = (job: Job, library: Library) => Promise<JobResult>;

/**
 * Creates a runner for jobs of `commands`. `rooms` is undefined if rooms have no articles of their own, and
 * in a worker.
 */
export function createRunner({
  commands,
  rooms,
  links = {},
  cards,
}: {
  readonly commands: readonly Command[];
  readonly rooms?: Rooms | undefined;
  readonly links?: Links | undefined;
  readonly cards?: CommandContext['cards'];
}): Runner {
  const byName = new Map(commands.map((command) => [command.name, command]));

  async function runIn(
    language: string,
    { command: name, values, origin, recalled, lastQuestion }: Job,
    library: Library,
  ): Promise<JobResult> {
    const messages = await loadMessages(language);
    const remembered: string[] = [];
    let question: LastQuestion | undefined;
    let recalls = false;
    const context: CommandContext = {
      origin,
      commands,
      library,
      rooms,
      messages,
      links,
      cards,
      memory: {
        recall: () => {
          recalls = true;
          return [...[...remembered].reverse(), ...recalled];
        },
        remember: (speaker) => void remembered.push(speaker),
        lastQuestion: () => {
          recalls = true;
          return lastQuestion;
        },
        rememberQuestion: (answered) => {
          question = answered;
        },
      },
    };
    try {
      const command = byName.get(name);
      if (command === undefined) throw new UserError(messages.unknownCommand(name), 'call');
      const answer = hasNothingToAsk(command, library)
        ? reply([note(messages.library.empty)], [], { outcome: 'not-found', audience: 'asker' })
        : await command.run(values, context);
      return { kind: 'done', reply: answer, language, remembered, question, recalls };
    } catch (error) {
      if (error instanceof UserError) return { kind: 'refused', message: error.message, about: error.about };
      return { kind: 'failed', error };
    }
  }

  return async (job, library) => {
    const { everyone, asker } = job.language;
    const command = byName.get(job.command);
    const audience = command?.audience(job.values) ?? 'asker';
    if (audience === 'asker' || everyone === asker) return runIn(asker, job, library);
    // A command of a group changes stored data, so it must not run twice.
    if (command?.group !== undefined) return runIn(everyone, job, library);
    const once = answeredOnce(library);
    const first = await runIn(everyone, job, once);
    if (first.kind === 'failed') return first;
    if (first.kind === 'done' && (first.reply.audience ?? audience) === 'everyone') return first;
    // Nothing was found, or the call was refused: only the asker sees the reply. It is written again, from the
    // same answers.
    const again = await runIn(asker, job, once);
    const recalls = first.kind === 'done' && first.recalls;
    return again.kind === 'done' ? { ...again, recalls: again.recalls || recalls } : again;
  };
}

/** True for a command about articles in a room without any. */
function hasNothingToAsk({ group, options }: Command, { articles, entries }: Library): boolean {
  return group === undefined && 'article' in options && articles.length === 0 && entries.length === 0;
}

/** Returns the result of a job that is done. Throws the error of a job without a reply. */
export function doneOf(result: JobResult): Extract<JobResult, { readonly kind: 'done' }> {
  switch (result.kind) {
    case 'done':
      return result;
    case 'refused':
      throw new UserError(result.message, result.about);
    case 'failed':
      throw result.error;
  }
}
