/** A call in, a reply out: finds the command, checks the values, runs it, turns errors into replies. */
import { UserError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import type { Rooms } from '../library/rooms.ts';
import { loadMessages } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';
import { type Call, note, reply } from '../reply/reply.ts';
import { checkValues } from './check-values.ts';
import { choicesFor } from './choices.ts';
import type { Choice, Command, CommandContext, Links } from './command.ts';
import { conversationsInMemory, noMemory, type OpenConversation, type Origin } from './conversation.ts';
import { explainFailure } from './failure.ts';
import { type AddressedReply, createExecution, type Execute, openLibrary } from './running/execution.ts';
import { createRunner, type RunJob } from './running/job.ts';
import { noteUnread, withRoomSettings } from './scope.ts';

/** What an adapter talks to. Nothing here throws or rejects. */
export type Bot = {
  readonly commands: readonly Command[];
  /** The language of askers who have said none. */
  readonly messages: Messages;
  /** The sentences in the language of the asker. */
  readonly messagesFor: (origin: Origin) => Promise<Messages>;
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
type DispatchLog = {
  readonly debug: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
};

const alone: Origin = { asker: 'alone', room: 'terminal' };

/** What a bot is made of. */
export type BotOptions = {
  readonly commands: readonly Command[];
  /** What every room sees. */
  readonly library: Library;
  /** Undefined: no room has articles of its own. */
  readonly rooms?: Rooms | undefined;
  readonly messages: Messages;
  readonly log: DispatchLog;
  /** Work that would come too late is refused, as Discord needs it; a terminal waits. */
  readonly isBounded?: boolean;
  /** How many calls may wait where work is refused; 1000 if left out. */
  readonly maxWaiting?: number;
  /** Runs the calls that may take longer than 50 ms; left out, they run here. */
  readonly runLong?: RunJob | undefined;
  /** Runs the calls over a large built-in shelf; they run here as long as there is none. */
  readonly runOnShelf?: () => RunJob | undefined;
  /** What askers spoke of; in the memory of this process if it is left out. */
  readonly openConversation?: OpenConversation | undefined;
  readonly links?: Links | undefined;
  readonly cards?: CommandContext['cards'];
};

/** The bot that answers calls with `commands` over `library`, or over the articles of each caller's room. */
export function createBot(options: BotOptions): Bot {
  const { commands, library, rooms, messages, log, links = {}, cards } = options;
  const { isBounded = false, maxWaiting = 1000, runLong, runOnShelf = () => undefined } = options;
  const { openConversation = conversationsInMemory() } = options;
  const articles = { library, rooms };
  const runHere = createRunner({ commands, rooms, links, cards });
  const threads = { runHere, runLong, runOnShelf };
  const execute = createExecution({
    threads,
    articles,
    openConversation,
    maxWaiting: isBounded ? maxWaiting : undefined,
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
        // Nothing is offered rather than a stale or wrong choice; the same fault shows when the call is sent.
        if (!(error instanceof UserError))
          log.error({ command: call.command, err: error }, 'autocomplete failed');
        return [];
      }
    },
  };
}

/** The reply to `call`; throws what keeps it from one. */
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
  const answer = await execute({ command, values, origin, language: own.language, catalogue });
  const unread = noteUnread(command, values, own, rooms);
  return unread === undefined ? answer : { ...answer, blocks: [...answer.blocks, note(unread)] };
}
