/** Words, lines and what they look like: tokens, Title Case, languages, verbs, token classes. */
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../src/article/structure/paragraphs.ts';
import { isEnglish } from '../../../src/article/syntax/language.ts';
import { withoutTitleCase } from '../../../src/article/syntax/title-case.ts';
import { clauseOf, countVerbs, encodeLine, headKind } from '../../../src/article/syntax/token-classes.ts';
import { type Line, layLines } from '../../../src/article/syntax/token-lines.ts';
import { type Token, tokenize } from '../../../src/article/syntax/tokens.ts';
import { looksLikeVerb } from '../../../src/article/syntax/verb-forms.ts';

function tokensOf(text: string): Token[] {
  return tokenize(text, { start: 0, end: text.length });
}

function linesOf(text: string): readonly Line[] {
  return layLines(text, splitParagraphs(text, []), []);
}

describe('tokenize', () => {
  it.each([
    ["Mr. Lee's son left.", ['Mr.', 'Lee', "'s", 'son', 'left', '.']],
    ['The U.S. and AT&T', ['The', 'U.S.', 'and', 'AT&T']],
    ['al-Amr O’Brien', ['al-Amr', 'O’Brien']],
    ['It cost 1,290.50 kroner', ['It', 'cost', '1,290.50', 'kroner']],
    ['the 23-year-old', ['the', '23-year-old']],
    ['FranÃ§ois and KrÃ¼ger', ['FranÃ§ois', 'and', 'KrÃ¼ger']],
  ])('%s', (text, words) => {
    expect(tokensOf(text).map((token) => token.text)).toEqual(words);
  });
});

describe('withoutTitleCase', () => {
  it.each([
    ['a sentence in Title Case', 'Lind Said The Dam Will Hold Through The Winter.', ['Lind']],
    ['a name in it', 'Mara Lind Told Reporters That The Gates Were Sound.', ['Mara', 'Lind']],
    ['a sentence', 'Lind said the Dam Museum would hold.', ['Lind', 'Dam', 'Museum']],
    ['a short line', 'The Dam Will Hold', ['The', 'Dam', 'Will', 'Hold']],
    [
      'a list of names',
      'Mara Lind, Per Dahl, Ida Berg, Bo Ek',
      ['Mara', 'Lind', 'Per', 'Dahl', 'Ida', 'Berg', 'Bo', 'Ek'],
    ],
    [
      'a name with a month',
      '“Go,” said Prime Minister Theresa May.',
      ['Go', 'Prime', 'Minister', 'Theresa', 'May'],
    ],
  ])('keeps the capitals of names in %s', (_, text, capitals) => {
    const kept = withoutTitleCase(tokensOf(text)).filter(({ isCapital }) => isCapital);
    expect(kept.map((token) => token.text)).toEqual(capitals);
  });
});

describe('isEnglish', () => {
  it.each([
    ['English', 'The keeper said that he was tired, and that the lamp had been lit for the last time.', true],
    ['too few words', 'Der Turm steht', true],
    ['German', 'Der Wärter sagte, dass er müde sei und dass die Lampe zum letzten Mal brenne.', false],
    ['another script', '渡轮停航 港务局长说：船的龙骨裂了，没有人卖龙骨。', false],
  ])('tells %s', (_, text, expected) => {
    expect(isEnglish(linesOf(text))).toBe(expected);
  });
});

describe('looksLikeVerb', () => {
  it.each([
    ['left', true],
    ['was', true],
    ['owned', true],
    ['runs', true],
    ['glass', false],
    ['Owned', false],
    ['keeper', false],
  ])('%s: %s', (word, expected) => {
    expect(looksLikeVerb(tokensOf(word)[0])).toBe(expected);
  });
});

describe('token classes', () => {
  const line = linesOf('Head\n\nThe keeper said that it rained and the roof leaked.')[1];
  const coded = line && encodeLine(line);

  it('counts verbs between two places, up to a limit', () => {
    expect(
      coded && [countVerbs(coded, 0, 10, 9), countVerbs(coded, 0, 10, 1), countVerbs(coded, 0, 2, 9)],
    ).toEqual([3, 1, 0]);
  });

  it.each([
    ['that it rained', 3, 6, 'that'],
    ['it rained', 4, 6, 'statement'],
    ['the roof', 7, 9, 'none'],
  ] as const)('"%s" is a clause of its kind', (_, start, end, kind) => {
    expect(coded && clauseOf(coded, start, end)).toBe(kind);
  });

  it.each([
    ['senator', 'role'],
    ['report', 'document'],
    ['council', 'body'],
    ['Lind', 'name'],
    ['boats', 'plural'],
    ['boat', 'word'],
  ])('the head "%s" is a %s', (word, kind) => {
    const [token] = tokensOf(word);
    expect(token && headKind(token)).toBe(kind);
  });
});
