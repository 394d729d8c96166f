/** Writes predicted verdicts as JSON lines: `npm run -s predict -- verify ARTICLES.jsonl CLAIMS.jsonl`. */
import type { Article, Span } from '../../src/article/article.ts';
import type { WordChange } from '../../src/verify/changes.ts';
import type { NameVerdict } from '../../src/verify/speaker-verdict.ts';
import { locationsOf, type Verdict, type VerdictKind } from '../../src/verify/verdict.ts';
import { createVerify } from '../../src/verify/verify.ts';
import { readJsonLines } from './retrieval-data.ts';
import { type DataClaim, readDataArticles } from './verify-data.ts';

/** The predicted verdict on a claim. */
export type VerifyPrediction = {
  readonly id: string;
  readonly verdict: VerdictKind;
  /** A span of the article's text. */
  readonly span: Span | null;
  /** The speaker at that place. */
  readonly speaker: string | null;
  /**
   * Whether the speaker named in the claim says the words. `open`: the article does not make it clear; null
   * if none is named.
   */
  readonly attribution: NameVerdict | null;
  readonly changes: readonly {
    /**
     * The aspect of meaning that the change affects: negation, number, name, date, modal; empty for wording
     * only.
     */
    readonly matters: readonly string[];
    readonly article: string;
    readonly claim: string;
  }[];
};

/** Writes a prediction for each claim of the second file, in order. */
export async function predictVerify([articles = '', claims = '']: readonly string[]): Promise<void> {
  const predict = verdictPredictor(readDataArticles(articles));
  for (const claim of readJsonLines<DataClaim>(claims))
    process.stdout.write(`${JSON.stringify(predict(claim))}\n`);
}

// A message with several claims gets the verdict of the claim that differs most from the article.
const worstFirst: readonly VerdictKind[] = [
  'not found',
  'altered',
  'spliced',
  'wrong speaker',
  'elsewhere',
  'ambiguous',
  'cut',
  'exact words',
  'exact',
];

/** Returns a function that predicts verdicts on claims about `articles`, which are indexed once. */
export function verdictPredictor(articles: readonly Article[]): (claim: DataClaim) => VerifyPrediction {
  const verify = createVerify(articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ({ id, article, claim, speaker }) => {
    const { checked } = verify({
      text: claim,
      speaker,
      article: article === undefined ? undefined : byId.get(article),
    });
    const kind =
      worstFirst.find((each) => checked.some(({ verdict }) => verdict.kind === each)) ?? 'not found';
    const worst = checked.find(({ verdict }) => verdict.kind === kind);
    const verdict = worst?.verdict ?? { kind: 'not found' };
    const place = locationsOf(verdict)[0];
    return {
      id,
      verdict: kind,
      span: place?.span ?? null,
      speaker: place?.voice.kind === 'speaker' ? place.voice.speaker.name : null,
      attribution: worst?.attribution ?? null,
      changes: changesOf(verdict).map((change) => describe(change, claim, place?.article.text ?? '')),
    };
  };
}

function changesOf(verdict: Verdict): readonly WordChange[] {
  return verdict.kind === 'altered' ? verdict.changes : [];
}

function describe({ matters, article, claim }: WordChange, message: string, text: string) {
  return {
    matters,
    article: article === undefined ? '' : text.slice(article.start, article.end),
    claim: claim === undefined ? '' : message.slice(claim.start, claim.end),
  };
}
