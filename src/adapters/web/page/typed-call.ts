/** Parses the text after a command's name into the values of its form. */
import { type Definition, type OptionDefinition, optionType } from './discord.ts';

/** The sub-command, if the command has some, and the values by option. */
export type TypedCall = {
  readonly sub: string | undefined;
  readonly values: Readonly<Record<string, string>>;
};

/**
 * Parses `/quote speaker:Sol about:the tide`. Text without an option name belongs to the first text option.
 */
export function readTypedCall(line: string, { options = [] }: Definition): TypedCall {
  const rest = line.replace(/^\/\S*\s*/u, '');
  const subcommands = options.filter(({ type }) => type === optionType.subcommand);
  const [word = ''] = rest.split(/\s/u);
  const sub = subcommands.find(({ name }) => name === word) ?? subcommands[0];
  const own = sub?.options ?? (subcommands.length > 0 ? [] : options);
  return { sub: sub?.name, values: valuesIn(word === sub?.name ? rest.slice(word.length) : rest, own) };
}

function valuesIn(text: string, options: readonly OptionDefinition[]): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  let name = options.find(({ type }) => type === optionType.string)?.name;
  for (const word of text.trim().split(/\s+/u)) {
    const [, typed, value = ''] = /^([^:\s]+):(.*)$/u.exec(word) ?? [];
    const isOption = options.some((option) => option.name === typed && option.type !== optionType.attachment);
    if (isOption) name = typed;
    const added = isOption ? value : word;
    if (name !== undefined && added !== '') values[name] = values[name] ? `${values[name]} ${added}` : added;
  }
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value.replace(/^"(.*)"$/u, '$1')]),
  );
}
