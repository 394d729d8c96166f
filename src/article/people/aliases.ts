/** The names of a speaker that do not tell a reader who is meant: "Mr. Ruan" for Joe Nguyen, and not "Nguyen". */
import type { Speaker } from '../article.ts';

/** The aliases of `speaker` whose last word is no word of the name, in order of appearance. */
export function otherNames({ name, aliases }: Speaker): readonly string[] {
  const own = new Set(wordsOf(name));
  return aliases.filter((alias) => !own.has(wordsOf(alias).at(-1) ?? ''));
}

/** The first of the other names that stands in `text`; undefined if none does, or the name itself stands there too. */
export function otherNameIn(text: string, speaker: Speaker): string | undefined {
  if (standsIn(text, speaker.name)) return undefined;
  // "The keeper said": an alias that is no name has a capital at the head of a sentence.
  return otherNames(speaker).find((alias) => standsIn(text, alias) || standsIn(text, capitalised(alias)));
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether `name` stands in `text` as words of its own: "Stan" does not in "Standard". */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + name.length])) return true;
  }
  return false;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
