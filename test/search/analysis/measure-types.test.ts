/** The measures of a sentence, and those that a question asks for. */
import { expect, it } from 'vitest';
import { askedMeasures, measureTypesOf } from '../../../src/search/analysis/measure-types.ts';
import { splitWords } from '../../../src/search/analysis/terms.ts';

it.each([
  ['how much money did it cost', 'It cost €2.4m.', true],
  ['how much money did it cost', 'It cost them 40 percent of the fleet.', false],
  ['how often does the ferry sail', 'It sails every forty minutes.', true],
  ['how often does the ferry sail', 'It sails to Moss.', false],
  ['how big is the mite', 'It is two millimetres long, or 2 mm.', true],
  ['how big is the mite', 'It came from Asia in 1987.', false],
  ['how far is the mine', 'It is 10km from Moss.', true],
  ['how far is the mine', 'It is 30 m from Moss.', true],
  ['how tall is she', 'She is 5’ 6.', true],
  ['how tall is she', 'I’m taller, she says.', false],
  ['how tall is she', 'She came at 5 p.m. on Monday.', false],
  ['how tall is she', 'She grew up in the 1990’s.', false],
  ['how fast is the ferry', 'It runs at 60km/h.', true],
  ['how much money did it cost', 'It cost 40 €.', true],
  ['what does it cost', 'It cost €2.4m.', false],
])('%s: %s', (question, sentence, expected) => {
  expect((askedMeasures(splitWords(question)) & measureTypesOf(sentence)) !== 0).toBe(expected);
});
