/** Checks a message against the articles: extracts its claims and returns a verdict on each. */
import { type Article, overlap, type Span } from '../article/article.ts';
import type { WordChange } from './changes.ts';
import { type CheckGround, checkOtherwise, checkVerbatim } from './check.ts';
import { type Claim, type PartReading, readMessage } from './message/claims.ts';
import { knowNames } from './speaker-match.ts';
import { attributionAt, type NameVerdict } from './speaker-verdict.ts';
import { isVerbatim, locationsOf, type Verdict } from './verdict.ts';
import { looseForm } from './words/loose-form.ts';
import { buildPositionIndex } from './words/position-index.ts';
import { splitWords, type VerbatimWord } from './words/verbatim-words.ts';
import { findAll } from './words/word-runs.ts';

/** What to check. */
export type VerifyQuery = {
  /** A quotation, or a message that contains quotations. */
  readonly text: string;
  /** The speaker that the asker names; undefined to use the speakers that the text names. */
  readonly speaker: string | undefined;
  /** The article that the asker names; undefined for all articles. */
  readonly article: Article | undefined;
};

/** A claim of the message and its verdict. */
export type Checked = {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Whether the speaker named in the claim says the words; undefined if it names none. */
  readonly attribution: NameVerdict | undefined;
};

/** The result of checking a message. */
export type Verification = {
  /** In the order of the message; empty without words. Claims with the same words and speaker are merged. */
  readonly checked: readonly Checked[];
  /** The number of claims beyond the limit, which are not checked. */
  readonly unchecked: number;
};

/** Checks the claims of a message. */
export type Verify = (query: VerifyQuery) => Verification;

/** The limit of claims that are checked in one message. */
const maxClaims = 10;

/** Returns a `Check` for `articles`, which it indexes once. */
export function createVerify(articles: readonly Article[]): Verify {
  const index = buildPositionIndex(articles);
  const isSpeaker = knowNames(articles);
  const isInArticle = (words: string) =>
    findAll(
      splitWords(words).map(({ key }) => index.numberOf(key)),
      index,
      1,
    ).length > 0;

  return ({ text, speaker, article }) => {
    const { check, checkWords } = createChecks({ message: text, article, index }, speaker);
    const { wholes, parts } = readMessage(text, { isSpeaker, isInArticle });
    const marked = parts.filter(({ isBlockQuote, quoted }) => isBlockQuote || quoted.length > 0);
    const [part, ...others] = marked.length > 0 ? marked : parts;
    if (part === undefined) return { checked: [], unchecked: 0 };
    if (parts.length > 1) {
      // If an article has the whole message, quotations included, it is one claim.
      const found = bestOf(wholes.flatMap((whole) => checkWords(whole) ?? []));
      if (found !== undefined) return { checked: [found], unchecked: 0 };
    }
    if (marked.length === 0 && others.length > 0)
      return checkParagraphs(wholes, parts, { check, checkWords });
    let distinct: readonly Claim[] = [];
    for (const each of [part, ...others]) {
      // Beyond the limit, claims are only counted.
      const isCounted = distinct.length >= maxClaims;
      const claims = isCounted ? countedClaims(each) : claimsOfPart(each, text, { check, checkWords });
      distinct = withoutRepeats([...distinct, ...claims]);
    }
    return {
      checked: distinct.slice(0, maxClaims).map(check),
      unchecked: Math.max(0, distinct.length - maxClaims),
    };
  };
}

type Checks = {
  readonly check: (claim: Claim) => Checked;
  /** Undefined if no article has the words verbatim. */
  readonly checkWords: (claim: Claim) => Checked | undefined;
};

/** The checks of one message, each claim once; `speaker`, if given, replaces the speakers it names. */
function createChecks(ground: CheckGround, speaker: string | undefined): Checks {
  const verbatim = new Map<Claim, Checked | undefined>();
  const whole = new Map<Claim, Checked>();
  const given = (claim: Claim): Claim => ({ ...claim, speaker: speaker ?? claim.speaker });
  const withVerdict = (claim: Claim, verdict: Verdict): Checked => {
    return { claim, verdict, attribution: attributionOf(claim, verdict) };
  };
  const checkWords = (claim: Claim): Checked | undefined => {
    if (verbatim.has(claim)) return verbatim.get(claim);
    const verdict = checkVerbatim(given(claim), ground);
    const checked = verdict && withVerdict(given(claim), verdict);
    verbatim.set(claim, checked);
    return checked;
  };
  const check = (claim: Claim): Checked => {
    const checked =
      whole.get(claim) ??
      checkWords(claim) ??
      withVerdict(given(claim), checkOtherwise(given(claim), ground));
    whole.set(claim, checked);
    return checked;
  };
  return { check, checkWords };
}

/** The claims of a part beyond the limit. */
function countedClaims({ wholes, quoted }: PartReading): readonly Claim[] {
  return quoted.length > 0 ? quoted : wholes.slice(-1);
}

/** Paragraphs without quotations: one claim, unless an article has some of them on their own. */
function checkParagraphs(
  wholes: readonly Claim[],
  parts: readonly PartReading[],
  { check, checkWords }: Checks,
): Verification {
  const found = parts.map((part) => bestOf(part.wholes.flatMap((whole) => checkWords(whole) ?? [])));
  const last = wholes.at(-1);
  if (found.every((each) => each === undefined))
    return { checked: last === undefined ? [] : [check(last)], unchecked: 0 };
  const checked = parts
    .slice(0, maxClaims)
    .flatMap(({ wholes: own }, i) => found[i] ?? own.slice(-1).map(check));
  return { checked, unchecked: Math.max(0, parts.length - maxClaims) };
}

/** In words. A longer part with quotations is not checked as a whole. */
const maxComparedWords = 250;

/** The claims of a part with quotations: the part if an article has it or nearly so, else its quotations. */
function claimsOfPart(part: PartReading, text: string, { check, checkWords }: Checks): readonly Claim[] {
  const { wholes, quoted, outside } = part;
  const [only, ...others] = quoted;
  if (only !== undefined && others.length === 0 && wholes.some((whole) => hasSameWords(whole, only)))
    return [only];
  const found = bestOf(wholes.flatMap((whole) => checkWords(whole) ?? []));
  // '"…" Ana Sol' may be a cut of '“…,” Ana Sol said'. The claim is still the quotation and its speaker.
  const isCutFromTag = found?.verdict.kind === 'cut' && quoted.some(({ speaker }) => speaker !== undefined);
  if (found !== undefined && !isCutFromTag) return [found.claim];
  const last = wholes.at(-1);
  if (last === undefined) return [];
  if (quoted.length === 0) return [last];
  if (isCutFromTag) return quoted;
  if (last.words.length > maxComparedWords) return quoted;
  const isReordered = quoted.some((claim) => isMovedAround(outside, checkWords(claim)?.verdict));
  return isReordered || isOneClaim(check(last), outside, text) ? [last] : quoted;
}

/** Whether `outside` are the words next to a quotation in the article, in another order. */
function isMovedAround(outside: readonly VerbatimWord[], verdict: Verdict | undefined): boolean {
  const [place] = verdict === undefined ? [] : locationsOf(verdict);
  if (place === undefined || outside.length <= maxJoiningWords) return false;
  const { article, sentences, span } = place;
  const before = splitWords(article.text, { start: sentences.start, end: span.start });
  const after = splitWords(article.text, { start: span.end, end: sentences.end });
  return [before.slice(-outside.length), after.slice(0, outside.length)].some((words) => {
    const keys = new Set(words.map(({ key }) => key));
    return outside.every(({ key }) => keys.has(key));
  });
}

/** The best check among several readings of the same words. */
function bestOf(found: readonly Checked[]): Checked | undefined {
  return found.find(({ verdict }) => verdict.kind === 'exact') ?? found[0];
}

function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ words, speaker = '' }) => {
    const key = `${speaker}|${words.map((word) => word.key).join(' ')}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function attributionOf({ speaker }: Claim, verdict: Verdict): NameVerdict | undefined {
  if (speaker === undefined) return undefined;
  const [place, ...others] = locationsOf(verdict);
  return place === undefined || others.length > 0 ? 'open' : attributionAt(speaker, place);
}

function hasSameWords(a: Claim, b: Claim): boolean {
  return a.words.length === b.words.length && a.words[0]?.start === b.words[0]?.start;
}

// The "and" between two quotations, “…” and “…”, does not join them into one.
const maxJoiningWords = 2;

/**
 * Whether the words around the quotations are mostly the article's too, and so belong to the claim. Words set
 * apart at an end of the message are a comment on the quotation.
 */
function isOneClaim({ claim, verdict }: Checked, outside: readonly VerbatimWord[], message: string): boolean {
  if (isVerbatim(verdict)) return true;
  if (verdict.kind === 'spliced') return outside.length > maxJoiningWords;
  if (verdict.kind !== 'altered') return false;
  const { article, sentences } = verdict.place;
  const { text } = article;
  const around = new Set(splitWords(text, sentences).map(({ key }) => looseForm(key)));
  const isRelated = (change: WordChange, word: VerbatimWord) =>
    change.article !== undefined &&
    splitWords(text, change.article).some(({ key }) => looseForm(key) === looseForm(word.key));
  const changeOf = (word: VerbatimWord) =>
    verdict.changes.find(({ claim: sent }) => sent && overlap(sent, word));
  const isComment = (change: WordChange) =>
    change.claim !== undefined &&
    change.matters.every((matter) => matter === 'name') &&
    isSetApart(change.claim, claim, message) &&
    outside.every(
      (word) => change.claim === undefined || !overlap(change.claim, word) || !isRelated(change, word),
    );

  const changes = verdict.changes.filter((change) => !isComment(change));
  const inside = outside.filter((word) => {
    const change = changeOf(word);
    return change === undefined || changes.includes(change);
  });
  const kept = inside.filter((word) => {
    const change = changeOf(word);
    return change === undefined || isRelated(change, word);
  });
  // The words of the same sentences count as the article's in any order.
  const isReordered =
    outside.length > maxJoiningWords && outside.every(({ key }) => around.has(looseForm(key)));
  return isReordered || (changes.length > 0 && kept.length > 0 && 2 * kept.length >= inside.length);
}

/** Whether `span` is at an end of the message, separated by a punctuation mark, a dash or a line break. */
function isSetApart({ start, end }: Span, { words }: Claim, message: string): boolean {
  const before = words.findLast((word) => word.end <= start);
  const after = words.find((word) => word.start >= end);
  if (before !== undefined && after !== undefined) return false;
  const gap = before === undefined ? message.slice(end, after?.start) : message.slice(before.end, start);
  return /[\n:–—"“”„«»]/u.test(gap);
}
