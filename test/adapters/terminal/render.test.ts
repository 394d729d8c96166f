/** What a reply's passages and its other blocks look like in a terminal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/article/article.ts';
import { loadMessages } from '../../../src/messages/languages.ts';
import { type Block, note } from '../../../src/reply/reply.ts';
import { render } from './rendered.ts';
import { clockPassage } from './stand-in.ts';

describe('a passage', () => {
  it('stands below its speaker and place, and is not broken in a pipe', () => {
    expect(render([clockPassage])).toBe(
      `Ana Sol (in the text: Mrs. Sol) · keeper of the clock · direct · ¶ 1 of 1
│ Ana Sol winds the tide clock. “It has never stopped,” Mrs. Sol said.
→ “It has never stopped,” Mrs. Sol said.
`,
    );
  });

  it('is broken at blanks on a screen, its speaker too', () => {
    expect(render([clockPassage], { columns: 32 })).toBe(
      `Ana Sol (in the text: Mrs.
  Sol) · keeper of the clock ·
  direct · ¶ 1 of 1
│ Ana Sol winds the tide clock.
│ “It has never stopped,” Mrs.
│ Sol said.
→ “It has never stopped,” Mrs.
  Sol said.
`,
    );
  });

  it('has its answer in bold on a terminal, on every line', () => {
    const lines = render([clockPassage], { columns: 60, styles: true }).split('\n');
    expect(lines).toEqual([
      '\u001b[1mAna Sol\u001b[22m (in the text: Mrs. Sol) · keeper of the clock ·',
      '  direct · ¶ 1 of 1',
      '\u001b[2m│ \u001b[22mAna Sol winds the tide clock. \u001b[1m“It has never stopped,” Mrs.\u001b[22m',
      '\u001b[2m│ \u001b[22m\u001b[1mSol said.\u001b[22m',
      '',
    ]);
  });

  it('gives several speakers a line each, and says where a speaker is not known', () => {
    const speakers = [
      { name: 'Ana Sol', namedHere: undefined, role: undefined, manner: 'reported' },
      { name: 'Bo Lind', namedHere: undefined, role: 'pilot', manner: 'partly' },
    ] as const;
    expect(render([{ ...clockPassage, speakers, speakerUnknown: true }])).toMatch(
      /^Ana Sol · reported\nBo Lind · pilot · partly direct\nSpeaker not named · ¶ 1 of 1\n│ /,
    );
  });

  it('says where a name is only probably right', () => {
    const speakers = [
      { name: 'Ana Sol', namedHere: undefined, role: undefined, manner: 'reported', isProbable: true },
    ] as const;
    expect(render([{ ...clockPassage, speakers }])).toMatch(/^probably Ana Sol · reported · ¶ 1/);
  });

  it('does not take for a speaker whom it only names', () => {
    const speakers = [
      { name: 'Ana Sol', namedHere: 'Mrs. Sol', role: 'keeper', manner: 'mentioned' },
    ] as const;
    expect(render([{ ...clockPassage, speakers }], { styles: true })).toMatch(
      /^“Mrs\. Sol” is Ana Sol · keeper · ¶ 1/,
    );
  });

  it('names its place alone where the author speaks, and its article among several', () => {
    const citation = { paragraph: 3, paragraphs: 9, title: 'The clock keeper' };
    expect(render([{ ...clockPassage, speakers: [], citation }])).toMatch(
      /^¶ 3 of 9 · “The clock keeper”\n│ /,
    );
  });

  it('keeps its own line ends and every printable character', () => {
    const text = slice('One *star*\n  “two”\t– 3', { start: 0, end: 24 });
    expect(render([{ ...clockPassage, text, bold: undefined }])).toMatch(
      /\n│ One \*star\*\n│ {3}“two”\t– 3\n$/,
    );
  });

  it('is the article’s slice character by character, whatever is bold', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '“', '│ ', '世', '🦀', '*') });
    fc.assert(
      fc.property(text, text, text, (before, answer, after) => {
        const whole = slice(`.${before}${answer}${after}.`, { start: 0, end: 1000 });
        const bold = { start: 1 + before.length, end: 1 + before.length + answer.length };
        const [, ...lines] = render([{ ...clockPassage, text: whole, bold }])
          .slice(0, -1)
          .split('\n');
        const quoted = lines.filter((line) => line.startsWith('│ '));
        expect(quoted.map((line) => line.replace('│ ', '')).join('\n')).toBe(whole);
        expect(lines.slice(quoted.length).every((line) => line.startsWith('→ '))).toBe(true);
      }),
    );
  });

  it('shows what a terminal would obey', () => {
    const evil = '\u001b]0;owned\u0007';
    const text = slice(`Ring ${evil}`, { start: 0, end: 20 });
    const speakers = [{ name: evil, namedHere: evil, role: evil, manner: 'direct' }] as const;
    const citation = { paragraph: 1, paragraphs: 1, title: evil };
    const blocks: readonly Block[] = [
      { kind: 'asked', text: evil },
      { kind: 'heading', text: evil },
      note(evil),
      { ...clockPassage, text, bold: undefined, speakers, citation },
      { kind: 'facts', facts: [{ label: evil, value: evil }] },
      { kind: 'source', title: evil, author: evil, publisher: evil, published: undefined, url: evil },
      { kind: 'file', name: evil, text: evil },
    ];
    const call = { command: 'ask', options: {} };
    const shown = render(blocks, {
      actions: [
        { kind: 'button', label: evil, call, opens: 'page' },
        { kind: 'link', label: evil, url: evil },
        { kind: 'menu', label: evil, opens: 'page', choices: [{ label: evil, description: evil, call }] },
      ],
    });
    expect(shown).not.toMatch(/[^\P{Cc}\n]/u);
    expect(shown).toContain('│ Ring ␛]0;owned␇\n');
  });
});

describe('other blocks', () => {
  it('are a heading, notes, an omission, facts and the source, a blank line between them, below what was asked', () => {
    const blocks: readonly Block[] = [
      { kind: 'asked', text: 'Has it\n ever stopped?' },
      { kind: 'heading', text: 'Two speakers' },
      note('The article doesn’t say.'),
      note('Not in the text: “moon”.'),
      { kind: 'omission' },
      {
        kind: 'facts',
        facts: [
          { label: 'Title', value: 'The clock keeper' },
          { label: 'Length', value: '12 words' },
        ],
      },
      {
        kind: 'source',
        title: 'The clock keeper',
        author: 'Ines Calder',
        publisher: 'The Quay Courier',
        published: '2025-03-14',
        url: 'https://courier.example/tides',
      },
    ];
    expect(render(blocks)).toBe(`Two speakers

The article doesn’t say.
Not in the text: “moon”.

· · ·

Title: The clock keeper
Length: 12 words

Word for word from “The clock keeper”, Ines Calder, The Quay Courier, 14 March 2025
https://courier.example/tides
`);
  });

  it('are a file of 400,000 characters', () => {
    const text = 'a\n'.repeat(200_000);
    expect(render([{ kind: 'file', name: 'a.txt', text }])).toBe(`a.txt\n\n${text}\n`);
    expect(render([{ kind: 'file', name: 'a.txt', text }], { columns: 80 })).toHaveLength(text.length + 8);
  });

  it('are text to copy, whose lines are broken by the terminal alone', () => {
    const text = 'Calder, I. (2025, March 14). The tide clock.\n(Calder, 2025, para. 2)';
    expect(render([{ kind: 'copyable', label: 'APA', text }], { columns: 20 })).toBe(`APA\n${text}\n`);
  });

  it('are a file with its whole text', () => {
    expect(render([{ kind: 'file', name: 'tides.txt', text: 'One.\n\nTwo.' }])).toBe(
      'tides.txt\n\nOne.\n\nTwo.\n',
    );
  });
});

it('shows what was asked only where several questions were', () => {
  expect(render([{ kind: 'asked', text: 'Who?' }, note('No.')])).toBe('No.\n');
  expect(render([{ kind: 'asked', text: 'Who?', part: 1 }, note('No.')])).toBe('1. Who?\n\nNo.\n');
});

it.each([
  ['en', 'Title: The tide clock'],
  ['fr', 'Title\u00a0: The tide clock'],
  ['ja', 'Title：The tide clock'],
])('joins a label and its value as %s does', async (language, line) => {
  const facts: Block = { kind: 'facts', facts: [{ label: 'Title', value: 'The tide clock' }] };
  expect(render([facts], { messages: await loadMessages(language) })).toBe(`${line}\n`);
});
