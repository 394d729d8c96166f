/** Checks command definitions against Discord's limits, in every language. */
import { maxChoiceChars } from '../message/limits.ts';

/** Translations by locale. */
type Localizations = Readonly<Record<string, string | null | undefined>>;

/** The fields with limits that commands, sub-commands, options and choices share. */
type DefinitionPart = {
  readonly name: string;
  readonly name_localizations?: Localizations | null | undefined;
  readonly description?: string | undefined;
  readonly description_localizations?: Localizations | null | undefined;
  readonly options?: readonly DefinitionPart[] | undefined;
  readonly choices?: readonly DefinitionPart[] | undefined;
  /** The value of a choice. */
  readonly value?: string | number;
};

const maxOptions = 25;
const maxNameChars = 32;
const maxDescriptionChars = 100;
const maxCommandChars = 8000;
const nameForm = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Throws an Error for the first part of the slash command `definition` that exceeds Discord's limits. */
export function checkDefinition(definition: DefinitionPart): void {
  const where = `/${definition.name}`;
  checkPart(definition, where);
  check(where, `at most ${maxCommandChars} characters in all`, charsOf(definition) <= maxCommandChars);
}

/** Throws an Error if the message command `definition` exceeds Discord's limits. */
export function checkMenu({ name, name_localizations }: DefinitionPart): void {
  for (const each of versions(name, name_localizations)) {
    const fits = each.trim() !== '' && each.length <= maxNameChars;
    check(`“${each}”`, 'a name of 1 to 32 characters', fits);
  }
}

/** Throws an Error with what was `expected`, unless `holds` is true. */
export function check(where: string, expected: string, holds: boolean): void {
  if (!holds) throw new Error(`${where}: expected ${expected}, as Discord does`);
}

function checkPart(
  { name, description, description_localizations, options, choices }: DefinitionPart,
  where: string,
) {
  check(where, 'a name of 1 to 32 lower case letters', nameForm.test(name) && name === name.toLowerCase());
  for (const { length } of versions(description ?? '', description_localizations)) {
    const fits = length > 0 && length <= maxDescriptionChars;
    check(where, `a description of 1 to ${maxDescriptionChars} characters`, fits);
  }
  check(where, `at most ${maxOptions} options`, (options ?? []).length <= maxOptions);
  check(where, `at most ${maxOptions} choices`, (choices ?? []).length <= maxOptions);
  for (const choice of choices ?? [])
    for (const { length } of versions(choice.name, choice.name_localizations)) {
      const fits = length > 0 && length <= maxChoiceChars;
      check(where, `choices of 1 to ${maxChoiceChars} characters`, fits);
    }
  for (const option of options ?? []) checkPart(option, `${where} ${option.name}`);
}

/** The length that Discord counts: of each field the longest of its translations. */
function charsOf(part: DefinitionPart): number {
  const own =
    longest(versions(part.name, part.name_localizations)) +
    longest(versions(part.description ?? '', part.description_localizations)) +
    String(part.value ?? '').length;
  return [...(part.options ?? []), ...(part.choices ?? [])].reduce((sum, each) => sum + charsOf(each), own);
}

function versions(text: string, localizations: Localizations | null | undefined): readonly string[] {
  return [text, ...Object.values(localizations ?? {}).map((each) => each ?? '')];
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}
