/** Replies as messages: what each kind of block looks like. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/messages/en.ts';
import { type Block, note, reply } from '../../../../src/reply/reply.ts';
import { passageOf } from '../bot.ts';
import { render, texts } from './rendered.ts';

const jane = { name: 'Jane Doe', namedHere: 'Mr. Ruan', role: 'foreman', manner: 'reported' } as const;

describe('renderReply', () => {
  it('writes a passage with its speaker, its place and its words, the answer in bold', () => {
    const messages = passageOf('We came. We saw.', { start: 9, end: 16 });
    expect(texts(render(reply([{ ...messages, speakers: [jane] } as Block])))).toEqual([
      '**Jane Doe** (in the text: Mr. Ruan) · foreman · reported · ¶ 12 of 48\n> We came. **We saw.**',
    ]);
  });

  it('says where a name is only probably right', () => {
    const passage = { ...passageOf('He came.'), speakers: [{ ...jane, isProbable: true }] } as Block;
    expect(texts(render(reply([passage])))).toEqual([
      'probably **Jane Doe** (in the text: Mr. Ruan) · foreman · reported · ¶ 12 of 48\n> He came.',
    ]);
  });

  it('names the article below a passage where there are several', () => {
    const messages = {
      ...passageOf('We came.'),
      citation: { paragraph: 1, paragraphs: 2, title: 'On *coming*' },
    } as Block;
    expect(texts(render(reply([messages])))).toEqual(['¶ 1 of 2\n> We came.\n-# On \\*coming\\*']);
  });

  it('does not set in bold a person who is only named, and says so if there is none', () => {
    const messages = {
      ...passageOf('He came.'),
      speakers: [{ ...jane, manner: 'mentioned' }],
      speakerUnknown: true,
    } as Block;
    expect(texts(render(reply([messages])))).toEqual([
      `“Mr. Ruan” is Jane Doe · foreman\n${en.speakerUnknown} · ¶ 12 of 48\n> He came.`,
    ]);
  });

  it('repeats the question on one line, shortened if it is long, and names the source last', () => {
    const source = {
      kind: 'source',
      title: 'Tides',
      author: undefined,
      publisher: 'The Bay',
      published: '2024-03-14',
      url: 'https://a.b/c_(d)',
    } as const;
    const [asked, said, from] = texts(
      render(reply([{ kind: 'asked', text: `Who\nleft ${'the bay '.repeat(99)}?` }, note('No.'), source])),
    );
    expect(asked).toMatch(/^\*\*Who left (?:the bay )+the bay…\*\*$/);
    expect(said).toBe('No.');
    expect(from).toBe(
      '-# Word for word from “Tides”, The Bay, 14 March 2024 · [open](https://a.b/c_%28d%29)',
    );
  });

  it('numbers each of several questions', () => {
    const blocks: readonly Block[] = [
      { kind: 'asked', text: 'Who *left*?', part: 1 },
      note('No.'),
      { kind: 'asked', text: 'When?', part: 2 },
      note('Never.'),
    ];
    expect(texts(render(reply(blocks)))).toEqual([
      '**1\\. Who \\*left\\*?**',
      'No.',
      '**2\\. When?**',
      'Never.',
    ]);
  });

  it('writes facts below each other and an omission outside the quotations', () => {
    const facts = {
      kind: 'facts',
      facts: [
        { label: 'Author', value: 'J. *Doe*' },
        { label: 'Length', value: '9 words' },
      ],
    } as const;
    expect(texts(render(reply([facts, { kind: 'omission' }, note('.')])))).toEqual([
      '**Author** · J. \\*Doe\\*\n**Length** · 9 words',
      '· · ·',
      '.',
    ]);
  });
});
