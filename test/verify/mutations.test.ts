/** Verdicts on claims that were made from every quotation at hand by one known change each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mutate } from '../../scripts/eval/claim-mutations.ts';
import { type Case, isLeftOpen, isRight as isRightFor, type Judged } from '../../scripts/eval/mutation.ts';
import { verdictPredictor } from '../../scripts/eval/verify-predictions.ts';
import { loadArticles } from './articles.ts';

// Enough of every kind, and quick on a busy machine.
const maxQuotations = 70;

type Scored = Case & Judged;

type Paraphrases = readonly { readonly article: string; readonly claims: readonly string[] }[];
const paraphrases = JSON.parse(
  readFileSync(join(import.meta.dirname, 'paraphrases.json'), 'utf8'),
) as Paraphrases;

let scored: readonly Scored[];
beforeAll(() => {
  const articles = loadArticles();
  const quotations = articles.flatMap((article) =>
    article.quotations.map(({ span, speaker, kind, group }) => ({
      article,
      span,
      speaker: speaker?.name,
      direct: kind === 'direct',
      group: `${article.id} ${group}`,
    })),
  );
  const reworded = paraphrases.flatMap(({ article, claims }) =>
    claims.map((claim, i): Case => {
      return { id: `${article}#${i}:paraphrase`, article, claim, kind: 'paraphrase', right: ['not found'] };
    }),
  );
  const predict = verdictPredictor(articles);
  scored = [...mutate(quotations, maxQuotations), ...reworded].map((each) => {
    const { verdict, attribution } = predict(each);
    return { ...each, verdict, attribution };
  });
});

const isRight = (each: Scored) => isRightFor(each, each);
const shown = ({ kind, claim, speaker, right, verdict }: Scored) => ({
  kind,
  claim,
  speaker,
  right,
  verdict,
});

describe('claims made from real quotations', () => {
  it('are many, of every kind, and 40 of them paraphrases', () => {
    expect(scored.length).toBeGreaterThan(900);
    expect(new Set(scored.map(({ kind }) => kind)).size).toBe(30);
    expect(scored.filter(({ kind }) => kind === 'paraphrase')).toHaveLength(40);
  });

  it('get the right verdict 99 times of 100', () => {
    const wrong = scored.filter((each) => !isRight(each));
    expect(wrong.length / scored.length, JSON.stringify(wrong.map(shown), null, 1)).toBeLessThan(0.01);
  });

  it('are never called exact when they are altered, spliced or given to somebody else', () => {
    const untrue = scored.filter(({ right }) => right.every((verdict) => !/^exact|^cut/.test(verdict)));
    expect(untrue.filter((each) => each.verdict.startsWith('exact') && !isLeftOpen(each)).map(shown)).toEqual(
      [],
    );
  });

  it('are never called anything else when they are exact', () => {
    const exact = scored.filter(({ right }) => right.includes('exact'));
    expect(exact.filter((each) => !isRight(each)).map(shown)).toEqual([]);
  });
});
