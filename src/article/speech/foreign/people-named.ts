/** Registers the people of an article in another language by full name, and by surname if only one of them has it. */
import { givenNames } from '../../../lexicon/en/given-names.ts';
import { oncePer } from '../../../text/once-per.ts';
import type { KnownSpeaker } from '../../article.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { FrameWords } from './frame-words.ts';
import { type NameRun, readName } from './name-runs.ts';

/** A person whose full name is known. */
export type NamedPerson = {
  readonly words: readonly string[];
  /** The full name: as in the front matter, else as the article spells it first. */
  readonly name: string;
  readonly known: KnownSpeaker | undefined;
  /** Other forms of the name, in order of appearance. */
  readonly forms: Set<string>;
  /** The role before the name: "Bürgermeister". Undefined if the article gives none. */
  role: string | undefined;
  isPerson: boolean;
};

/** Resolves names to the people of an article. */
export type NamedPeople = {
  /**
   * Returns the person with the name in `run`. Undefined for a surname without exactly one bearer.
   */
  readonly resolve: (line: Line, run: NameRun) => NamedPerson | undefined;
  /** Whether a person of the article has this surname. */
  readonly isSurname: (word: string) => boolean;
};

/** Registers the people named in `lines`, and the `known` people of the front matter. */
export function findNamedPeople(
  lines: readonly Line[],
  known: readonly KnownSpeaker[],
  words: FrameWords,
): NamedPeople {
  const people = new Map<string, NamedPerson>();
  const aliases = new Map<string, NamedPerson>();
  for (const speaker of known) {
    const nameOf = speaker.name.toLowerCase().split(/\s+/);
    const person = { words: nameOf, name: speaker.name, known: speaker, forms: new Set<string>() };
    const added: NamedPerson = { ...person, role: speaker.role, isPerson: true };
    people.set(nameOf.join(' '), added);
    for (const alias of speaker.aliases) aliases.set(alias.toLowerCase(), added);
  }
  const runs = lines.flatMap((line) => fullNames(line, words));
  const counts = new Map<string, number>();
  const bearers = new Map<string, number>(); // by last word
  for (const { key, run } of runs) {
    if (!counts.has(key)) bearers.set(run.words.at(-1) ?? '', (bearers.get(run.words.at(-1) ?? '') ?? 0) + 1);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const { line, run } of runs) {
    const name = withoutOpener(line, run, { counts, bearers, words });
    const key = name.words.join(' ');
    if (!isFull(name, words) || people.has(key)) continue;
    people.set(key, {
      words: name.words,
      name: textOf(line, name.start, name.end),
      known: undefined,
      forms: new Set(),
      role: undefined,
      isPerson: givenNames.has(name.words[0] ?? ''),
    });
  }
  const surnames = indexSurnames([...people.values()]);
  const couples = new Set([...findCouples(lines, words), ...findSiblings(runs, words)]);
  return {
    isSurname: (word) => surnames.has(word),
    resolve(line, given) {
      const run = withoutOpener(line, given, { counts, bearers, words });
      const key = run.words.join(' ');
      const person = people.get(key) ?? aliases.get(key) ?? bySurname({ surnames, couples }, run);
      if (person === undefined) return undefined;
      const form = textOf(line, run.start, run.end);
      if (form !== person.name) person.forms.add(form);
      person.isPerson ||= run.isPerson;
      person.role ??= roleBefore(line, run, words);
      return person;
    },
  };
}

/** The names of `line` that have more than a surname. */
function fullNames(line: Line, words: FrameWords): { line: Line; run: NameRun; key: string }[] {
  const found: { line: Line; run: NameRun; key: string }[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    // Names inside quotations count too: they may share a surname.
    const run = readName(unquoted(line), at, words);
    if (run === undefined) continue;
    if (isFull(run, words)) found.push({ line, run, key: run.words.join(' ') });
    at = run.end - 1;
  }
  return found;
}

/** A copy of `line` in which no token counts as quoted; the same one for each call. */
const unquoted = oncePer((line: Line): Line => ({ ...line, quoted: line.quoted.map(() => -1) }));

/** Whether the name has more than a surname: "De Vries" does not. */
function isFull({ words }: NameRun, { particles }: FrameWords): boolean {
  return words.length > 1 && !particles.has(words[0] ?? '');
}

type Context = {
  /** How often each full name occurs in the text. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many full names end with each surname. */
  readonly bearers: ReadonlyMap<string, number>;
  readonly words: FrameWords;
};

/**
 * Removes a capitalised word before the name that is not part of it: "Ausgerechnet Anna Weber", "Ayer Pérez".
 */
function withoutOpener(line: Line, run: NameRun, { counts, bearers, words }: Context): NameRun {
  const [first = '', ...rest] = run.words;
  if (rest.length === 0 || run.isPerson || words.givenNames.has(first)) return run;
  const opens = line.sentenceStart[run.start] === run.start;
  const shorter = { ...run, titleStart: run.start + 1, start: run.start + 1, words: rest };
  if (rest.length > 1) {
    // In German any noun may precede a name: "Vorstand Sylvia Bühler".
    const mayPrecede = opens || words.roleEnding !== undefined;
    const isGiven = words.givenNames.has(rest[0] ?? '') && !words.particles.has(rest[1] ?? '');
    const isNamed = (counts.get(rest.join(' ')) ?? 0) > 0 || (mayPrecede && isGiven);
    return isNamed ? shorter : run;
  }
  const own = counts.has(run.words.join(' ')) ? 1 : 0;
  const isSurname = (bearers.get(rest[0] ?? '') ?? 0) > own;
  return opens && isSurname ? shorter : run;
}

/** Indexes the people by each run of words that begins after the first word of their name. */
function indexSurnames(people: readonly NamedPerson[]): ReadonlyMap<string, ReadonlySet<NamedPerson>> {
  const found = new Map<string, Set<NamedPerson>>();
  for (const person of people) {
    for (let from = 1; from < person.words.length; from++) {
      for (let to = from + 1; to <= person.words.length; to++) {
        const form = person.words.slice(from, to).join(' ');
        found.set(form, (found.get(form) ?? new Set()).add(person));
      }
    }
  }
  return found;
}

/** The surnames that two people share in one phrase: "Jean et Paul Martin". */
function findSiblings(
  runs: readonly { readonly line: Line; readonly run: NameRun }[],
  { conjunctions }: FrameWords,
): readonly string[] {
  const surnames = new Set(runs.map(({ run }) => run.words.at(-1) ?? ''));
  return runs
    .filter(({ line: { tokens }, run: { titleStart } }) => {
      const isJoined = conjunctions.has(tokens[titleStart - 1]?.lower ?? '');
      const first = tokens[titleStart - 2];
      return isJoined && first?.isCapital === true && !surnames.has(first.lower);
    })
    .map(({ run }) => run.words.at(-1) ?? '');
}

/** The surnames that occur with a man's title and with a woman's title. */
function findCouples(lines: readonly Line[], words: FrameWords): ReadonlySet<string> {
  const genders = new Map<string, NameRun['gender']>();
  const couples = new Set<string>();
  for (const line of lines) {
    for (let at = 0; at < line.tokens.length; at++) {
      const run = readName(unquoted(line), at, words);
      if (run?.gender === undefined) continue;
      const key = run.words.join(' ');
      if ((genders.get(key) ?? run.gender) !== run.gender) couples.add(key);
      genders.set(key, run.gender);
    }
  }
  return couples;
}

type Surnames = {
  readonly surnames: ReadonlyMap<string, ReadonlySet<NamedPerson>>;
  readonly couples: ReadonlySet<string>;
};

/** The only person with the surname, if the gender fits: "Herr Weber" is not Anna Weber. */
function bySurname({ surnames, couples }: Surnames, { words, gender }: NameRun): NamedPerson | undefined {
  const key = words.join(' ');
  const [person, ...others] = surnames.get(key) ?? [];
  if (person === undefined || others.length > 0) return undefined;
  const known = givenNames.get(person.words[0] ?? '') ?? 'either';
  if (couples.has(key) && (known === 'either' || gender === undefined)) return undefined;
  return gender !== undefined && known !== gender ? undefined : person;
}

function roleBefore(line: Line, { titleStart, start }: NameRun, words: FrameWords): string | undefined {
  let from = titleStart;
  const isCourtesy = (at: number): boolean => {
    const { lower = '' } = line.tokens[at] ?? {};
    return words.titles.has(lower) || words.maleTitles.has(lower) || words.femaleTitles.has(lower);
  };
  while (from < start && isCourtesy(from)) from++;
  let to = start;
  while (to > from && isCourtesy(to - 1)) to--;
  return from < to ? textOf(line, from, to) : undefined;
}

/** Returns the text of `line` from token `start` to token `end`, which is exclusive. */
export function textOf(line: Line, start: number, end: number): string {
  return line.text.slice(line.tokens[start]?.start, line.tokens[end - 1]?.end);
}
