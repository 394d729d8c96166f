/** Words that belong to the author, or to the person who is interviewed, without a label. */
import { describe, expect, it } from 'vitest';
import type { KnownSpeaker } from '../../../src/article/article.ts';
import { attribute } from '../../../src/article/speech/attribution.ts';
import { splitParagraphs } from '../../../src/article/structure/paragraphs.ts';

type Options = {
  readonly author?: string;
  readonly title?: string;
  readonly known?: readonly KnownSpeaker[];
};

/** The speaker and the first words of each direct quotation. */
function said(text: string, { known = [], ...options }: Options = {}): readonly string[] {
  const { quotations } = attribute(text, splitParagraphs(text, [], { title: options.title }), known, options);
  return quotations
    .filter(({ kind }) => kind === 'direct')
    .map(
      ({ span, speaker }) =>
        `${speaker?.name ?? '-'}: ${text.slice(span.start, span.end).split(' ').slice(0, 3).join(' ')}`,
    );
}

const interview = [
  'Nora Lind keeps the lighthouse. We met her on a windy day.',
  'How long have you lived here?',
  'Since I was nine. My father kept the light before me, and his father built the stairs.',
  'Were you never lonely?',
  'No. The birds are noisy, and I have a radio. I talk to the boats every night.',
  'What will happen when the light goes out?',
  'I do not know. A stranger will buy the house, and I hope that they like stairs.',
].join('\n\n');

describe('an interview whose questions have no label', () => {
  const answers = ['Nora Lind: Since I was', 'Nora Lind: No. The birds', 'Nora Lind: I do not'];

  it('gives the answers to the one person named before', () => {
    expect(said(`The keeper\n\n${interview}`)).toEqual(answers);
  });

  it('gives the author no words', () => {
    expect(said(`The keeper\n\nBy Ola Vik\n\n${interview}`)).toEqual(answers);
  });

  it('gives them to the speaker of the front matter', () => {
    const known = [{ name: 'Nora Lind', aliases: [], role: undefined }];
    expect(
      said(`The keeper\n\n${interview.replace('Nora Lind', 'She')}`, { author: 'Ola Vik', known }),
    ).toEqual(answers);
  });

  it('names no one where two people may answer', () => {
    const text = interview.replace('Nora Lind keeps', 'Nora Lind and Per Dahl keep');
    expect(said(`The keeper\n\n${text}`)).toEqual([]);
  });

  it('gives nobody the remarks of the interviewer and the note below', () => {
    const text = interview
      .replace(
        'Were you never lonely?',
        'You have no phone. Your sister was not amused.\n\nWere you never lonely?',
      )
      .concat('\n\nThis interview has been edited for length and clarity.');
    expect(said(`The keeper\n\n${text}`)).toEqual(answers);
  });

  it('is no column in which the writer asks', () => {
    const column = [
      'Ada Quist wants to sell the harbour. I doubt it.',
      'Has she said to whom?',
      'I have read the plan twice, and there is no buyer in it. We deserve to know who that is.',
      'Did she ask the fishermen?',
      'I asked them myself. None of us has had a letter, and my own boat lies there.',
      'What would be gained?',
      'I see nothing in it for our town. There is no way to tell without the figures.',
    ].join('\n\n');
    expect(said(`Keep the harbour\n\n${column}`)).toEqual([]);
  });

  it('is no list of questions and answers', () => {
    const list = [
      'The ferry\n\nWrite to Ann Lee for tickets.',
      'Where do I buy a ticket?\n\nYou can buy a ticket on board, or at the kiosk.',
      'Can dogs come?\n\nYes, on a lead. Dogs travel free of charge.',
      'Is there a lift?\n\nThere is no lift on board of the ferry.',
    ].join('\n\n');
    expect(said(list)).toEqual([]);
  });
});

const speech = [
  'Thank you all for coming. My friends, this is a great day for our town.',
  'When I was a girl, I swam from the old pier every morning. We lost it in the storm.',
  'You built this with your own hands. I want to thank the children who painted it.',
].join('\n\n');

describe('a speech', () => {
  it('belongs to its author', () => {
    expect(said(speech, { author: 'Ilse Brandt', title: 'Remarks at the new pier' })).toEqual([
      'Ilse Brandt: Thank you all',
      'Ilse Brandt: When I was',
      'Ilse Brandt: You built this',
    ]);
  });

  it.each([
    ['its author is unknown', { title: 'Remarks at the new pier' }],
    ['its title names another person', { author: 'Ola Vik', title: 'Remarks by Ilse Brandt' }],
    ['the author is a desk', { author: 'News Desk', title: 'Remarks at the new pier' }],
  ])('has no speaker where %s', (_, options) => {
    expect(said(speech, options)).toEqual([]);
  });
});

describe('a letter', () => {
  const letter = [
    'Dear councillors,',
    'I am writing to you about the pier. I have fished from it for forty years.',
    'You promised us planks. My grandson fell through a hole last week.',
    'Yours faithfully,',
    'Mara Lind',
  ].join('\n\n');

  it('belongs to its author, without its frame', () => {
    expect(said(letter, { author: 'Mara Lind', title: 'Open letter' })).toEqual([
      'Mara Lind: I am writing',
      'Mara Lind: You promised us',
    ]);
  });
});

describe('a report in the first person', () => {
  it('gives its own words no speaker', () => {
    const text =
      'I went down to the harbour. The gulls were loud.\n\n“It will rain,” said Per Dahl.\n\nWe looked at the sky.';
    expect(said(text, { author: 'Ola Vik', title: 'A walk' })).toEqual(['Per Dahl: “It will rain,”']);
  });
});

describe('a letter without front matter', () => {
  const body = 'I have lived by the harbour for thirty years.\n\nMy neighbours and I asked for tests.';

  it.each([
    ['the next line', 'Yours faithfully,\n\nIngrid Solberg\n\nBrana', 'Ingrid Solberg'],
    ['the same line', 'Yours sincerely, Anna van der Berg Head of Housing', 'Anna van der Berg'],
  ])('belongs to the person whose name closes it in %s', (_, closing, name) => {
    const words = said(`To the editor,\n\n${body}\n\n${closing}`);
    expect(words).toEqual([`${name}: I have lived`, `${name}: My neighbours and`]);
  });

  it('belongs to no body', () => {
    expect(said(`Dear residents,\n\n${body}\n\nYours sincerely,\n\nBrana Water Company`)).toEqual([]);
  });
});
