/** The languages that the bot speaks, and their sentences, which are loaded when a reader needs them. */
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** BCP 47 tags, as Discord writes them. */
export const languages = [
  'en',
  'de',
  'fr',
  'es-ES',
  'es-419',
  'pt-BR',
  'it',
  'nl',
  'pl',
  'uk',
  'tr',
  'ja',
] as const;

/** A language that the bot speaks. */
export type Language = (typeof languages)[number];

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  'es-ES': async () => (await import('./es-ES.ts')).spanishOfSpain,
  'es-419': async () => (await import('./es-419.ts')).spanishOfLatinAmerica,
  'pt-BR': async () => (await import('./pt-BR.ts')).portuguese,
  it: async () => (await import('./it.ts')).italian,
  nl: async () => (await import('./nl.ts')).dutch,
  pl: async () => (await import('./pl.ts')).polish,
  uk: async () => (await import('./uk.ts')).ukrainian,
  tr: async () => (await import('./tr.ts')).turkish,
  ja: async () => (await import('./ja.ts')).japanese,
};

/** Each language by its tag, and by what a locale begins with, where no locale of ours is the same; in lower case. */
const byTag: ReadonlyMap<string, Language> = new Map([
  ...[...languages].reverse().map((language) => [language.split('-')[0] ?? language, language] as const),
  ...languages.map((language) => [language.toLowerCase(), language] as const),
]);

/**
 * The language of ours that fits `locale` best: the same one, else the same language of another country, else English.
 * A POSIX locale is read as well.
 *
 * @example
 * languageOf('en_GB.UTF-8')
 * // => 'en'
 */
export function languageOf(locale: string | undefined): Language {
  const tag = (locale ?? '')
    .replace(/[.@].*$/u, '')
    .replaceAll('_', '-')
    .toLowerCase();
  const same = byTag.get(tag);
  if (same !== undefined) return same;
  // Spanish with the name of an American country is that of Latin America.
  if (/^es-[a-z]{2}$/u.test(tag)) return 'es-419';
  return byTag.get(tag.split('-')[0] ?? '') ?? 'en';
}

const loaded = new Map<Language, Promise<Messages>>();

/** The sentences in the language that fits `locale` best; undefined: English. */
export function loadMessages(locale: string | undefined): Promise<Messages> {
  const language = languageOf(locale);
  const found = loaded.get(language) ?? loaders[language]();
  loaded.set(language, found);
  return found;
}

/** The sentences of every language but English. */
export function loadTranslations(): Promise<readonly Messages[]> {
  return Promise.all(languages.filter((language) => language !== 'en').map(loadMessages));
}
