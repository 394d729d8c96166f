/** Whom names, roles and pronouns mean, sentence by sentence. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/article/speech/attribution.ts';
import { splitParagraphs } from '../../../src/article/structure/paragraphs.ts';

/** The speaker of each quotation of `text`, undefined where none is named. */
function speakersOf(words: string, options: { author?: string } = {}): readonly (string | undefined)[] {
  const text = `A day by the sea\n\n${words}\n\nThe sun set at nine, and the boats came home.`;
  const { quotations } = attribute(text, splitParagraphs(text, []), [], options);
  return quotations.map(({ speaker }) => speaker?.name);
}

describe('a name', () => {
  it.each([
    ['a title with "of"', '“Go,” said Secretary of State Ana Ruiz.', 'Ana Ruiz'],
    ['a title with two joints', '“Go,” said Secretary of State for Health Ida Holm.', 'Ida Holm'],
    ['a ministry before an unknown name', '“Go,” said Minister of Finance Torvald Berg.', 'Torvald Berg'],
    ['a trade before it', 'Singer Lola Fox wept. “Go,” Fox said.', 'Lola Fox'],
    ['a bank that is a surname', '“Go,” said Omar Bank, a fisherman.', 'Omar Bank'],
    ['two particles', '“Go,” said Ursula von der Leyden.', 'Ursula von der Leyden'],
    [
      'a word that once joins a name',
      'They shouted at Crooked Ada Quist. Later Ada Quist left. Ada Quist came back. “No,” Quist said.',
      'Ada Quist',
    ],
    ['a word that only opens the sentence', 'Enter Stuart Kaplow. “Go,” Kaplow said.', 'Stuart Kaplow'],
    [
      'a double surname without the given name',
      'Lena Moe Strand left. “Go,” Moe Strand said.',
      'Lena Moe Strand',
    ],
    ['a surname that is a given name', 'Ruth Gordon left. “Go,” Gordon said.', 'Ruth Gordon'],
    ['a month', '“Go,” said Prime Minister Theresa May.', 'Theresa May'],
    ['a longer name that has it in it', 'Crooked Hillary Day ran. “Go,” Hillary Day said.', 'Hillary Day'],
    ['the place of an office', '“Go,” said MP for Haltwick Sian Rees.', 'Sian Rees'],
    ['a police rank', '“Go,” said Det Con Neil Forbes.', 'Neil Forbes'],
    ['a trade at the head of a sentence', 'Coxswain Duncan Reay said: “Go.”', 'Duncan Reay'],
    ['a surname that is an office', 'Nils Bishop left. Bishop said: “Go.”', 'Nils Bishop'],
    ['broken letters', 'FranÃ§ois Durand left. “Go,” Durand said.', 'FranÃ§ois Durand'],
    ['a misspelt given name', 'Hillary Day left. “Go,” Hilary Day said.', 'Hillary Day'],
  ])('is read behind or beside %s', (_, text, name) => {
    expect(speakersOf(text)).toEqual([name]);
  });

  it.each([
    ['a lone title', '“Go,” the CEO said.'],
    ['a nationality', '“Go,” a Kenyan said.'],
    ['a plural', '“Go,” many Ohioans said.'],
    ['"There"', 'There said “we will go to the old harbour at noon,” it seemed.'],
  ])('is not made of %s', (_, text) => {
    expect(speakersOf(text).filter((name) => name !== undefined && /^\p{Lu}/u.test(name))).toEqual([]);
  });

  it('stays with the one who was named first when a relative is only mentioned', () => {
    const text =
      'Tony Lind runs the mill. He is the brother of John Lind, a lawyer. “The mill stays,” Lind said.';
    expect(speakersOf(text)).toEqual(['Tony Lind']);
  });

  it('passes to the namesake who acts', () => {
    const text = 'Ava Renner runs the mill. Paul Renner bought a boat. “It floats,” Renner said.';
    expect(speakersOf(text)).toEqual(['Paul Renner']);
  });
});

describe('an office of several words', () => {
  it.each([
    ['“Go,” said former secretary of state Ann Lee.', 'Ann Lee'],
    ['“Go,” said deputy minister of finance Bo Ek.', 'Bo Ek'],
    ['“Go,” said then-chief of staff Mia Orr.', 'Mia Orr'],
    ['“Go,” said a spokesman for Ann Lee.', 'a spokesman for Ann Lee'],
    ['“Go,” said Professor of Engineering Liv Dahl of the University of Sund.', 'Liv Dahl'],
    ['Under-Secretary-General for Humanitarian Affairs Tomas Lind said that it rained.', 'Tomas Lind'],
  ])('never joins the name: %s', (text, name) => {
    expect(speakersOf(text)).toEqual([name]);
  });
});

describe('speakers together', () => {
  it('are named both, or neither', () => {
    const known = 'Lars Holm and Mia Ek met. Holm and Ek said that the lamp had been sold.';
    expect(speakersOf(known)).toEqual(['Lars Holm and Mia Ek']);
  });

  it('are named in every paragraph of one quotation', () => {
    const text = 'Her parents Claire and Andy said: “Lottie lit up every room.\n\n“She was our friend.”';
    const [first, second] = speakersOf(text);
    expect(second).toBe(first);
    expect(first).toMatch(/Claire and Andy/);
  });
});

describe('an epithet', () => {
  it.each([
    [
      'an age beside the name',
      'Nora Lind, 23, beat Eva Moe, 31. “Bring it on,” said the 23-year-old.',
      'Nora Lind',
    ],
    ['the only person', 'Nora Lind won on Sunday. “Bring it on,” said the 23-year-old.', 'Nora Lind'],
    [
      'a nationality',
      'The Kenyan runner Paul Kibet beat Bo Ek. “It was windy,” the Kenyan said.',
      'Paul Kibet',
    ],
  ])('is resolved by %s', (_, text, name) => {
    expect(speakersOf(text)).toEqual([name]);
  });

  it('is nobody where two bear it', () => {
    const text = 'Nora Lind, 23, beat Eva Moe, 23. “Bring it on,” said the 23-year-old.';
    expect(speakersOf(text)).toEqual([undefined]);
  });
});

describe('a description', () => {
  it.each([
    ['of a trade', 'Tom Brady scored twice, and the crowd sang. “A dream,” said the striker.', 'Tom Brady'],
    [
      'that tells the gender',
      'Daz Whitehouse found Irene Bell on the floor. “He is my angel,” said the great-grandmother.',
      'Irene Bell',
    ],
    ['that several fit', 'A nurse and Eva Holm ran. “Buckets,” said the nurse.', undefined],
    [
      'beside another name',
      'Eva Holm left. In a letter from Omar Bank, the banker said it was late.',
      'Omar Bank',
    ],
    ['of an office', 'Eva Holm went to the capital. “Tea,” said the president.', undefined],
  ])('%s is read as a pronoun is', (_, text, name) => {
    expect(speakersOf(text).at(-1)).toBe(name);
  });
});

describe('a body', () => {
  it.each([
    ['The regulator, Finansor, welcomed it. It said that the case was closed.', 'Finansor'],
    ['Voxly, the Swedish company, met the union. It said that it had acted lawfully.', 'Voxly'],
    [
      'Nord Bank said that it would pay. Unions and the town met. They said that jobs must be safe.',
      undefined,
    ],
  ])('is meant by the pronoun of the next sentence: %s', (text, name) => {
    expect(speakersOf(text).at(-1)).toBe(name);
  });

  it('is called after its owner, and meant by "it" and by its noun', () => {
    const text =
      'The Quist campaign said that the ferry would stay. It said that the fare would fall. The campaign added that it would rain.';
    expect(speakersOf(text)).toEqual(['Quist campaign', 'Quist campaign', 'Quist campaign']);
  });

  it('speaks through a person without a name', () => {
    const text =
      'A Home Office spokesman said: “It was set up two years ago.” “We keep it,” the spokesman added.';
    expect(speakersOf(text)).toEqual(['A Home Office spokesman', 'A Home Office spokesman']);
  });
});

describe('the husband of one of a pair', () => {
  const pair = 'Laura and Chris Beddows run the mill. Laura Beddows opened it in May.';

  it('is the other one', () => {
    expect(speakersOf(`${pair} “It is old,” her husband said.`)).toEqual(['Chris Beddows']);
  });

  it.each([
    ['siblings', `The siblings ${pair} “It is old,” her husband said.`],
    ['a brother', `${pair} Her brother owns it. “It is old,” her husband said.`],
  ])('has no name in a text that speaks of %s', (_, text) => {
    expect(speakersOf(text)).toEqual([undefined]);
  });
});

describe('a pronoun', () => {
  it.each([
    [
      'the subject since the last speech',
      '“No,” said Eva Holm. Mia Ito, a trainee, came in late. “Sorry,” she said.',
      'Mia Ito',
    ],
    ['the speaker who goes on', 'Eva Holm waited. “No,” said Eva Holm. “Never,” she said.', 'Eva Holm'],
    [
      'the person behind a role',
      'Mayor Eva Holm met Ida Berg. The mayor sat down. “Tea,” she said.',
      'Eva Holm',
    ],
  ])('means %s', (_, text, name) => {
    expect(speakersOf(text).at(-1)).toBe(name);
  });

  it.each([
    [
      'a noun of family',
      'Coxswain Bo Ek said that it was late.\n\nThe father, who asked for silence, wept.\n\n“It was sea,” he said.',
    ],
    [
      'a stranger, after an opening word',
      '“No,” said Bo Ek.\n\nThen a stranger sat beside her. “It was sea,” he said.',
    ],
    [
      'a stranger, after a time of day',
      'The inn belonged to Bo Ek.\n\nOne evening a stranger came in. “Is it late?” he asked.',
    ],
  ])('is the person without a name whom the sentence before is about: %s', (_, text) => {
    expect(speakersOf(text).at(-1)).toBeUndefined();
  });

  it.each([
    [
      'another person',
      'One parent, Gethin Rowe, said it was late. Another said it was cold. “We froze,” she said.',
    ],
    ['a trade', 'Mia Ito said it was late. Her publicist said that it was cold. “We froze,” she said.'],
    ['a site', 'In an Instagram post he said it was late. “We froze,” she said.'],
  ])('is nobody after %s', (_, text) => {
    expect(speakersOf(text).at(-1)).toBeUndefined();
  });

  it('is nobody who is named in the words alone', () => {
    expect(speakersOf('“Ah, Bartley,” he said.').at(-1)).toBeUndefined();
  });

  it('is nobody after a stranger', () => {
    const text = 'Eva Holm runs the school. A nurse said that the roof leaked. “We have buckets,” she said.';
    expect(speakersOf(text).at(-1)).toBeUndefined();
  });

  it('is the author where the article speaks of itself', () => {
    expect(speakersOf('I said that the lamp was too heavy.', { author: 'Ola Vik' })).toEqual(['Ola Vik']);
    expect(speakersOf('I said that the lamp was too heavy.', { author: 'Reuters Staff' })).toEqual([
      undefined,
    ]);
  });
});
