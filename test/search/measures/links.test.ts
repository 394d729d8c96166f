/** Links between a question and a passage that are no likeness of meaning. */
import { describe, expect, it } from 'vitest';
import { answerLinks } from '../../../src/lexicon/en/questions/answer-links.ts';
import { everydayWords } from '../../../src/lexicon/en/questions/everyday-words.ts';
import { joinIndexes } from '../../../src/search/index/passage-index.ts';
import { measureCandidates } from '../../../src/search/measures/candidates.ts';
import { prepareQuery } from '../../../src/search/measures/prepared-query.ts';
import { analyseQuestion } from '../../../src/search/question/question.ts';
import { prepareArticle } from '../../../src/search/ranking/searched-article.ts';
import { articleIn, harbour } from '../articles.ts';

const read = (text: string) => prepareArticle(articleIn(text)).index;

/** The links of `question`, by default in English, to the first passage of articles with these texts. */
function linked(question: string, texts: string | readonly string[], language = 'en') {
  const index = joinIndexes([texts].flat().map(read));
  const prepared = prepareQuery({ ...analyseQuestion(question), language }, index);
  const { linked: found } = measureCandidates(index.passages, prepared, index);
  return {
    functionWords: found.functionWords[0] ?? 0,
    everydayShare: found.everydayShare[0] ?? 0,
  };
}

describe('answerLinks', () => {
  it.each([
    ['why', 'because'],
    ['many', 'million'],
    ['where', 'near'],
    ['about', '#256'],
  ])('links "%s" to %s', (word, answer) => {
    expect(answerLinks().get(word)?.get(answer)).toBeGreaterThan(0.3);
  });
});

describe('linkPassages', () => {
  it.each([
    ['Why is it shut?', 'It is shut because the roof leaks.', 'It is shut with a heavy oak door.'],
    ['How many came?', 'Four million of them came.', 'Most of them came by boat.'],
    ['Where is the mill?', 'The mill is located near the bridge.', 'The mill is old.'],
  ])('finds the answer words of "%s"', (question, answer, other) => {
    expect(linked(question, answer).functionWords).toBeGreaterThan(linked(question, other).functionWords);
  });

  it.each([
    ['Who did the cops catch?', 'Officers arrested a baker.'],
    ['What did her boss say?', 'The president of the mill was pleased.'],
    ['Who went to Brana?', 'Two councillors visited Brana.'],
  ])('takes an everyday word of "%s" for a word of news', (question, answer) => {
    expect(linked(question, answer).everydayShare).toBeGreaterThan(0);
    expect(linked(question, 'The moon was red.').everydayShare).toBe(0);
  });

  it.each([
    ['to one article', harbour, 'en', true],
    ['to several articles', [harbour, harbour], 'en', false],
    ['in another language', harbour, 'de', false],
  ])('adds to the question %s: %s', (_, texts, language, adds) => {
    expect(linked('Why did they go?', texts, language).functionWords !== 0).toBe(adds);
  });
});

describe('everydayWords', () => {
  it('has no word that stands for itself', () => {
    for (const [word, others] of everydayWords) expect(others).not.toContain(word);
  });
});
