/** Parses the authors of an article from its byline. */
import { isPersonsName, nameSuffixes } from '../article/people/names/name-parts.ts';
import { nameParticles } from '../lexicon/en/name-particles.ts';

/** One author. Organisations, and persons whose names cannot be split, are cited as written (`body`). */
export type Author =
  | {
      readonly kind: 'person';
      readonly given: string;
      /** With its particles: "van der Berg". */
      readonly family: string;
      /** "Jr."; undefined without a suffix. */
      readonly suffix: string | undefined;
    }
  | { readonly kind: 'body'; readonly name: string };

/**
 * The authors in `line`. Splits a list only if its first name is a person's: "Sol, Ana" and "The Department
 * of Health and Social Care" are one author.
 *
 * @example
 * readAuthors('Ana Sol and Ben van der Ek')
 * // => [{ kind: 'person', given: 'Ana', family: 'Sol', … }, { kind: 'person', given: 'Ben', family: 'van der Ek', … }]
 */
export function readAuthors(line: string | undefined): readonly Author[] {
  const name = (line ?? '').replace(/^(?:by|par|von|por|di|door)\s+(?=\p{Lu})/iu, '').trim();
  if (name === '') return [];
  const parts = splitNames(name);
  const authors = parts.map(readAuthor);
  const isList = parts.length > 1 && authors[0]?.kind === 'person' && authors.every(isWhole);
  return isList ? authors : [readAuthor(name)];
}

// "José Ortega y Gasset" is one name.
const separators = /\s*[,;]\s*(?:and\s+|&\s*)?|\s+(?:and|und|et|&)\s+|\s+(?:y|e|en|i)\s+(?=\p{Lu}\S*\s+\S)/iu;

/** Splits at commas and "and". "Jr." stays with the name before it. */
function splitNames(line: string): readonly string[] {
  const names: string[] = [];
  for (const part of line.split(separators)) {
    if (nameSuffixes.has(part.toLowerCase()) && names.length > 0)
      names[names.length - 1] = `${names.at(-1)} ${part}`;
    else names.push(part);
  }
  return names.filter((part) => part !== '');
}

/** Whether an author in a list is a complete name: a person, or a capitalised name such as "Reuters". */
function isWhole(author: Author): boolean {
  return author.kind === 'person' || (/^\p{Lu}/u.test(author.name) && !nameParticles.has(author.name));
}

/** Articles that begin the names of organisations: "El País", "Die Zeit". */
const bodyOpeners = new Set('the el la los las le les der die das il lo i gli o os a as het de'.split(' '));

function readAuthor(name: string): Author {
  const body: Author = { kind: 'body', name };
  if (!isPersonsName(name)) return body;
  const words = name.replace(/,/g, '').split(/\s+/u);
  const last = words.at(-1) ?? '';
  const suffix = nameSuffixes.has(last.toLowerCase()) ? last : undefined;
  const own = suffix === undefined ? words : words.slice(0, -1);
  const isName = (word: string) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || nameParticles.has(word);
  if (own.length < 2 || !own.every(isName) || bodyOpeners.has((own[0] ?? '').toLowerCase())) return body;
  const particle = own.findIndex((word, at) => at > 0 && nameParticles.has(word.toLowerCase()));
  // "José Ortega y Gasset"
  const joins = particle > 1 && ['y', 'e', 'i'].includes(own[particle] ?? '');
  const start = particle > 0 && particle < own.length - 1 ? particle - (joins ? 1 : 0) : own.length - 1;
  return {
    kind: 'person',
    given: own.slice(0, start).join(' '),
    family: own.slice(start).join(' '),
    suffix,
  };
}
