/** How much of a question a usual article covers, by the table of the lexicon. */
import { describe, expect, it } from 'vitest';
import {
  bytesPerWord,
  packUsualNearness,
  usualNearness,
} from '../../../src/lexicon/en/questions/usual-nearness.ts';
import { joinIndexes } from '../../../src/search/index/passage-index.ts';
import { prepareQuery } from '../../../src/search/measures/prepared-query.ts';
import { analyseQuestion } from '../../../src/search/question/question.ts';
import { searchPassages } from '../../../src/search/ranking/retrieval.ts';
import { prepareArticle } from '../../../src/search/ranking/searched-article.ts';
import { usualCoverageOf } from '../../../src/search/ranking/usual-coverage.ts';
import { articleIn, harbour } from '../articles.ts';

const index = joinIndexes([prepareArticle(articleIn(harbour)).index]);
const coverageOf = (question: string) =>
  usualCoverageOf(prepareQuery(analyseQuestion(question), index).terms);

describe('usualNearness', () => {
  it('is higher for a word that most articles have than for a rare one', () => {
    expect(usualNearness('people').article).toBeGreaterThan(usualNearness('harpsichord').article);
    expect(usualNearness('people').passage).toBeGreaterThan(usualNearness('harpsichord').passage);
  });

  it('is lower for a passage than for the whole article', () => {
    expect(usualNearness('people').passage).toBeLessThan(usualNearness('people').article);
  });

  it('is 0 for a word without a vector', () => {
    expect(usualNearness('xqzzy')).toEqual({ article: 0, spread: 0, passage: 0 });
  });

  it('is read as it was packed, to a byte each', () => {
    expect(packUsualNearness({ article: 1, spread: 0.2, passage: 0 })).toEqual([255, 51, 0]);
    expect(packUsualNearness({ article: 1, spread: 0, passage: 0 })).toHaveLength(bytesPerWord);
  });
});

describe('usualCoverageOf', () => {
  it('is high for a question that fits any article', () => {
    expect(coverageOf('What did the people say?').article).toBeGreaterThan(
      coverageOf('Who tuned the harpsichord?').article,
    );
  });

  it('has a spread above 0, also without terms', () => {
    expect(usualCoverageOf([])).toEqual({ article: 0, spread: 0.02, passage: 0 });
  });
});

describe('searchPassages', () => {
  it('is less sure of a general question than of one in the words of the article', () => {
    const sure = (question: string): number =>
      searchPassages(analyseQuestion(question), index, () => true).probability;
    expect(sure('What do people want?')).toBeLessThan(sure('What will the new bridge cost?'));
  });
});
