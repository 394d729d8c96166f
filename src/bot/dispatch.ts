/** Turns a call into a reply: finds the command, checks the values, runs it, and turns errors into replies. */
import { UserError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import type { Rooms } from '../library/rooms.ts';
import { loadMessages } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';
import type { Call } from '../reply/call.ts';
import { note, reply } from '../reply/reply.ts';
import { checkValues } from './check-values.ts';
import { choicesFor } from './choices.ts';
import type { Choice, Command, CommandContext, Links } from './command.ts';
import { conversationsInMemory, noMemory, type OpenConversation, type Origin } from './conversation.ts';
import { explainFailure } from './failure.ts';
import type { AddressedReply } from './running/addressed-reply.ts';
import { openLibrary } from './running/call-runner.ts';
import { createExecution, type Execute, type Load } from './running/execution.ts';
import { createRunner, type RunJob } from './running/job.ts';
import { noteUnread, withRoomSettings } from './scope.ts';

/** The interface for adapters. Nothing here throws or rejects. */
export type Bot = {
  readonly commands: readonly Command[];
  /** The language of askers without a locale. */
  readonly messages: Messages;
  /** Returns the messages in the language of the asker. */
  readonly messagesFor: (origin: Origin) => Promise<Messages>;
  /**
   * Returns the reply to `call` by `origin`, by default the asker of the terminal. `isOffered`: a button or a
   * menu made the call, so that wrong values come from an older version. An error of ours is logged with an
   * id; the reply is a fixed sentence with that id.
   */
  readonly answer: (
    call: Call,
    origin?: Origin,
    given?: { readonly isOffered?: boolean },
  ) => Promise<AddressedReply>;
  /**
   * Returns at most 25 values for the option `focused` of `call`. `call.options` has what was typed so far.
   */
  readonly complete: (call: Call, focused: string, origin?: Origin) => Promise<readonly Choice[]>;
  /** The load at this moment, for the figures of the process. */
  readonly load: () => Load;
};

/** Where dispatch logs, for example pino's logger. */
type DispatchLog = {
  readonly debug: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
};

const alone: Origin = { asker: 'alone', room: 'terminal' };

/** The parts of a bot. */
export type BotOptions = {
  readonly commands: readonly Command[];
  /** The articles that every room has. */
  readonly library: Library;
  /** The articles of rooms; undefined if rooms have no articles of their own. */
  readonly rooms?: Rooms | undefined;
  readonly messages: Messages;
  readonly log: DispatchLog;
  /** True to refuse calls that would be answered too late for Discord. By default no call is refused. */
  readonly isBounded?: boolean;
  /** How many calls may wait if `isBounded`; by default 1000. */
  readonly maxWaiting?: number;
  /** Memory for kept answers, in bytes; by default 0, which keeps none. */
  readonly maxAnswerBytes?: number;
  /** Runs calls that may take longer than 50 ms; by default they run in this thread. */
  readonly runLong?: RunJob | undefined;
  /** Runs calls over a large built-in shelf. While it returns undefined, they run in this thread. */
  readonly runOnShelf?: () => RunJob | undefined;
  /** Runs calls over many articles of a server. While it returns undefined, they run in this thread. */
  readonly runInLargeRoom?: () => RunJob | undefined;
  /** Opens conversations; by default in the memory of this process. */
  readonly openConversation?: OpenConversation | undefined;
  readonly links?: Links | undefined;
  readonly cards?: CommandContext['cards'];
};

/**
 * Creates the bot that answers calls with `commands`, over `library` or the articles of the caller's room.
 */
export function createBot(options: BotOptions): Bot {
  const { commands, library, rooms, messages, log, links = {}, cards } = options;
  const { isBounded = false, maxWaiting = 1000, runLong, runOnShelf = () => undefined } = options;
  const { runInLargeRoom = () => undefined } = options;
  const { openConversation = conversationsInMemory(), maxAnswerBytes = 0 } = options;
  const articles = { library, rooms };
  const runHere = createRunner({ commands, rooms, links, cards });
  const threads = { runHere, runLong, runOnShelf, runInLargeRoom };
  const { execute, load } = createExecution({
    threads,
    articles,
    openConversation,
    maxWaiting: isBounded ? maxWaiting : undefined,
    maxAnswerBytes,
  });
  const messagesFor = async ({ locale }: Origin): Promise<Messages> =>
    locale === undefined ? messages : loadMessages(locale);

  return {
    commands,
    messages,
    messagesFor,
    async answer(call, origin = alone, { isOffered = false } = {}) {
      const own = await messagesFor(origin);
      try {
        const start = performance.now();
        const answer = await run(call, { origin, own, execute }, options);
        const ms = Math.round((performance.now() - start) * 1000) / 1000;
        const { outcome } = answer;
        log.debug({ command: call.command, options: call.options, outcome, ms }, 'command answered');
        return answer;
      } catch (error) {
        const context = { command: call.command, isOffered, messages: own, progress: rooms?.progress(), log };
        const { text, outcome } = explainFailure(error, context);
        return { ...reply([note(text)], [], { outcome }), audience: 'asker', language: own.language };
      }
    },
    async complete(call, focused, origin = alone) {
      try {
        const own = await messagesFor(origin);
        const context = { origin, commands, rooms, messages: own, memory: noMemory, links };
        return await choicesFor(call, focused, {
          context,
          open: (need) => openLibrary(articles, origin, need),
        });
      } catch (error) {
        // Offering no choices is better than offering wrong ones. The same error shows when the call is sent.
        if (!(error instanceof UserError))
          log.error({ command: call.command, err: error }, 'autocomplete failed');
        return [];
      }
    },
    load,
  };
}

/** Returns the reply to `call`. Throws if there is none. */
async function run(
  call: Call,
  { origin, own, execute }: { readonly origin: Origin; readonly own: Messages; readonly execute: Execute },
  { commands, library, rooms }: BotOptions,
): Promise<AddressedReply> {
  const command = commands.find(({ name }) => name === call.command);
  if (command === undefined) throw new UserError(own.unknownCommand(call.command), 'call');
  const given = checkValues(command, call, { messages: own, library });
  const catalogue = await rooms?.catalogue(origin.room);
  const values = catalogue === undefined ? given : withRoomSettings(command, given, catalogue, origin);
  const answer = await execute({ command, asked: call, values, origin, language: own.language, catalogue });
  const unread = noteUnread(command, values, own, rooms);
  return unread === undefined ? answer : { ...answer, blocks: [...answer.blocks, note(unread)] };
}
