/** Commands as Discord shows them to a reader of one language. */
import type { Definition, OptionChoice, OptionDefinition } from './discord.ts';

/** A text in other languages, by their locales. */
type Localizations = Readonly<Record<string, string>> | null | undefined;

/** A definition as it is registered, and what the reader sees of it. */
export type ShownDefinition = Definition & { readonly label: string };

/** `definitions` with the descriptions, choices and menus of `locale`; in English where they have none of it. */
export function localise(definitions: readonly Definition[], locale: string): readonly ShownDefinition[] {
  return definitions.map((each) => ({
    ...each,
    label: textIn(locale, each.name, each.name_localizations),
    ...describe(each, locale),
  }));
}

function localiseOption(option: OptionDefinition, locale: string): OptionDefinition {
  return {
    ...option,
    ...describe(option, locale),
    ...(option.choices && { choices: option.choices.map((choice) => localiseChoice(choice, locale)) }),
  };
}

function describe(
  { description = '', description_localizations, options }: Definition | OptionDefinition,
  locale: string,
) {
  return {
    description: textIn(locale, description, description_localizations),
    ...(options && { options: options.map((option) => localiseOption(option, locale)) }),
  };
}

function localiseChoice({ name, name_localizations, value }: OptionChoice, locale: string): OptionChoice {
  return { name: textIn(locale, name, name_localizations), value };
}

function textIn(locale: string, text: string, localizations: Localizations): string {
  return localizations?.[locale] ?? text;
}
