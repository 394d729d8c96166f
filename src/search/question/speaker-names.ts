/** Finds the speakers in a passage, and their names and roles. */
import {
  type Article,
  overlap,
  type Passage,
  type Quotation,
  type Span,
  type Speaker,
  saidBy,
} from '../../article/article.ts';
import { honorifics } from '../../lexicon/en/honorifics-and-roles.ts';
import { firstFrom } from '../../text/binary-search.ts';
import { addTo } from '../../text/multimap.ts';
import { oncePer } from '../../text/once-per.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { splitWords } from '../analysis/terms.ts';

// "The head of the council" is its president: askers need not know the exact title.
const leaders = new Set(
  `head chief leader boss president chair chairman chairwoman chairperson director executive ceo premier`.split(
    ' ',
  ),
);
// The kind of a guest in an interview, whom no cue names, is unknown.
const surnamed: ReadonlySet<Speaker['kind']> = new Set(['person', 'unknown']);
const pronouns = new Set('she he they her him them his their'.split(' '));

/** A speaker, with the article that they speak in. */
export type NamedSpeaker = { readonly article: Article; readonly speaker: Speaker };

/** All names of `speaker` in the article, the fullest first. */
export function namesOf({ name, aliases }: Speaker): readonly string[] {
  return [name, ...aliases];
}

/** True if `passage` has words or thoughts of `speaker`. */
export function speaksIn(speaker: Speaker, passage: { readonly span: Span }, article: Article): boolean {
  return quotationsIn(passage.span, article).some((quotation) => saidBy(quotation, speaker));
}

/** What is looked up for every sentence of an article. */
type SpeakerIndex = {
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
  /** For each of `quotations` the end of the last one up to it. */
  readonly ends: readonly number[];
  /** The speakers by each term of their names. */
  readonly byTerm: ReadonlyMap<string, readonly Speaker[]>;
  /** The place of each speaker in the list of the article. */
  readonly ranks: ReadonlyMap<Speaker, number>;
};

const indexSpeakers = oncePer((article: Article): SpeakerIndex => {
  const quotations = [...article.quotations].sort((a, b) => a.span.start - b.span.start);
  let last = 0;
  const ends = quotations.map(({ span }) => {
    last = Math.max(last, span.end);
    return last;
  });
  const byTerm = new Map<string, Speaker[]>();
  for (const speaker of article.speakers)
    for (const term of new Set(termsOfNames(speaker).flatMap((terms) => [...terms])))
      addTo(byTerm, term, speaker);
  return {
    quotations,
    ends,
    byTerm,
    ranks: new Map(article.speakers.map((speaker, rank) => [speaker, rank])),
  };
});

/** The quotations that overlap `span`, in the order of the text. */
function quotationsIn(span: Span, article: Article): readonly Quotation[] {
  const { quotations, ends } = indexSpeakers(article);
  const first = firstFrom(ends, (end) => end > span.start);
  const next = firstFrom(quotations, (quotation) => quotation.span.start >= span.end);
  return quotations.slice(first, next).filter((quotation) => overlap(quotation.span, span));
}

/** Those of `speakers` that the article lists, each once, in its order. */
function inOrder(speakers: Iterable<Speaker>, article: Article): readonly Speaker[] {
  const { ranks } = indexSpeakers(article);
  const rankOf = (speaker: Speaker) => ranks.get(speaker) ?? -1;
  return [...new Set(speakers)]
    .filter((speaker) => rankOf(speaker) >= 0)
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/**
 * The speakers of `article` that `asked` may refer to: by a full name, or else a part of one, or else their
 * role.
 */
export function speakersNamed(asked: string, { speakers }: Article): readonly Speaker[] {
  const wanted = nameTerms(asked);
  if (wanted.size === 0) return [];
  const inNames = speakers.filter((speaker) =>
    termsOfNames(speaker).some((terms) => contains(terms, wanted)),
  );
  const whole = inNames.filter((speaker) =>
    termsOfNames(speaker).some((terms) => terms.size === wanted.size),
  );
  if (whole.length > 0) return whole;
  return inNames.length > 0
    ? inNames
    : speakers.filter(({ role }) => contains(roleTerms(role), roleTerms(asked)));
}

/** True for a title, a word for a leader, or a pronoun: "Mr.", "chief", "she". */
export function isFormOfAddress(folded: string): boolean {
  return honorifics.has(folded) || leaders.has(folded) || pronouns.has(folded);
}

/** The only speaker in `span`; undefined if there is none, several, or an unknown one. */
export function onlySpeakerIn(span: Span, article: Article): Speaker | undefined {
  const [speaker, ...others] = new Set(
    quotationsIn(span, article)
      .filter((each) => each.speech)
      .map((each) => each.speaker),
  );
  return others.length === 0 ? speaker : undefined;
}

/**
 * The name in `span` that attributes the words there to `speaker`; undefined if a pronoun or nothing does.
 */
export function namedBy(speaker: Speaker, span: Span, { quotations }: Article): Span | undefined {
  return quotations
    .filter((quotation) => saidBy(quotation, speaker) && quotation.mention?.type === 'name')
    .flatMap(({ mention }) => mention?.span ?? [])
    .find(({ start, end }) => span.start <= start && end <= span.end);
}

/**
 * For each sentence of `passage`, all names and roles of the people who speak or are named in it. A search
 * for any of them then finds the sentence: "Joe Nguyen" where the text has "Mr. Ruan". Undefined if there is
 * no one.
 */
export function namesBySentence(article: Article, { sentences }: Passage): readonly (string | undefined)[] {
  return sentences.map((sentence) => {
    const speaking = quotationsIn(sentence, article).flatMap(({ speaker }) =>
      speaker === undefined ? [] : [speaker, ...(speaker.members ?? [])],
    );
    const present = inOrder([...speaking, ...namedIn(sentence, article)], article);
    return present.length === 0 ? undefined : present.map(nameAndRole).join(', ');
  });
}

/** The only speaker whose name is in `span`; undefined if there is none, or several. */
export function onlyNamedIn(span: Span, article: Article): Speaker | undefined {
  const [speaker, ...others] = namedIn(span, article);
  return others.length === 0 ? speaker : undefined;
}

function namedIn({ start, end }: Span, article: Article): readonly Speaker[] {
  const { byTerm } = indexSpeakers(article);
  const here = nameTerms(article.text.slice(start, end));
  const sharing = [...here].flatMap((term) => byTerm.get(term) ?? []);
  return inOrder(sharing, article).filter((speaker) =>
    termsOfNames(speaker).some((terms) => sharedName(terms, speaker.kind, here) > 0),
  );
}

const knownTerms = new WeakMap<Speaker, readonly ReadonlySet<string>[]>();

/** The terms of each name of `speaker`. Cached, because they are compared with every sentence. */
function termsOfNames(speaker: Speaker): readonly ReadonlySet<string>[] {
  const known = knownTerms.get(speaker) ?? namesOf(speaker).map(nameTerms);
  knownTerms.set(speaker, known);
  return known;
}

function nameAndRole(speaker: Speaker): string {
  const { role = '' } = speaker;
  const leads = splitWords(role).some(({ folded }) => leaders.has(folded));
  return [...namesOf(speaker), role, ...(leads ? ['head', 'chief', 'leader'] : [])].join(' ');
}

/**
 * The number of name `terms` in `said`; 0 unless it has the surname of a person, or the whole name of a body.
 */
export function sharedName(
  terms: ReadonlySet<string>,
  kind: Speaker['kind'],
  said: ReadonlySet<string>,
): number {
  let count = 0;
  let isLastSaid = false;
  for (const term of terms) {
    isLastSaid = said.has(term);
    if (isLastSaid) count++;
  }
  const named = surnamed.has(kind) ? isLastSaid : count === terms.size;
  return named ? count : 0;
}

/** The folded words of `text` that may belong to a name: no stop words, no titles. */
export function nameTerms(text: string): ReadonlySet<string> {
  const kept = splitWords(text).filter((word) => !isStopWord(word) && !honorifics.has(word.folded));
  return new Set(kept.map(({ folded }) => folded));
}

/** The folded words of `text` that may belong to a role. All words for a leader become "leader". */
export function roleTerms(text: string | undefined): ReadonlySet<string> {
  return new Set([...nameTerms(text ?? '')].map((term) => (leaders.has(term) ? 'leader' : term)));
}

/** True if `some` is not empty and `all` has each of it. */
export function contains(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return some.size > 0 && [...some].every((term) => all.has(term));
}
