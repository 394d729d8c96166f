/** Chat words around a question, and words that are misspelt. */
import { describe, expect, it } from 'vitest';
import { withoutChatWords } from '../../../src/search/question/chat-words.ts';
import { commonWordNear, maybeMisspelt } from '../../../src/search/question/typing-errors.ts';

describe('withoutChatWords', () => {
  it.each([
    ['hey can u tell me whats in the deal lol', 'what is in the deal'],
    ['does anyone know who met the keeper?', 'who met the keeper?'],
    ['what does the article say about tariffs', 'tariffs'],
    ['<@123456789> who is the keeper', 'who is the keeper'],
    ['according to the article, who paid?', 'who paid?'],
    ['pls whos the keeper', 'who is the keeper'],
    ['what did he say exactly?', 'what did he say?'],
    ['exactly', 'exactly'],
    ['lol is boeing even mentioned here?', 'is boeing'],
    ['does it mention the tower', 'the tower'],
    ['does it say why they left', 'does it say why they left'],
    ['what is mentioned?', 'what is mentioned?'],
    ['thanks', 'thanks'],
    ['Where did the sparrow lead the man?', 'Where did the sparrow lead the man?'],
    ['What does the U.S. sell?', 'What does the U.S. sell?'],
    ['', ''],
  ])('makes of %s %s', (text, expected) => {
    expect(withoutChatWords(text)).toBe(expected);
  });
});

describe('misspelt words', () => {
  it.each([
    ['becuase', 'because'],
    ['goverment', 'government'],
    ['presdent', 'president'],
    ['qqqqqqq', undefined],
  ])('takes %s for %s', (word, expected) => {
    expect(maybeMisspelt(word) ? commonWordNear(word) : undefined).toBe(expected);
  });

  it.each(['bread', 'carter', 'tea', 'b12', 'trade'])('leaves %s alone', (word) => {
    expect(maybeMisspelt(word)).toBe(false);
  });
});
