/** Checks the values of a call against the options of its command. */
import { UserError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import type { Messages } from '../messages/messages.ts';
import type { Call, OptionValue, SentFile } from '../reply/call.ts';
import type { Command, Option } from './command.ts';
import { exampleOf } from './examples.ts';

/**
 * Returns the values of `call` in the types that its options declare. Throws a UserError for the first wrong
 * value.
 */
export function checkValues(
  command: Command,
  call: Call,
  { messages, library }: { readonly messages: Messages; readonly library: Library },
): Readonly<Record<string, OptionValue | SentFile>> {
  const values: Record<string, OptionValue | SentFile> = {};
  const optionOf = (name: string): Option => {
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    if (option === undefined) throw new UserError(messages.unknownOption(command.name, name), 'call');
    return option;
  };
  for (const [name, given] of Object.entries(call.options)) {
    const option = optionOf(name);
    if (given === undefined || given === '') continue;
    const value = readValue(option, given);
    if (value === undefined)
      throw new UserError(messages.wrongValue(name, expected(option, messages), String(given)), 'call');
    values[name] = value;
  }
  for (const [name, file] of Object.entries(call.files ?? {})) {
    if (optionOf(name).type === 'file') values[name] = file;
  }
  for (const [name, option] of Object.entries(command.options)) {
    if (option.required && values[name] === undefined)
      throw new UserError(messages.missingOption(name, exampleOf(command, library, messages)), 'call');
  }
  return values;
}

const maxTextChars = 6000; // Discord's limit for a string option

/** Says what a value of `option` must be. */
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

/**
 * Converts `given` to the type of `option`; undefined if that fails. A terminal gives every value as text.
 */
function readValue(option: Option, given: OptionValue): OptionValue | undefined {
  switch (option.type) {
    case 'string': {
      // A half surrogate pair is no character. It is replaced here, so that no later step has to handle it.
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
    // A file never comes as a value: it is sent beside the options.
    case 'file':
      return undefined;
    case 'boolean':
      return typeof given === 'boolean' ? given : truths.get(String(given).trim().toLowerCase());
  }
}
