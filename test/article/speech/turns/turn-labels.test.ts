/** Labels of turns, lines that sign, and dialogue after dashes. */
import { describe, expect, it } from 'vitest';
import { findDashedSpeech } from '../../../../src/article/speech/direct/other-languages.ts';
import { findSignature } from '../../../../src/article/speech/turns/signatures.ts';
import { coreOfLabel, findTurnLabel } from '../../../../src/article/speech/turns/turn-labels.ts';
import { lineOf, wordsOf } from '../../syntax/sentences.ts';

describe('findTurnLabel', () => {
  it.each<[string, string | undefined]>([
    ['Ann Lee: Welcome.', 'ann lee (colon)'],
    ['[00:01:10] Ann Lee: Welcome.', 'ann lee (colon)'],
    ['Ann Lee (00:04): Welcome.', 'ann lee (colon)'],
    ['[Ann Lee, 00:00:01] Welcome.', 'ann lee (colon)'],
    ['Ann Lee (Nord) (Lab): I beg to move.', 'ann lee (colon)'],
    ['ANN LEE. The water is high.', 'ann lee (stop)'],
    ['Q. Where were you?', 'q (stop)'],
    ['Speaker 1: Welcome.', 'speaker 1 (colon)'],
    ['[10:02, 3/5/2024] Ann: Welcome.', 'ann (colon)'],
    ['3/5/24, 10:02 - Ann Lee: Welcome.', 'ann lee (colon)'],
    ['Speaker 1\nWelcome.', 'speaker 1 (own line)'],
    ['Senator LEE (Nord) (14:02): I rise.', 'senator lee (colon)'],
    ['The Minister for Transport (Tom Lee): I thank him.', 'tom lee (colon)'],
    ['The Secretary of State for the Coast (Ida Lee) (Lab)\nI rise.', 'ida lee (own line)'],
    ['ANN LEE — The water is high.', 'ann lee (dash)'],
    ['Opening hours: nine to five', undefined],
    ['She said: go.', undefined],
    ['The council met on Monday.', undefined],
  ])('of %j', (sentence, label) => {
    const found = findTurnLabel(lineOf(sentence));
    expect(found && `${found.key} (${found.form})`).toBe(label);
  });
});

describe('coreOfLabel', () => {
  it.each([
    ['mayor berg', 'berg'],
    ['berg', 'berg'],
    ['first minister', 'first minister'],
  ])('of %j is %j', (key, core) => {
    expect(coreOfLabel(key)).toBe(core);
  });
});

describe('findSignature', () => {
  it.each([
    ['– Ann Lee, mayor of Nord', 'Ann Lee'],
    ['Ann Lee', 'Ann Lee'],
    ['Ann Lee, treasurer of the trust', 'Ann Lee'],
    ['Ann Lee left the harbour.', undefined],
    ['Ann Lee, treasurer, said no', undefined],
    ['– the mayor', undefined],
  ])('of %j', (sentence, name) => {
    const line = lineOf(sentence);
    expect(wordsOf(line, findSignature(line)?.phrase)).toBe(name);
  });
});

describe('findDashedSpeech', () => {
  it.each<[string, readonly string[]]>([
    ['—No voy —dijo Ana.', ['No voy']],
    ['— Je pars, dit-il.', ['Je pars']],
    ['No voy.', []],
  ])('of %j', (sentence, speech) => {
    const line = lineOf(sentence);
    const words = findDashedSpeech(line).map(({ start, end }) =>
      line.text.slice(start, end).replace(/[ ,.]+$/, ''),
    );
    expect(words).toEqual(speech);
  });
});
