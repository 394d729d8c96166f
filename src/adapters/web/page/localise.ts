/** Localises commands as Discord does. */
import type { Definition, OptionChoice, OptionDefinition } from './discord.ts';

/** Translations by locale. */
type Localizations = Readonly<Record<string, string>> | null | undefined;

/** A registered definition, with its name in the reader's language. */
export type ShownDefinition = Definition & { readonly label: string };

/**
 * `definitions` with descriptions, choices and menu names in `locale`. English where there is no
 * translation.
 */
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
