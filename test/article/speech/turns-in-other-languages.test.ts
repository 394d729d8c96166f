/** Turns in languages other than English. */
import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

it('a signed block quote does not silence the frames of a German article', () => {
  const text =
    'Die Brücke\n\n„Wir haben kein Geld“, sagte Theo Blum. Danach ging er nach Hause.\n\nNiemand hat die Leute gefragt, die hier wohnen.\n\n— Kari Lund\n\nDer Rat war am Montag geteilt, weil das Geld fehlt.';
  const start = text.indexOf('Niemand');
  expect(said(text, [{ start, end: text.indexOf('Lund') + 4 }])[0]).toBe('Theo Blum: „Wir haben kein Geld“');
});

describe('other languages', () => {
  it.each([
    [
      'Spanish dashes',
      'El faro\n\n—¿Y ahora? —preguntó Kari—. ¿Adónde vas?\n\nLa torre estaba a oscuras y nadie contestó en el puerto.',
      ['¿Y ahora?', '¿Adónde vas?'],
    ],
    [
      'French dashes',
      'Le phare\n\n— Où vas-tu ? demanda Kari au gardien de la tour, qui était fatigué.\n\n— Je pars, dit-il.',
      ['Où vas-tu ?', 'Je pars'],
    ],
    [
      'Swedish marks',
      'Fyren\n\n”Vi har räknat trappstegen”, sade Aune, som vaktade tornet vid kusten i många år.',
      ['”Vi har räknat trappstegen”'],
    ],
    ['Japanese marks', '灯台\n\n彼は「明日来る」と言った。', ['「明日来る」']],
  ])('have their quotations found without speakers: %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected.map((words) => `-: ${words}`));
  });
});
