/** Parses a typed line. */
import type { Command, Option } from '../../bot/command.ts';
import type { Call } from '../../reply/call.ts';
import { nearestName } from './nearest.ts';
import { cutOptions } from './options.ts';

/** The meaning of a typed line. */
export type TypedLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'end' }
  /** The number of an action of the last reply, counted from 1. */
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'unknown-command'; readonly name: string; readonly nearest: string | undefined }
  | {
      readonly kind: 'unknown-option';
      readonly command: Command;
      readonly name: string;
      readonly nearest: string | undefined;
    }
  /** Words that belong to no option. */
  | { readonly kind: 'stray-words'; readonly command: Command; readonly text: string };

/** Commands that only the terminal has. */
export const endings: readonly string[] = ['quit', 'exit'];

const maxNameChars = 32; // longer than every command name

/**
 * Parses `line`: `/name option:value` is a command, a number an action, anything else a question. Values
 * stay text; dispatch parses them.
 */
export function parseLine(line: string, commands: readonly Command[]): TypedLine {
  const text = line.trim();
  if (text === '') return { kind: 'blank' };
  if (/^\d{1,2}$/.test(text)) return { kind: 'number', number: Number(text) };
  if (!text.startsWith('/')) return { kind: 'call', call: { command: 'ask', options: { question: text } } };

  const [typed = ''] = /^\S*/.exec(text.slice(1)) ?? [];
  const name = typed.slice(0, maxNameChars).toLowerCase();
  if (endings.includes(name)) return { kind: 'end' };
  const [, second = ''] = /^\S*\s+(\S+)/.exec(text) ?? [];
  const grouped = commands.find((each) => each.name === `${name} ${second.toLowerCase()}`);
  if (grouped !== undefined)
    return parseOptions(
      grouped,
      text.slice(text.indexOf(second, typed.length + 1) + second.length).trimStart(),
    );
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return parseOptions(command, text.slice(1 + typed.length).trimStart());
  const names = [...commands.map((each) => each.name), ...endings];
  return { kind: 'unknown-command', name, nearest: nearestName(name, names) };
}

/** The options of `command` that people can type. */
export function typedOptions(command: Command): ReadonlyMap<string, Option> {
  return new Map(Object.entries(command.options).filter(([, { hidden }]) => !hidden));
}

function parseOptions(command: Command, text: string): TypedLine {
  const options = typedOptions(command);
  const names = [...options.keys()];
  const { lead, given } = cutOptions(text, names);
  const unused = names.filter((name) => given.every((each) => each.name !== name));
  const unquoted = given.filter(({ quoted }) => !quoted).map(({ value }) => value);
  const slip =
    strangeName(lead) ?? [lead, ...unquoted].map((value) => mistypedName(value, unused)).find(Boolean);
  if (slip !== undefined) {
    return { kind: 'unknown-option', command, name: slip, nearest: nearestName(slip, unused) };
  }

  const main = mainOption(options);
  const values = Object.fromEntries(given.map(({ name, value }) => [name, value === '' ? undefined : value]));
  if (lead === '') return { kind: 'call', call: { command: command.name, options: values } };
  if (main === undefined || values[main] !== undefined) return { kind: 'stray-words', command, text: lead };
  return { kind: 'call', call: { command: command.name, options: { ...values, [main]: lead } } };
}

/** The option for text without an option name: the required one, else one that takes any text. */
function mainOption(options: ReadonlyMap<string, Option>): string | undefined {
  const texts = [...options].filter(([, option]) => option.type === 'string' && option.choices === undefined);
  const anyText = texts.find(([, option]) => option.type === 'string' && option.complete === undefined);
  const [name] = texts.find(([, { required }]) => required) ?? anyText ?? texts[0] ?? [];
  return name;
}

/** The name at the start of `text` if it is no option: `topic` in "topic:tariffs". An address has none. */
function strangeName(text: string): string | undefined {
  return /^([\p{L}_-]{1,32}):(?!\/\/)\S/u.exec(text)?.[1];
}

/**
 * The first word before a colon in `text` that is nearly one of `names`: `speeker` in "tariffs
 * speeker:Wagner".
 */
function mistypedName(text: string, names: readonly string[]): string | undefined {
  for (const [, name = ''] of text.matchAll(/(?<=\s)([\p{L}_-]{3,32}):(?=\S)/gu)) {
    if (nearestName(name, names) !== undefined) return name;
  }
  return undefined;
}
