/** A call in, a reply out: finds the command, checks the values, runs it, turns errors into replies. */
import { randomUUID } from 'node:crypto';
import { UserError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { type Need, nothing } from '../library/need.ts';
import type { Rooms } from '../library/rooms.ts';
import type { Messages } from '../messages/en.ts';
import {
  type Audience,
  type Call,
  note,
  type OptionValue,
  type Reply,
  reply,
  type SentFile,
} from '../reply/reply.ts';
import type { Choice, Command, CommandContext, Option } from './command.ts';
import { createMemories, type Origin } from './conversation.ts';
import { needOf, withRoomSettings } from './scope.ts';

/** A reply whose audience is settled. */
export type AddressedReply = Reply & { readonly audience: Audience };

/** What an adapter talks to. Nothing here throws or rejects. */
export type Bot = {
  readonly commands: readonly Command[];
  readonly messages: Messages;
  /** The reply to `call`, made by `origin`: the one asker of a terminal unless it is said. A fault of ours is logged with an id and answered with a fixed sentence that gives the id. */
  readonly answer: (call: Call, origin?: Origin) => Promise<AddressedReply>;
  /** The values to offer for the option `focused` of `call`, whose value so far is in `call.options`; at most 25. */
  readonly complete: (call: Call, focused: string, origin?: Origin) => Promise<readonly Choice[]>;
};

/** Where dispatch reports; pino's logger is one. */
type Log = {
  readonly debug: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
};

const alone: Origin = { asker: 'alone', room: 'terminal' };

/** Discord shows no more choices than this to somebody who types. */
const maxChoices = 25;

/** The bot that answers calls with `commands` over `library`, or over the articles of each caller's room. */
export function createBot({
  commands,
  library,
  rooms,
  messages,
  log,
}: {
  readonly commands: readonly Command[];
  /** What every room sees. */
  readonly library: Library;
  /** Undefined: no room has articles of its own. */
  readonly rooms?: Rooms | undefined;
  readonly messages: Messages;
  readonly log: Log;
}): Bot {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const memoryOf = createMemories(() => performance.now());
  const contextOf = async (origin: Origin, need: Need): Promise<CommandContext> => ({
    origin,
    commands,
    library: (await rooms?.open(origin.room, need)) ?? library,
    rooms,
    messages,
    memory: memoryOf(origin),
  });

  async function run(call: Call, origin: Origin): Promise<AddressedReply> {
    const command = byName.get(call.command);
    if (command === undefined) throw new UserError(messages.unknownCommand(call.command));
    const given = checkValues(command, call, messages);
    const catalogue = await rooms?.catalogue(origin.room);
    const values = catalogue === undefined ? given : withRoomSettings(command, given, catalogue, origin);
    const need = command.group === undefined ? needOf(command.name, values) : nothing;
    const answer = await command.run(values, await contextOf(origin, need));
    return { ...answer, audience: answer.audience ?? command.audience(values) };
  }

  function failure(call: Call, error: unknown): AddressedReply {
    if (error instanceof UserError) {
      return { ...reply([note(error.message)], [], { outcome: 'wrong-usage' }), audience: 'asker' };
    }
    const id = randomUUID().slice(0, 8);
    log.error({ id, command: call.command, err: error }, 'command failed');
    return { ...reply([note(messages.failed(id))], [], { outcome: 'failed' }), audience: 'asker' };
  }

  return {
    commands,
    messages,
    async answer(call, origin = alone) {
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
        return failure(call, error);
      }
    },
    async complete(call, focused, origin = alone) {
      try {
        const option = byName.get(call.command)?.options[focused];
        if (option?.type !== 'string') return [];
        const typed = String(call.options[focused] ?? '');
        const others = { ...call.options, [focused]: undefined };
        const need = focused === 'article' ? nothing : needOf(call.command, others);
        const choices = await option.complete?.(typed, await contextOf(origin, need), call.options);
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

/** The values of `call`, each of the type that its option declares; a UserError names the first that is not. */
function checkValues(
  command: Command,
  call: Call,
  messages: Messages,
): Readonly<Record<string, OptionValue | SentFile>> {
  const values: Record<string, OptionValue | SentFile> = {};
  const optionOf = (name: string): Option => {
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    if (option === undefined) throw new UserError(messages.unknownOption(command.name, name));
    return option;
  };
  for (const [name, given] of Object.entries(call.options)) {
    const option = optionOf(name);
    if (given === undefined || given === '') continue;
    const value = readValue(option, given);
    if (value === undefined)
      throw new UserError(messages.wrongValue(name, expected(option, messages), String(given)));
    values[name] = value;
  }
  for (const [name, file] of Object.entries(call.files ?? {})) {
    if (optionOf(name).type === 'file') values[name] = file;
  }
  for (const [name, option] of Object.entries(command.options)) {
    if (option.required && values[name] === undefined)
      throw new UserError(messages.missingOption(name, command.example));
  }
  return values;
}

const maxTextChars = 6000; // Discord's own limit of a string option

/** What a value of `option` must be. */
function expected(option: Option, messages: Messages): string {
  switch (option.type) {
    case 'string':
      return option.choices === undefined
        ? messages.expectedText(option.maxLength ?? maxTextChars)
        : messages.expectedOneOf(option.choices);
    case 'integer':
      return messages.expectedInteger({ min: option.min });
    case 'boolean':
      return messages.expectedBoolean;
    case 'file':
      return messages.expectedFile;
  }
}

const truths = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['no', false],
  ['off', false],
]);

/** `given` as the type that `option` declares; undefined where it is none. A terminal gives every value as text. */
function readValue(option: Option, given: OptionValue): OptionValue | undefined {
  switch (option.type) {
    case 'string': {
      // Half of a surrogate pair is no character; no later step has to think of it.
      const value = String(given).replace(/\p{Surrogate}/gu, '\uFFFD');
      if (value.length > (option.maxLength ?? maxTextChars)) return undefined;
      if (option.choices !== undefined && !option.choices.includes(value)) return undefined;
      return value;
    }
    case 'integer': {
      const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) return undefined;
      if (value < (option.min ?? value) || value > (option.max ?? value)) return undefined;
      return value;
    }
    // A text is no file, whoever wrote it: files come beside the options.
    case 'file':
      return undefined;
    case 'boolean':
      return typeof given === 'boolean' ? given : truths.get(String(given).trim().toLowerCase());
  }
}
