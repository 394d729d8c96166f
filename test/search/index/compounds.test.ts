/** Compounds and participles of German and Dutch. */
import { describe, expect, it } from 'vitest';
import { analyserOf } from '../../../src/search/analysis/languages.ts';
import { createVocabulary } from '../../../src/search/analysis/vocabulary.ts';
import { joinedTerms } from '../../../src/search/index/compounds.ts';

function find(word: string, text: string, language: string): readonly string[] {
  const vocabulary = createVocabulary();
  const analyser = analyserOf(language);
  for (const each of text.split(' ')) vocabulary.addKey(each, analyser?.stem(each) ?? each);
  return joinedTerms(word, vocabulary.terms, analyser).map(
    ({ number }) => vocabulary.words.written[vocabulary.wordsOf[number]?.[0] ?? -1] ?? '',
  );
}

describe('joinedTerms', () => {
  it.each([
    ['the parts of a compound', 'busfahrt', 'der bus und die fahrt', 'de', ['bus', 'fahrt']],
    [
      'the parts around a linking letter',
      'stadtratsitzung',
      'stadtrat und sitzung',
      'de',
      ['stadtrat', 'sitzung'],
    ],
    ['no single part', 'busfahrt', 'der bus', 'de', []],
    ['the noun of a participle', 'gespendet', 'eine spende', 'de', ['spende']],
    ['the verb of a participle with a prefix', 'abgesagt', 'sie wollen absagen', 'de', ['absagen']],
    ['a compound that ends with the word', 'becken', 'das schwimmbecken', 'de', ['schwimmbecken']],
    ['no compound that ends with a short word', 'bad', 'das freibad', 'de', []],
    ['the parts of a Dutch compound', 'havenbrug', 'de haven en de brug', 'nl', ['haven', 'brug']],
    ['nothing in Spanish', 'autobús', 'auto bús', 'es', []],
  ])('finds %s', (_, word, text, language, expected) => {
    expect(find(word, text, language)).toEqual(expected);
  });
});
