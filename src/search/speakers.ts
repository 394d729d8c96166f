/** Who speaks where, and whom a question means by a name or a role. */
import { type Article, overlap, type Passage, type Span, type Speaker } from '../article/article.ts';
import type { Question } from './question.ts';
import { isStopWord } from './stop-words.ts';
import { splitWords } from './terms.ts';

const honorifics = new Set('mr mrs ms miss mx dr prof sir dame lord lady st'.split(' '));
// "The head of the council" is its president: whoever asks need not know the title.
const leaders = new Set(
  `head chief leader boss president chair chairman chairwoman chairperson director executive ceo premier`.split(
    ' ',
  ),
);
const speechVerbs = new Set(
  splitWords(
    `say think believe tell claim argue warn expect predict estimate suggest deny add explain comment remark opinion
    mention announce stress admit promise insist hope state declare note describe call`,
  ).map(({ term }) => term),
);

/** Every name of `speaker` in the article, the fullest first. */
export function namesOf({ name, aliases }: Speaker): readonly string[] {
  return [name, ...aliases];
}

/** True if `speaker` speaks, or is given to think, something in `passage`. */
export function speaksIn(speaker: Speaker, passage: { readonly span: Span }, article: Article): boolean {
  return article.quotations.some(
    (quotation) => quotation.speaker === speaker && overlap(quotation.span, passage.span),
  );
}

/** The speakers of `article` whom `asked` may mean: by a whole name, else by a part of one, else by their role. */
export function speakersCalled(asked: string, { speakers }: Article): readonly Speaker[] {
  const wanted = nameTerms(asked);
  if (wanted.size === 0) return [];
  const inNames = speakers.filter((speaker) =>
    namesOf(speaker).some((name) => contains(nameTerms(name), wanted)),
  );
  const whole = inNames.filter((speaker) =>
    namesOf(speaker).some((name) => nameTerms(name).size === wanted.size),
  );
  if (whole.length > 0) return whole;
  return inNames.length > 0
    ? inNames
    : speakers.filter(({ role }) => contains(roleTerms(role), roleTerms(asked)));
}

/** The speaker of `article` whom `question` names, by the surname, by every word of a name, or by their role. */
export function speakerNamed(question: string, { speakers }: Article): Speaker | undefined {
  const said = nameTerms(question);
  const roles = roleTerms(question);
  const matches = speakers.flatMap((speaker) => {
    const byName = Math.max(0, ...namesOf(speaker).map((name) => sharedName(name, speaker, said)));
    // As many words of a name say more than of a role: "the council" is the council, and not its president.
    const strength = Math.max(byName === 0 ? 0 : byName + 0.5, sharedRole(speaker, roles));
    return strength === 0 ? [] : [{ speaker, strength }];
  });
  // "The head of the US-China Business Council" is its president, and not the council, which is named too: the longest
  // match wins. Two as long (one surname, two people) name nobody.
  const [first, second] = matches.sort((a, b) => b.strength - a.strength);
  return first && first.strength > (second?.strength ?? 0) ? first.speaker : undefined;
}

const pronouns = new Set('she he they her him them his their'.split(' '));

/** The speakers whom `text` means in the articles `chosen`: by name or role, else by a pronoun for `mentioned`. */
export function speakersMeant({
  text,
  chosen,
  mentioned,
}: {
  readonly text: string;
  readonly chosen: readonly Article[];
  readonly mentioned: string | undefined;
}): {
  readonly named: readonly { readonly article: Article; readonly speaker: Speaker }[];
  readonly byPronoun: boolean;
} {
  const find = (asked: string) =>
    chosen.flatMap((article) => {
      const speaker = speakerNamed(asked, article);
      return speaker === undefined ? [] : [{ article, speaker }];
    });
  const named = find(text);
  if (named.length > 0 || mentioned === undefined) return { named, byPronoun: false };
  if (!splitWords(text).some(({ folded }) => pronouns.has(folded))) return { named, byPronoun: false };
  const meant = find(mentioned);
  return { named: meant, byPronoun: meant.length > 0 };
}

/** A function that tells whether a folded word only says that one of `speakers` is meant: of a name, a role or a title. */
export function calls(speakers: readonly Speaker[]): (folded: string) => boolean {
  const names = nameTerms(speakers.flatMap((each) => [...namesOf(each), each.role ?? '']).join(' '));
  return (folded) =>
    names.has(folded) || honorifics.has(folded) || leaders.has(folded) || pronouns.has(folded);
}

/** True if `term` is of a verb of speech or thought. */
export function isOfSpeech(term: string): boolean {
  return speechVerbs.has(term);
}

/** True if `question` asks for somebody's words: "what did she say about …", and not where or when they were said. */
export function asksForWords({ kind, words }: Question): boolean {
  return (kind === 'other' || kind === 'who') && words.some(({ term }) => isOfSpeech(term));
}

/** True if `question` asks whose words something is: "who said …", "who thinks …". */
export function asksWhoSays(question: Question): boolean {
  return question.kind === 'who' && asksForWords(question);
}

/** Who says the words in `span`; undefined where nobody does, several do, or it cannot be told of all of them. */
export function onlySpeakerIn(span: Span, { quotations }: Article): Speaker | undefined {
  const [speaker, ...others] = new Set(
    quotations.filter((each) => each.speech && overlap(each.span, span)).map((each) => each.speaker),
  );
  return others.length === 0 ? speaker : undefined;
}

/**
 * For each sentence of `passage`, all names and roles of those who speak in it or are named in it, so that any of them
 * finds it: "Joe Nguyen" where the text has "Mr. Ruan". Undefined where there is nobody.
 */
export function namesBySentence(article: Article, { sentences }: Passage): readonly (string | undefined)[] {
  return sentences.map((sentence) => {
    const here = nameTerms(article.text.slice(sentence.start, sentence.end));
    const present = article.speakers.filter(
      (speaker) =>
        speaksIn(speaker, { span: sentence }, article) ||
        namesOf(speaker).some((name) => sharedName(name, speaker, here) > 0),
    );
    return present.length === 0 ? undefined : present.map(nameAndRole).join(', ');
  });
}

function nameAndRole(speaker: Speaker): string {
  const { role = '' } = speaker;
  const leads = splitWords(role).some(({ folded }) => leaders.has(folded));
  return [...namesOf(speaker), role, ...(leads ? ['head', 'chief', 'leader'] : [])].join(' ');
}

/** How many terms of `name` are among `said`: 0 unless the surname is, or all of an organisation's name. */
function sharedName(name: string, { kind }: Speaker, said: ReadonlySet<string>): number {
  const terms = nameTerms(name);
  const surname = [...terms].at(-1);
  const named =
    kind === 'person' ? surname !== undefined && said.has(surname) : terms.size > 0 && contains(said, terms);
  return named ? [...terms].filter((term) => said.has(term)).length : 0;
}

/** How many terms of the role are among `said`: 0 unless more than half of them are, what they lead or hold included. */
function sharedRole({ role }: Speaker, said: ReadonlySet<string>): number {
  const terms = roleTerms(role);
  const shared = [...terms].filter((term) => said.has(term)).length;
  return terms.size >= 2 && shared >= 2 && 2 * shared >= terms.size ? shared : 0;
}

function nameTerms(text: string): ReadonlySet<string> {
  const kept = splitWords(text).filter((word) => !isStopWord(word) && !honorifics.has(word.folded));
  return new Set(kept.map(({ folded }) => folded));
}

function roleTerms(text: string | undefined): ReadonlySet<string> {
  return new Set([...nameTerms(text ?? '')].map((term) => (leaders.has(term) ? 'leader' : term)));
}

function contains(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return some.size > 0 && [...some].every((term) => all.has(term));
}
