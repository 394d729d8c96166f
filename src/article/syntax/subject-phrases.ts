/** Finds the subject of a verb: the nearest noun phrase before it, or right after it ("said Ms. Lee"). */

import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../../lexicon/en/function-words.ts';
import { roleNouns, titles } from '../../lexicon/en/honorifics-and-roles.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import { appositionAfter, opensApposition } from './appositions.ts';
import {
  isCueNoun,
  type NounPhrase,
  phraseEndingAt,
  pronounAt,
  spanOf,
  withApposition,
  withBounds,
} from './noun-phrases.ts';
import { longestPhrase } from './phrase-starts.ts';
import type { Line } from './token-lines.ts';
import type { Token } from './tokens.ts';

/** The subject before the verb at `verb`, not before token `from`; undefined if none is found. */
export function subjectBefore(line: Line, verb: number, from: number): NounPhrase | undefined {
  const { tokens } = line;
  let at = verb - 1;
  for (; at >= from; at--) {
    const token = tokens[at];
    if (token === undefined || !(isFiller(token) || isTime(tokens, at))) break;
    if (subjectPronouns.has(token.lower) && !isTime(tokens, at)) break; // but "this month"
  }
  const token = tokens[at];
  if (token === undefined || at < from) return undefined;
  if (token.text === ',' || token.text === ')' || token.text === '—' || token.text === '–') {
    return subjectBeforeApposition(line, at, from);
  }
  const phrase = phraseEndingAt(line, at, from);
  return phrase && (coordinated(line, phrase, from) ?? whole(line, phrase, from));
}

/**
 * "A letter seen by the paper says", "results of the study published in the journal show": a noun after a
 * preposition is no subject if an earlier phrase continues with it. That phrase opens the clause or follows
 * a comma.
 */
function whole(line: Line, phrase: NounPhrase, from: number): NounPhrase {
  const { tokens } = line;
  let outer: NounPhrase | undefined = phrase;
  while (outer !== undefined && outer.start > from && tokens[outer.start - 1]?.isWord) {
    if (!tails.has(tokens[outer.start - 1]?.lower ?? '')) return phrase;
    let last = outer.start - 2;
    if (isParticiple(tokens, last)) last--;
    outer = phraseEndingAt(line, last, from);
  }
  if (outer === undefined || outer === phrase) return phrase;
  return withBounds(outer, { start: outer.start, end: phrase.end });
}

const tails = new Set(
  'of in on at to for from with by about as into over under against between among near'.split(' '),
);

/** Words that continue a noun phrase and are no verb of the clause: "seen", "published", "familiar". */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const { lower = '', isCapital = true } = tokens[at] ?? {};
  if (isCapital || auxiliaries.has(tokens[at - 1]?.lower ?? '')) return false;
  return /(?:ed|ing)$/.test(lower) || participles.has(lower);
}

const participles = new Set(
  'seen made given written sent shown taken known held led put built drawn set familiar close loyal'.split(
    ' ',
  ),
);

/** Two joined subjects that open the clause: "Mr. Lee and Ms. Day said". */
function coordinated(line: Line, phrase: NounPhrase, from: number): NounPhrase | undefined {
  if (phrase.type === 'pronoun' || line.tokens[phrase.start - 1]?.lower !== 'and') return undefined;
  const first = phraseEndingAt(line, phrase.start - 2, from);
  return first?.start === from ? withBounds(phrase, { start: from, end: phrase.end }) : undefined;
}

/** Skips an apposition to the left to find the name before it: "X, a lawyer from Y, said". */
function subjectBeforeApposition(line: Line, comma: number, from: number): NounPhrase | undefined {
  const { tokens } = line;
  let nominal: NounPhrase | undefined;
  let opener = comma; // the mark that opens the apposition
  for (let at = comma - 1; at > from && at > comma - longestPhrase; at--) {
    const { text = '' } = tokens[at] ?? {};
    if (line.quoted[at] !== -1 && line.quoted[at] !== line.quoted[comma]) break;
    if (text !== ',' && text !== '(' && text !== '—' && text !== '–') continue;
    if (text === '(' && tokens[comma]?.text !== ')' && nominal !== undefined) continue;
    opener = at;
    const nearest = phraseEndingAt(line, at - 1, from);
    if (nearest === undefined) continue;
    const next = tokens[at + 1];
    // "A woman in the back row, who gave no name, shouted"
    const phrase = next?.lower === 'who' || next?.lower === 'which' ? whole(line, nearest, from) : nearest;
    const described = withApposition(phrase, spanOf(line, { start: at + 1, end: comma }));
    // "Ann Lee, of Springfield, Va., said": a place inside the apposition is no speaker.
    if (prepositions.has(tokens[phrase.start - 1]?.lower ?? '')) continue;
    if (phrase.type === 'name' && next !== undefined && opensApposition(next, text)) return described;
    if (phrase.type !== 'pronoun') nominal ??= described;
  }
  if (nominal !== undefined || line.tokens[opener + 1]?.lower === 'who') return nominal;
  return phraseEndingAt(line, comma - 1, from);
}

/** Pronouns that can follow a verb as its subject: "said another". */
const alone = new Set('he she they we i you it one another others some many everyone everybody'.split(' '));

/** The subject after the verb at `verb` ("said X, a lawyer") and before token `until`, if there is one. */
export function subjectAfter(line: Line, verb: number, until: number): NounPhrase | undefined {
  const { tokens } = line;
  const start = verb + 1;
  const first = tokens[start];
  if (first === undefined || start >= until || !first.isWord) return undefined;
  if (isPronounAlone(tokens, start)) return alone.has(first.lower) ? pronounAt(start) : undefined;
  if (opensNothing(first)) return undefined;
  const phrase: SubjectReading = { line, start, end: start, head: -1, sawName: false };
  while (phrase.end < until && phrase.end - start < longestPhrase && takesNext(phrase)) phrase.end++;
  const { end } = phrase;
  if (end === start) return undefined;
  const head = phrase.head === -1 ? end - 1 : phrase.head;
  const isArticle = head === start && determiners.has(tokens[head]?.lower ?? '');
  const type = tokens[head]?.isCapital && !isArticle ? 'name' : 'nominal';
  return { start, end, head, type, apposition: appositionAfter(line, end, until) };
}

/** Whether the pronoun is a phrase by itself: "she", but not "one of them" or "some officials". */
function isPronounAlone(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const isDeterminer = determiners.has(lower);
  const isPart = isDeterminer && tokens[at + 1]?.lower === 'of';
  return subjectPronouns.has(lower) && !isPart && !(isDeterminer && startsNoun(tokens[at + 1]));
}

/** Whether no noun phrase can begin with the token: "on", "that", "also", "Monday". */
function opensNothing(token: Token): boolean {
  const { lower } = token;
  return prepositions.has(lower) || clauseWords.has(lower) || isFiller(token) || timeWords.has(lower);
}

/** A phrase while it is extended to the right. `head` is -1 until a tail begins. */
type SubjectReading = {
  readonly line: Line;
  readonly start: number;
  end: number;
  head: number;
  sawName: boolean;
};

/** Whether the next token belongs to the phrase. */
function takesNext(phrase: SubjectReading): boolean {
  const { line, start, end } = phrase;
  const token = line.tokens[end];
  if (token === undefined || !token.isWord || line.quoted[end] !== -1) return false;
  if (end > start && !continuesClause(phrase, token)) return false;
  if (prepositions.has(token.lower)) {
    if (phrase.head === -1) phrase.head = end - 1;
    if (!takesTail(phrase, token)) return false;
  } else if (token.lower === "'s") phrase.head = -1;
  else if (endsPhrase(phrase, token)) return false;
  if (token.isCapital && !determiners.has(token.lower)) phrase.sawName = true;
  return true;
}

/** False if another clause or phrase begins. */
function continuesClause(phrase: SubjectReading, { lower }: Token): boolean {
  const { line, end, sawName } = phrase;
  if (lower === 'and' && sawName && !line.tokens[end + 1]?.isCapital) return false;
  if (clauseWords.has(lower) && lower !== 'and') {
    if (phrase.head === -1) phrase.head = end - 1;
    return false;
  }
  if (determiners.has(lower) && beginsAnother(line.tokens[end - 1])) return false;
  // "told BBC Radio it was"
  return !nominatives.has(lower);
}

/** Whether a preposition continues the phrase: "officials from Sund", "Secretary of State for Health". */
function takesTail({ line, start, end, sawName }: SubjectReading, { lower }: Token): boolean {
  if (lower === 'of') return true;
  if (!sawName) return nounTails.has(lower);
  const first = line.tokens[start];
  return (
    lower === 'for' && first !== undefined && isOffice(first) && (line.tokens[end + 1]?.isCapital ?? false)
  );
}

const nounTails = new Set(['for', 'to', 'from', 'with']);

/** Whether a time, an adverb or a verb ends the phrase. */
function endsPhrase({ line, start, end, head, sawName }: SubjectReading, token: Token): boolean {
  const { lower, isCapital } = token;
  if (timeWords.has(lower) && !(lower === 'may' && sawName)) return true;
  if (end === start || isCapital) return false;
  const verb = reportingVerbs.get(lower);
  if (isFiller(token) || (verb?.isTag && !isCueNoun(line.tokens, end, start))) return true;
  if (!sawName || head !== -1) return false;
  // "Okoro showed visitors", "Okoro standing"
  return verb?.form === 'past' || (lower.endsWith('ing') && !roleNouns.has(lower));
}

/** Pronouns that open a new clause. */
const nominatives = new Set('he she they we i it you'.split(' '));

function isOffice({ lower }: Token): boolean {
  return titles.has(lower) || roleNouns.has(lower);
}

/** "According to Ms. Day the plan": whether an article after this token begins another phrase. */
function beginsAnother(before: Token | undefined): boolean {
  const { lower = '', isWord = false } = before ?? {};
  return isWord && !prepositions.has(lower) && !determiners.has(lower) && lower !== 'and' && lower !== "'s";
}

function startsNoun(token: Token | undefined): boolean {
  return (
    token?.isWord === true &&
    !reportingVerbs.has(token.lower) &&
    !clauseWords.has(token.lower) &&
    !prepositions.has(token.lower)
  );
}

function isFiller({ lower, isCapital }: Token): boolean {
  if (isCapital) return false;
  if (auxiliaries.has(lower) || adverbs.has(lower)) return true;
  return lower.length > 4 && lower.endsWith('ly') && !roleNouns.has(lower) && lower !== 'family';
}

function isTime(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const isName = lower === 'may' && (tokens[at - 1]?.isCapital ?? false);
  if ((timeWords.has(lower) && !isName) || (tokens[at - 1]?.lower === 'in' && year.test(lower))) return true;
  if (!timeOpeners.has(lower)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return timeWords.has(next) || (lower === 'in' && year.test(next));
}

const year = /^(?:19|20)\d\d$/;
const timeOpeners = new Set(['on', 'last', 'this', 'in', 'late', 'early']);
