/** Doubts about a passage that matches a question: words that it lacks, and the answer to another question. */
import { describe, expect, it } from 'vitest';
import { findFormDoubt } from '../../../src/search/answer/form-doubts.ts';
import { analyseQuestion } from '../../../src/search/question/question.ts';
import { createSearch } from '../../../src/search/search.ts';
import { articleIn, ferry, harbour } from '../articles.ts';

describe('the form of a passage', () => {
  it.each([
    ['a count is no amount', 'How much did they sell?', 'They went to ten towns.', 'number'],
    ['a share is one', 'How much did they sell?', 'They sold 40 % of it.', undefined],
    [
      'a number of people is no sum of money',
      'How much money was lost?',
      'A million jobs were lost.',
      'number',
    ],
    ['a sum of money is one', 'How much money was lost?', 'It lost $3 million.', undefined],
    ['a length answers how tall', 'How tall is the tower?', 'The tower has 40 metres.', undefined],
    ['a year does not', 'How tall is the tower?', 'The tower is from 1911.', 'number'],
    ['a number of people answers how big', 'How big was the crowd?', 'Some 300 people came.', undefined],
    ['every week answers how often', 'How often does it sail?', 'It sails every week.', undefined],
    ['a date does not', 'How often does it sail?', 'It sails on 4 May.', 'number'],
    ['what is counted is not named', 'Which towns did they see?', 'They saw ten towns.', 'names'],
    ['what is named is', 'Which towns did they see?', 'They saw the towns of Moss and Tavik.', undefined],
    [
      'the second-largest is not the largest',
      'What is the largest port?',
      'The second-largest port is Moss.',
      'other',
    ],
    ['the largest is', 'What is the largest port?', 'The largest port is Moss.', undefined],
    [
      'the second-largest is what was asked',
      'What is the second largest port?',
      'The second-largest port is Moss.',
      undefined,
    ],
    [
      'the superlative beside the name in the question counts',
      'What is the largest port of Tavik?',
      'Moss is the largest port of Brana, and the second-largest port of Tavik.',
      'other',
    ],
    ['an office of another body', 'Who is the head of Brana?', 'The head of the Moss Guild came.', 'other'],
    ['others than those named', 'Who else came?', 'The head of Brana came.', 'other'],
    ['the office that was asked for', 'Who is the head of Brana?', 'The head of Brana came.', undefined],
  ])('%s: %s', (_, question, text, expected) => {
    expect(findFormDoubt(text, analyseQuestion(question))).toBe(expected);
  });
});

describe('an answer', () => {
  const search = createSearch([articleIn(harbour), articleIn(ferry, 'ferry.txt')]);
  const ask = (question: string, article = harbour) =>
    createSearch([articleIn(article)])({ question, articles: undefined, speaker: undefined });

  it.each([
    ['a number of something else', 'How many people did she send to the mainland in two years?', ferry],
    ['no number at all', 'How many bridges did the company Nordspan build?', harbour],
    ['no reason', 'Why does the mayor speak of the hospital?', harbour],
    ['a name that the article lacks', 'Did the council of Vellmar visit Texas?', harbour],
    ['a name in small letters that it lacks', 'did the council of vellmar visit texas', harbour],
  ])('is called closest where it has %s', (_, question, article) => {
    const { kind, missing } = ask(question, article);
    expect(kind === 'answered' && missing.length === 0).toBe(false);
  });

  it('is no doubtful number where the turn that answers opens with it', () => {
    const interview = [
      'Talk with the keeper',
      'How many lamps does it have?',
      'Brandt: Five. We began with oil, and then came gas. The longest night had 90 ships.',
      'Who comes to see it?',
      'Brandt: Schools, mostly. They like the stairs.',
    ].join('\n\n');
    expect(ask('How many lamps does it have?', interview).doubt).toBeUndefined();
    expect(ask('How many lamps does it have?', interview).kind).toBe('answered');
  });

  it('names the word that is missing, in small letters too', () => {
    expect(ask('will the mayor build a bridge in texas').missing).toEqual(['texas']);
  });

  it('names the main words that the passage lacks', () => {
    const { kind, absent } = ask('Is Mayor Tomas Brandt married?');
    expect(kind).not.toBe('answered');
    expect(absent).toEqual(['married']);
  });

  it('is none where the number that was asked about is nowhere', () => {
    expect(ask('What will cost 90 million?').kind).toBe('not-found');
    expect(ask('What will cost 40 million?').kind).toBe('answered');
  });

  it.each(['Are dogs allowed?', 'are dogs permitted'])(
    'need not have what the question asks of its subject: %s',
    (question) => {
      const guide = articleIn(
        '# The tower\n\n## Dogs\n\nOn a lead only.\n\n## Opening hours\n\nFrom April.',
        'guide.md',
      );
      const ask = createSearch([guide]);
      const answer = ask({ question, articles: undefined, speaker: undefined });
      expect(answer).toMatchObject({ kind: 'answered', missing: [] });
      expect(answer.hits[0]?.passage.paragraph).toBe(2);
      const other = ask({
        question: question.replace('dogs', 'drones'),
        articles: undefined,
        speaker: undefined,
      });
      expect(other.kind).not.toBe('answered');
      expect(other.unknown).toEqual(['drones']);
    },
  );

  it('never says of a small word that it is missing', () => {
    expect(ask('who are they').unknown).toEqual([]);
  });

  it('comes from the speaker, and not from the listener', () => {
    const { speaker } = search({
      question: 'What did Elena Marchetti say to Brevik?',
      articles: undefined,
      speaker: undefined,
    });
    expect(speaker?.name).toBe('Elena Marchetti');
    const { kind } = search({
      question: 'What did Anders Holm say to Daniel Brevik?',
      articles: undefined,
      speaker: undefined,
    });
    expect(kind).not.toBe('answered');
  });
});

describe('units beside a number', () => {
  const article = articleIn(`The depot

The depot cost £3.1m, the council says.

The night bus leaves at 11.45 p.m.

Tools are kept in the shed.`);

  it.each(['what cost 3.1 million pounds?', 'what leaves at 11:45 pm?'])(
    'are not missing where the text has a sign or letters: %s',
    (question) => {
      const { absent, missing, hits } = createSearch([article])({
        question,
        articles: undefined,
        speaker: undefined,
      });
      expect(hits).not.toEqual([]);
      expect({ absent, missing }).toEqual({ absent: [], missing: [] });
    },
  );
});
