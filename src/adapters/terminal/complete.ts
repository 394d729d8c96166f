/** Completes a line on Tab. */
import type { Command, Option } from '../../bot/command.ts';
import type { Bot } from '../../bot/dispatch.ts';
import { cutOptions, type GivenOption } from './options.ts';
import { endings, typedOptions } from './parse.ts';
import { makeVisible } from './visible.ts';

/** The completions, and the end of the line that they replace. */
export type Completion = readonly [offered: readonly string[], replaced: string];

/** The commands, options or values that can complete `line`; none if it is a question. */
export async function completeLine(line: string, bot: Bot): Promise<Completion> {
  const {
    name,
    blank,
    rest = '',
  } = /^\s*\/(?<name>\S*)(?<blank>\s+)?(?<rest>.*)$/su.exec(line)?.groups ?? {};
  if (name === undefined) return [[], line];
  if (blank === undefined) {
    const firsts = bot.commands.map(({ name: each, group }) => `${group?.name ?? each} `);
    const names = [...new Set(firsts), ...endings];
    return [
      names.filter((each) => each.startsWith(name.toLowerCase())).map((each) => `/${each}`),
      `/${name}`,
    ];
  }
  const [second = ''] = /^\S*/u.exec(rest) ?? [];
  const isGroup = bot.commands.some(({ group }) => group?.name === name.toLowerCase());
  if (isGroup && second.length === rest.length) {
    const names = bot.commands.flatMap((each) =>
      each.group?.name === name.toLowerCase() ? each.name.slice(name.length + 1) : [],
    );
    return [names.filter((each) => each.startsWith(second.toLowerCase())).map((each) => `${each} `), second];
  }
  const full = isGroup ? `${name} ${second}` : name;
  const command = bot.commands.find((each) => each.name === full.toLowerCase());
  if (command === undefined) return [[], line];
  return completeOptions(isGroup ? rest.slice(second.length).trimStart() : rest, command, bot);
}

/** The completions of `rest`, the typed options of `command`. */
async function completeOptions(rest: string, command: Command, bot: Bot): Promise<Completion> {
  const options = typedOptions(command);
  const { given } = cutOptions(rest, [...options.keys()]);
  const open = given.at(-1);
  if (open !== undefined && !open.quoted) {
    const values = Object.fromEntries(given.map((each) => [each.name, each.value]));
    const offered = await offeredValues(open, options.get(open.name), values, { bot, command: command.name });
    if (offered.length > 0) return [offered, rest.slice(open.start)];
  }
  const word = /\S*$/u.exec(rest)?.[0] ?? '';
  const unused = [...options.keys()].filter((each) => given.every((other) => other.name !== each));
  return [unused.filter((each) => each.startsWith(word.toLowerCase())).map((each) => `${each}:`), word];
}

const truths = ['true', 'false'];

/** The values for the option being typed, `open`; none if its value is one of them already. */
async function offeredValues(
  open: GivenOption,
  option: Option | undefined,
  values: Readonly<Record<string, string>>,
  { bot, command }: { readonly bot: Bot; readonly command: string },
): Promise<readonly string[]> {
  if (option === undefined) return [];
  const fixed = option.type === 'boolean' ? truths : option.type === 'string' ? option.choices : undefined;
  const offered =
    fixed?.filter((each) => each.startsWith(open.value.toLowerCase())) ??
    (await bot.complete({ command, options: values }, open.name)).map(({ value }) => value);
  // Leave out values with control characters. They can still be typed.
  return offered.includes(open.value) ? [] : offered.filter((each) => makeVisible(each) === each);
}
