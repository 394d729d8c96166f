/** Reads the subject of a reporting verb in a language other than English: "der Bürgermeister Thomas Brandt". */
import type { Line } from '../../syntax/token-lines.ts';
import type { FrameWords } from './frame-words.ts';
import { isRole, type NameRun, readName } from './name-runs.ts';
import { type NamedPeople, type NamedPerson, textOf } from './people-named.ts';

/** A person who is the subject of a cue, and the tokens of the name. */
export type Subject = {
  readonly person: NamedPerson;
  /** The tokens of the name; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
};

/** A line, the words of its language, and the people of the article. */
export type Place = { readonly line: Line; readonly words: FrameWords; readonly people: NamedPeople };

const mostSkipped = 3; // adverbs before the subject
const longestRole = 12; // tokens from the article to the name
/** An article or a preposition that an apostrophe joins to its noun. */
const elided = /^(?:l'|dell'|d'|all'|dall'|nell'|sull')/;
const ofSomeone = /^(?:dell'|d'|all'|dall'|nell'|sull')/;

/**
 * Returns the subject that begins at token `at` or after adverbs. Undefined unless it names exactly one known
 * person.
 */
export function readSubject(place: Place, at: number): Subject | undefined {
  const { line, words } = place;
  let start = at;
  while (start < at + mostSkipped && words.skipped.has(line.tokens[start]?.lower ?? '')) start++;
  const name = readName(line, start, words);
  if (name !== undefined) return named(place, name);
  const { lower = '' } = line.tokens[start] ?? {};
  if (words.determiners.has(lower)) return readDescribed(place, start + 1);
  return /^l'/.test(lower) ? readDescribed(place, start) : undefined;
}

/** "[el] alcalde de Madrid, Juan Pérez": searches from the token after the article for the name. */
function readDescribed(place: Place, from: number): Subject | undefined {
  const { line, words } = place;
  if (isDative(line, from)) return undefined;
  let roles = 0;
  let isComplement = false; // after "of" or "for": a name there is a city's or another person's
  for (let at = from; at < from + longestRole; at++) {
    const token = line.tokens[at];
    if (token === undefined || line.quoted[at] !== -1 || line.sentenceStart[at] === at) return undefined;
    if (token.text === ',') return roles === 1 ? inApposition(place, { from, at: at + 1 }) : undefined;
    if (!token.isWord || words.conjunctions.has(token.lower)) return undefined;
    if (isRole(token.lower.replace(elided, ''), words)) roles++;
    isComplement ||= words.prepositions.has(token.lower) || ofSomeone.test(token.lower);
    const name = readName(line, at, words);
    if (name === undefined) continue;
    const subject = isComplement ? undefined : named(place, name);
    if (subject !== undefined) return subject;
    // In German every noun is capitalised, so a single word is skipped.
    if (name.words.length > 1 && !isComplement) return undefined;
    at = name.end - 1;
  }
  return undefined;
}

/** "Sagte der Ministerin ein Anwohner": "der" before a woman's role is a dative, not a subject. */
function isDative({ tokens }: Line, noun: number): boolean {
  return (
    tokens[noun - 1]?.lower === 'der' &&
    /in$/.test(tokens[noun]?.text ?? '') &&
    tokens[noun]?.isCapital === true
  );
}

/** A full name after a comma, followed by a mark or the end of the sentence. */
function inApposition(place: Place, { from, at }: { from: number; at: number }): Subject | undefined {
  const { line, words } = place;
  const name = readName(line, at, words);
  if (name === undefined || name.words.length < 2) return undefined;
  const [first = '', second = ''] = name.words;
  // "El alcalde de Getafe, Comunidad de Madrid": the apposition is a place.
  if (words.particles.has(second) && !words.givenNames.has(first)) return undefined;
  const after = line.tokens[name.end];
  if (after !== undefined && !/^[,.:;()—–-]$/.test(after.text) && line.sentenceStart[name.end] !== name.end)
    return undefined;
  const subject = named(place, { ...name, isPerson: true });
  if (subject !== undefined) subject.person.role ??= textOf(line, from, at - 1);
  return subject;
}

function named({ line, words, people }: Place, name: NameRun): Subject | undefined {
  if (isJoined(line, name, words) || isPossessed(name, words)) return undefined;
  const [first = '', ...rest] = name.words;
  const last = rest.at(-1) ?? first;
  // "Die Mutter Thomas Brandts": a name in the genitive is another person's.
  if (last.endsWith('s')) {
    const bare = { ...name, words: [...name.words.slice(0, -1), last.slice(0, -1)] };
    if (people.resolve(line, bare) !== undefined) return undefined;
  }
  // "Webers Frau": the first word is another person in the genitive.
  if (rest.length > 0 && first.endsWith('s') && people.isSurname(first.slice(0, -1))) return undefined;
  const person = people.resolve(line, name);
  return person && { person, start: name.start, end: name.end };
}

/** "Anna Weber und Thomas Brandt": the speaker is ambiguous. */
function isJoined(
  { tokens }: Line,
  { end }: NameRun,
  { conjunctions, determiners, roles }: FrameWords,
): boolean {
  if (!conjunctions.has(tokens[end]?.lower ?? '')) return false;
  const { isCapital = false, lower = '' } = tokens[end + 1] ?? {};
  return isCapital || determiners.has(lower) || roles.has(lower);
}

/** "Webers Anwalt": a role after a name in the genitive. */
function isPossessed(
  { words: [first = '', second = ''] }: NameRun,
  { givenNames, roles, roleEnding }: FrameWords,
): boolean {
  // Only German capitalises roles.
  return roleEnding !== undefined && first.endsWith('s') && !givenNames.has(first) && roles.has(second);
}
