/** Two questions in one line. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitAtAnd, splitQuestions } from '../../../src/search/question/split-questions.ts';
import { expectLinear, repeat } from '../../growth.ts';

it.each([
  ['two questions', 'Who is Ana? How many jobs are there?', ['Who is Ana?', 'How many jobs are there?']],
  ['a forgotten blank', 'Who is Ana?How old is the mill?', ['Who is Ana?', 'How old is the mill?']],
  ['a forgotten mark', 'Who is Ana? how old is the mill', ['Who is Ana?', 'how old is the mill']],
  [
    'a title before a name',
    'What did Dr. Moen say? Who is Prof. Lee?',
    ['What did Dr. Moen say?', 'Who is Prof. Lee?'],
  ],
  ['blanks at the end', 'Who is Ana? Who is Tom?  ', ['Who is Ana?', 'Who is Tom?']],
  ['two lines', 'Who is Ana?\nWho is Tom?', ['Who is Ana?', 'Who is Tom?']],
  ['Chinese', '谁是校长？学校在哪里？', ['谁是校长？', '学校在哪里？']],
])('splits %s', (_, text, questions) => {
  expect(splitQuestions(text)).toEqual(questions);
});

it.each([
  ['asks one thing', 'Who is Ana?'],
  ['asks more of the same', 'When will they meet? Where? And why?'],
  ['ends with something else', 'Who is Ana? Thanks a lot!'],
  ['repeats itself', 'Who is Ana? Who is Ana?'],
  ['holds a quotation with question marks', 'Who said “Is it safe? Who knows?” and when'],
  ['is a message', 'Did you see this? They cut 34 sailings. What now, people?'],
  ['holds an address', 'Who wrote https://a.example/?question=Why'],
  ['asks nothing', '???'],
])('leaves whole what %s', (_, text) => {
  expect(splitQuestions(text)).toEqual([text]);
});

it('loses no word', () => {
  const words = fc.constantFrom('Who ', 'is ', 'Ana', '? ', '?', '“', '”', 'mill ', '\n', '！');
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join('');
      const kept = (all: readonly string[]) => new Set(all.join(' ').split(/\s+/u));
      // A question ends behind its mark and what closes there: no blank is needed for that.
      for (const word of kept([text.replace(/([?]”?)(?=\S)/gu, '$1 ')]))
        expect([...kept(splitQuestions(text))].join(' ')).toContain(word);
    }),
  );
});

it.each(['?', '? ', 'a? ', '“a? ', '“?” ', 'who? ', '"Who is it? '])(
  'splits %j again and again in a time that grows with the length',
  (part) => {
    expectLinear(splitQuestions, (chars) => repeat(part, chars), 4_000);
  },
);

it.each([
  ['What did the doctor say and what is her name?', ['What did the doctor say', 'what is her name?']],
  ['who is ana and how many boats does she have', ['who is ana', 'how many boats does she have']],
  [
    'Was hat Yildiz gesagt und wie viele Bahnen hat das Becken?',
    ['Was hat Yildiz gesagt', 'wie viele Bahnen hat das Becken?'],
  ],
  ['quién es la alcaldesa y cuánto cuesta la obra', ['quién es la alcaldesa', 'cuánto cuesta la obra']],
])('splits “%s” at “and”', (text, questions) => {
  expect(splitAtAnd(text)).toEqual(questions);
});

it.each([
  'why and when did it sink?',
  'Who knows when and where the meeting was?',
  'who met Ana and Tom in the old mill?',
  'what did she say and why?',
  'is it safe and clean in there?',
])('leaves “%s” whole', (text) => {
  expect(splitAtAnd(text)).toBeUndefined();
});

it('splits at “and” in a time that grows with the length', () => {
  expectLinear(splitAtAnd, (chars) => repeat('who is it and ', chars), 4_000);
});
