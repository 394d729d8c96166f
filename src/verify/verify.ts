/** Checks a message against the articles: each claim in it, and what became of it. */
import { type Article, overlap, type Span } from '../article/article.ts';
import type { Change } from './changes.ts';
import { checkClaim } from './check.ts';
import { type Claim, readMessage } from './message/claims.ts';
import { knowNames } from './speaker-match.ts';
import { isVerbatim, type Verdict } from './verdict.ts';
import { looseForm } from './words/loose-form.ts';
import { buildWordIndex } from './words/position-index.ts';
import { splitWords, type Word } from './words/verbatim-words.ts';

/** What is to be checked. */
export type Query = {
  /** A quotation, or a message that holds some. */
  readonly text: string;
  /** Who is said to say it; undefined: whomever the text names. */
  readonly speaker: string | undefined;
  /** The article it is said to be in; undefined for any. */
  readonly article: Article | undefined;
};

/** A claim of the message and what became of it. */
export type Checked = { readonly claim: Claim; readonly verdict: Verdict };

/** The verdicts on the claims of a message, in its order; none where it has no words. */
export type Verify = (query: Query) => readonly Checked[];

/** A check against `articles`. It indexes them once, here. */
export function createVerify(articles: readonly Article[]): Verify {
  const index = buildWordIndex(articles);
  const isName = knowNames(articles.flatMap(({ speakers }) => speakers));

  return ({ text, speaker, article }) => {
    const check = (claim: Claim): Checked => {
      const given = { ...claim, speaker: speaker ?? claim.speaker };
      return { claim: given, verdict: checkClaim(given, { message: text, article, index }) };
    };
    const { wholes, quoted, outside } = readMessage(text, isName);
    const [only, ...others] = quoted;
    if (only !== undefined && others.length === 0 && wholes.some((whole) => hasSameWords(whole, only)))
      return [check(only)];
    // What stands in the article as a whole, quotations in it and all, is one claim; so is what nearly does.
    const checked = wholes.map(check);
    const verbatim = checked.filter(({ verdict }) => isVerbatim(verdict));
    const found = verbatim.find(({ verdict }) => verdict.kind === 'exact') ?? verbatim[0];
    const last = checked.at(-1);
    if (last === undefined) return [];
    if (found !== undefined) return [found];
    return quoted.length === 0 || isOneClaim(last, outside, text) ? [last] : quoted.map(check);
  };
}

function hasSameWords(a: Claim, b: Claim): boolean {
  return a.words.length === b.words.length && a.words[0]?.start === b.words[0]?.start;
}

// "… and …" between two quotations does not make one of them.
const maxJoiningWords = 2;

/**
 * Whether what stands around the quotations is mostly the article's as well, so that it belongs to the claim. What is
 * set apart at either end of the message is what somebody says about the quotation.
 */
function isOneClaim({ claim, verdict }: Checked, outside: readonly Word[], message: string): boolean {
  if (verdict.kind === 'spliced') return outside.length > maxJoiningWords;
  if (verdict.kind !== 'altered') return false;
  const { article, sentences } = verdict.place;
  const { text } = article;
  const around = new Set(splitWords(text, sentences).map(({ key }) => looseForm(key)));
  const isRelated = (change: Change, word: Word) =>
    change.article !== undefined &&
    splitWords(text, change.article).some(({ key }) => looseForm(key) === looseForm(word.key));
  const changeOf = (word: Word) => verdict.changes.find(({ claim: sent }) => sent && overlap(sent, word));
  const isComment = (change: Change) =>
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
  // The words of the same sentences in another order are the article's all the same.
  const isReordered =
    outside.length > maxJoiningWords && outside.every(({ key }) => around.has(looseForm(key)));
  return changes.length > 0 && (isReordered || (kept.length > 0 && 2 * kept.length >= inside.length));
}

/** Whether `span` is an end of the message, with a mark, a dash or a line's end between it and the rest. */
function isSetApart({ start, end }: Span, { words }: Claim, message: string): boolean {
  const before = words.findLast((word) => word.end <= start);
  const after = words.find((word) => word.start >= end);
  if (before !== undefined && after !== undefined) return false;
  const gap = before === undefined ? message.slice(end, after?.start) : message.slice(before.end, start);
  return /[\n:–—"“”„«»]/u.test(gap);
}
