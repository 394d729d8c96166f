/** Checks a message against the articles: each claim in it, and what became of it. */
import { type Article, overlap } from '../article/article.ts';
import { checkClaim } from './check.ts';
import { type Claim, readMessage } from './claims.ts';
import { looseForm } from './loose-form.ts';
import { knowNames } from './names.ts';
import { isVerbatim, type Verdict } from './verdict.ts';
import { buildWordIndex } from './word-index.ts';
import { splitWords, type Word } from './words.ts';

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
    return quoted.length === 0 || isOneClaim(last, outside) ? [last] : quoted.map(check);
  };
}

function hasSameWords(a: Claim, b: Claim): boolean {
  return a.words.length === b.words.length && a.words[0]?.start === b.words[0]?.start;
}

// "… and …" between two quotations does not make one of them.
const maxJoiningWords = 2;

/** Whether what stands around the quotations is mostly the article's as well, so that it belongs to the claim. */
function isOneClaim({ verdict }: Checked, outside: readonly Word[]): boolean {
  if (verdict.kind === 'spliced') return outside.length > maxJoiningWords;
  if (verdict.kind !== 'altered') return false;
  const { place, changes } = verdict;
  const kept = outside.filter((word) => {
    const change = changes.find(({ claim }) => claim !== undefined && overlap(claim, word));
    const written = change?.article === undefined ? [] : splitWords(place.article.text, change.article);
    return change === undefined || written.some(({ key }) => looseForm(key) === looseForm(word.key));
  });
  return kept.length > 0 && 2 * kept.length >= outside.length;
}
