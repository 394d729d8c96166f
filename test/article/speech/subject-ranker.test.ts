/** The subject of a cue: which noun phrase of the sentence speaks. */
import { describe, expect, it } from 'vitest';
import { rankAll } from '../../../src/article/speech/attribution.ts';
import { readSpeechLines } from '../../../src/article/speech/speech-lines.ts';
import { rankSubjects } from '../../../src/article/speech/subjects/subject-ranker.ts';
import { splitParagraphs } from '../../../src/article/structure/paragraphs.ts';
import { spanOf } from '../../../src/article/syntax/noun-phrases.ts';

/** The subject of the cue `verb` in a sentence, and how sure it is. */
function subjectOf(sentence: string, verb: string): { words: string | undefined; chance: number } {
  const text = `Harbour news\n\n${sentence}`;
  const [, line] = rankAll(readSpeechLines(text, splitParagraphs(text, [])), { rankSubjects });
  const cue = line?.cues.find((each) => line.line.tokens[each.verb]?.lower === verb);
  const span = line && cue?.subject && spanOf(line.line, cue.subject);
  return { words: span && text.slice(span.start, span.end), chance: cue?.subjectChance ?? 0 };
}

describe('rankSubjects', () => {
  it.each([
    [
      'a participle after another noun',
      'Despite ice on two rivers, Mayor Ilse Brandt kept the lock open, telling crews to sail.',
      'telling',
      'Mayor Ilse Brandt',
    ],
    [
      'a participle that opens the sentence',
      'Promising calm, Okoro showed visitors the wall.',
      'promising',
      'Okoro',
    ],
    [
      'a second verb',
      'The ferry line lost money on nine routes and promised a new pier.',
      'promised',
      'The ferry line',
    ],
    [
      'a clause between name and verb',
      'Mr. Okoro, recalling that rain was due, asked for a pump.',
      'asked',
      'Mr. Okoro',
    ],
    ['an adverbial before the verb', 'Divers have at times blamed the dam.', 'blamed', 'Divers'],
    ['a time before the verb', 'The guild this month said that prices would rise.', 'said', 'The guild'],
    ['an adverb between commas', 'Cooks, however, say that the oven is cold.', 'say', 'Cooks'],
    [
      'a relative clause with a name',
      'Ms. Ito, with whom Mr. Vane shares a house, told reporters that she would leave.',
      'told',
      'Ms. Ito',
    ],
    ['a tag after the words', 'Prices may fall again, said Lars Holm.', 'said', 'Lars Holm'],
    [
      'two who speak together',
      'Ada Holm and Per Ek said that the port was closed.',
      'said',
      'Ada Holm and Per Ek',
    ],
  ])('finds the subject behind %s', (_, sentence, verb, subject) => {
    expect(subjectOf(sentence, verb).words).toBe(subject);
  });

  it('is surer of a plain subject than of one far away', () => {
    const near = subjectOf('Ilse Brandt said that the lock was open.', 'said');
    const far = subjectOf(
      'The map that the keeper of the lock drew in May for the guild says little.',
      'says',
    );
    expect(near.chance).toBeGreaterThan(0.95);
    expect(far.chance).toBeLessThan(near.chance);
  });
});
