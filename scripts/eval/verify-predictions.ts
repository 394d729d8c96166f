/** Predicted verdicts, one claim a line: `npm run --silent predict -- verify ARTICLES.jsonl CLAIMS.jsonl`. */
import type { Article, Span } from '../../src/article/article.ts';
import type { WordChange } from '../../src/verify/changes.ts';
import type { NameVerdict } from '../../src/verify/speaker-verdict.ts';
import { locationsOf, type Verdict, type VerdictKind } from '../../src/verify/verdict.ts';
import { createVerify } from '../../src/verify/verify.ts';
import { readJsonLines } from './retrieval-data.ts';
import { type DataClaim, readDataArticles } from './verify-data.ts';

export type VerifyPrediction = {
  readonly id: string;
  readonly verdict: VerdictKind;
  /** In the text of the article where the words stand. */
  readonly span: Span | null;
  /** Who says them there. */
  readonly speaker: string | null;
  /** Whether the speaker that the claim names says them: `open` where the article does not make it plain; null without one. */
  readonly attribution: NameVerdict | null;
  readonly changes: readonly {
    /** What the change turns: negation, number, name, date, modal; empty for other wording. */
    readonly matters: readonly string[];
    readonly article: string;
    readonly claim: string;
  }[];
};

/** Writes a prediction for each claim of the second file, in its order. */
export async function predictVerify([articles = '', claims = '']: readonly string[]): Promise<void> {
  const predict = verdictPredictor(readDataArticles(articles));
  for (const claim of readJsonLines<DataClaim>(claims))
    process.stdout.write(`${JSON.stringify(predict(claim))}\n`);
}

// A message with several claims has the verdict of the one that is furthest from the article.
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

/** What predicts the verdict on a claim about `articles`, which are indexed once. */
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
