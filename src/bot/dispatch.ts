/** A call in, a reply out: finds the command, checks the values, runs it, turns errors into replies. */
import { UserError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { type Need, nothing } from '../library/need.ts';
import type { Rooms } from '../library/rooms.ts';
import { languageOf, loadMessages } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';
import { type Audience, type Call, note, type Reply, reply } from '../reply/reply.ts';
import { checkValues } from './check-values.ts';
import { choicesFor } from './choices.ts';
import type { Choice, Command, CommandContext, Links } from './command.ts';
import {
  type Conversation,
  conversationsInMemory,
  noMemory,
  type OpenConversation,
  type Origin,
} from './conversation.ts';
import { explainFailure } from './failure.ts';
import { createRunner, type Job, type RunJob, replyOf } from './job.ts';
import { createLine, type Limits, unbounded } from './line.ts';
import { needOf, noteUnread, roomSettings, withRoomSettings } from './scope.ts';
import { createTurns } from './turns.ts';

/** A reply whose audience is settled, and the language that it is in. */
export type AddressedReply = Reply & { readonly audience: Audience; readonly language: string };

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

/** A call that is ready to be run. */
type CommandRun = {
  readonly command: Command;
  readonly values: Job['values'];
  readonly origin: Origin;
  readonly opened: Library;
  /** Undefined for a command that needs no memory. */
  readonly spoken: Conversation | undefined;
};

const alone: Origin = { asker: 'alone', room: 'terminal' };

/** Discord waits for 3 s; the rest is for the way there and back. */
const maxAgeMs = 2300;

/** In this thread a job awaits at most the library. */
const limitsHere: Limits = { maxWaiting: 1000, maxAgeMs, concurrency: 8 };
const limitsInWorker: Limits = { maxWaiting: 1000, maxAgeMs, concurrency: 1 };

/**
 * The bot that answers calls with `commands` over `library`, or over the articles of each caller's room. `isBounded`:
 * work that would come too late is refused, as Discord needs it; a terminal waits. `runLong` runs the calls that may
 * take longer than 50 ms; left out, they run here.
 */
export function createBot({
  commands,
  library,
  rooms,
  messages,
  log,
  isBounded = false,
  runLong,
  openConversation = conversationsInMemory(),
  links = {},
  cards,
}: {
  readonly commands: readonly Command[];
  /** What every room sees. */
  readonly library: Library;
  /** Undefined: no room has articles of its own. */
  readonly rooms?: Rooms | undefined;
  readonly messages: Messages;
  readonly log: DispatchLog;
  readonly isBounded?: boolean;
  readonly runLong?: RunJob | undefined;
  /** What askers spoke of; in the memory of this process if it is left out. */
  readonly openConversation?: OpenConversation | undefined;
  readonly links?: Links | undefined;
  readonly cards?: CommandContext['cards'];
}): Bot {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const turn = createTurns();
  const runHere = createRunner({ commands, rooms, links, cards });
  const runInTurn = async (job: Job, opened: Library) => {
    await turn();
    return runHere(job, opened);
  };
  const lineHere = isBounded ? createLine(limitsHere) : unbounded;
  const lineInWorker = isBounded ? createLine(limitsInWorker) : unbounded;

  const openLibrary = async ({ room }: Origin, need: Need): Promise<Library> =>
    (await rooms?.open(room, need)) ?? library;

  const messagesFor = async ({ locale }: Origin): Promise<Messages> =>
    locale === undefined ? messages : loadMessages(locale);

  async function run(call: Call, origin: Origin): Promise<AddressedReply> {
    const own = await messagesFor(origin);
    const command = byName.get(call.command);
    if (command === undefined) throw new UserError(own.unknownCommand(call.command), 'call');
    const given = checkValues(command, call, { messages: own, library });
    const catalogue = await rooms?.catalogue(origin.room);
    const values = catalogue === undefined ? given : withRoomSettings(command, given, catalogue, origin);
    const inRoom = catalogue?.settings.get(roomSettings.language) ?? origin.roomLocale;
    const languageFor = (audience: Audience): string =>
      audience === 'asker' || inRoom === undefined ? own.language : languageOf(inRoom);
    const answerWith = (opened: Library, spoken: Conversation | undefined) =>
      answerFrom({ command, values, origin, opened, spoken }, own, languageFor);

    // Opening articles takes time as well, so that it waits in line like the answer itself.
    const ready = await lineHere(async () => {
      await turn();
      const need = command.group === undefined ? needOf(command.name, values) : nothing;
      const opened = await openLibrary(origin, need);
      const spoken = command.remembers ? await openConversation(origin) : undefined;
      // What goes on in the worker leaves its place here to the next.
      if (isForWorker(command, values, opened)) return () => answerWith(opened, spoken);
      const answer = await answerWith(opened, spoken);
      return () => answer;
    });
    const answer = await ready();
    const unread = noteUnread(command, values, own, rooms);
    return unread === undefined ? answer : { ...answer, blocks: [...answer.blocks, note(unread)] };
  }

  /** The worker holds what every room sees, and nothing of a room's own. */
  function isForWorker(command: Command, values: CommandRun['values'], opened: Library): boolean {
    return runLong !== undefined && opened === library && command.isLong(values, library);
  }

  /** The reply in the language of those who read it. */
  async function answerFrom(
    found: CommandRun,
    own: Messages,
    languageFor: (audience: Audience) => string,
  ): Promise<AddressedReply> {
    const { command, values } = found;
    const first = languageFor(command.audience(values));
    // A second run for another language: nothing was found, or the call is refused, so that the asker alone reads it.
    // The commands of a group change what is stored, and answer the asker.
    if (first === own.language || command.group !== undefined) return runIn(first, found);
    const answer = await runIn(first, found).catch((error: unknown) => {
      if (error instanceof UserError) return undefined;
      throw error;
    });
    if (answer === undefined) return runIn(own.language, found);
    const language = languageFor(answer.audience);
    return language === first ? answer : runIn(language, found);
  }

  /** The reply of `command` in `language`. */
  async function runIn(
    language: string,
    { command, values, origin, opened, spoken }: CommandRun,
  ): Promise<AddressedReply> {
    const job: Job = {
      command: command.name,
      values,
      origin,
      language,
      recalled: spoken?.names ?? [],
      lastQuestion: spoken?.last,
    };
    const result =
      runLong !== undefined && isForWorker(command, values, opened)
        ? await lineInWorker(() => runLong(job))
        : await runInTurn(job, opened);
    const answer = replyOf(result);
    if (result.kind === 'done') {
      const names = [...new Set([...result.remembered].reverse())];
      await spoken?.remember({ names, last: result.question });
    }
    return { ...answer, audience: answer.audience ?? command.audience(values), language };
  }

  async function failure(
    call: Call,
    error: unknown,
    { origin, isOffered }: { readonly origin: Origin; readonly isOffered: boolean },
  ): Promise<AddressedReply> {
    const own = await messagesFor(origin);
    const context = { command: call.command, isOffered, messages: own, progress: rooms?.progress(), log };
    const { text, outcome } = explainFailure(error, context);
    return { ...reply([note(text)], [], { outcome }), audience: 'asker', language: own.language };
  }

  return {
    commands,
    messages,
    messagesFor,
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
        return failure(call, error, { origin, isOffered });
      }
    },
    async complete(call, focused, origin = alone) {
      try {
        const context = {
          origin,
          commands,
          rooms,
          messages: await messagesFor(origin),
          memory: noMemory,
          links,
        };
        return await choicesFor(call, focused, { context, open: (need) => openLibrary(origin, need) });
      } catch (error) {
        // Nothing is offered rather than a stale or wrong choice; the same fault shows when the call is sent.
        if (!(error instanceof UserError))
          log.error({ command: call.command, err: error }, 'autocomplete failed');
        return [];
      }
    },
  };
}
