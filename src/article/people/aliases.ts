/** Finds the aliases of a speaker that do not show who is meant: "Mr. Ruan" for Joe Nguyen, but not "Nguyen". */
import type { Speaker } from '../article.ts';

// Each passage that is shown asks for the names of all speakers of its article.
const found = new WeakMap<Speaker, readonly string[]>();

/** Returns the aliases of `speaker` whose last word is not part of the name, in order of appearance. */
export function otherNames(speaker: Speaker): readonly string[] {
  const names = found.get(speaker) ?? findOtherNames(speaker);
  found.set(speaker, names);
  return names;
}

function findOtherNames({ name, aliases }: Speaker): readonly string[] {
  if (aliases.length === 0) return [];
  const own = new Set(wordsOf(name));
  return aliases.filter((alias) => !own.has(wordsOf(alias).at(-1) ?? ''));
}

/**
 * Returns the first such alias that occurs in `text`. Undefined if none occurs, or if the name itself occurs
 * there.
 */
export function otherNameIn(text: string, speaker: Speaker): string | undefined {
  const names = otherNames(speaker);
  if (names.length === 0 || standsIn(text, speaker.name)) return undefined;
  // "The keeper said": a common noun used as an alias is capitalised at the start of a sentence.
  return names.find((alias) => standsIn(text, alias) || standsIn(text, capitalised(alias)));
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether `name` occurs in `text` as whole words: "Stan" does not occur in "Standard". */
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
