/** Replies as messages: within every limit, word for word, page by page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCustomId } from '../../../../src/adapters/discord/message/custom-id.ts';
import { type RenderedMessage, renderReply } from '../../../../src/adapters/discord/message/render.ts';
import { readCall } from '../../../../src/bot/call-codec.ts';
import { en } from '../../../../src/messages/en.ts';
import type { Call } from '../../../../src/reply/call.ts';
import { type Action, type Block, note, type Reply, reply } from '../../../../src/reply/reply.ts';
import { flatten, type MessageBody } from '../../../stand-in/limits.ts';
import { anyReply, longText } from '../arbitraries.ts';
import { passageOf } from '../bot.ts';
import { customIdsOf, findFaults, quotedIn, textsOf } from '../reading.ts';

const call: Call = { command: 'ask', options: { question: 'Who?' } };

function render(shown: Reply, part = 1): RenderedMessage {
  return renderReply(shown, { call, part }, en);
}

/** Every part of a reply, as its buttons lead from one to the next. */
function renderParts(shown: Reply): readonly RenderedMessage[] {
  const parts: RenderedMessage[] = [];
  do parts.push(render(shown, parts.length + 1));
  while (labels(parts.at(-1)).includes(en.more) && parts.length < 1000);
  return parts;
}

function components(message: RenderedMessage | undefined) {
  return flatten((message?.data as MessageBody | undefined)?.components);
}

function texts({ data }: RenderedMessage): readonly string[] {
  return textsOf(data as MessageBody);
}

function labels(message: RenderedMessage | undefined): readonly string[] {
  return components(message).flatMap(({ label }) => label ?? []);
}

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

  it('does not set in bold whoever is only named, and says so where nobody is', () => {
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

  it('gives a passage that is longer than any message whole, as a file, and says so', () => {
    const text = '*All* of it. '.repeat(800).trim();
    const message = render(reply([passageOf(text)]));
    expect(texts(message)).toEqual([`¶ 12 of 48\n${en.attached}`]);
    expect(message.files).toEqual([{ name: 'passage.txt', text }]);
  });

  it('turns pages between passages, a long one to a page, and repeats the source on each', () => {
    const source = {
      kind: 'source',
      title: 'Tides',
      author: undefined,
      publisher: undefined,
      published: undefined,
      url: undefined,
    } as const;
    const long = (name: string) => passageOf(`${name} ${'word '.repeat(200)}`);
    const parts = renderParts(
      reply([
        { kind: 'heading', text: 'Three' },
        long('a'),
        { kind: 'omission' },
        long('b'),
        long('c'),
        source,
      ]),
    );
    expect(parts.map((part) => texts(part).map((text) => text.slice(0, 15)))).toEqual([
      ['### Three', '¶ 12 of 48\n> a ', '-# Word for wor'],
      ['· · ·', '¶ 12 of 48\n> b ', '-# Word for wor'],
      ['¶ 12 of 48\n> c ', '-# Word for wor'],
    ]);
    expect(parts.map(labels)).toEqual([[en.more], [en.back, en.more], [en.back]]);
  });

  it('turns the parts of a page and the pages of a call by the same two buttons', () => {
    const long = (name: string) => passageOf(`${name} ${'word '.repeat(200)}`);
    const pageOf = (page: number) => ({ command: 'quote', options: { page } });
    const shown = reply(
      [long('a'), long('b')],
      [
        { kind: 'button', label: en.back, call: pageOf(1), opens: 'page', turns: 'back' },
        { kind: 'button', label: en.more, call: pageOf(3), opens: 'page', turns: 'forth' },
      ],
    );
    const targets = [1, 2].map((part) =>
      customIdsOf(render(shown, part).data as MessageBody).map((customId) => {
        const read = readCustomId(customId);
        return read.kind === 'target' ? [read.call.options.page ?? 'this', read.part] : [];
      }),
    );
    expect(targets).toEqual([
      [
        [1, 999_999],
        ['this', 2],
      ],
      [
        ['this', 1],
        [3, 1],
      ],
    ]);
  });

  it('shows the last part for one that is no longer there', () => {
    expect(render(reply([note('short')]), 7).data).toEqual(render(reply([note('short')])).data);
  });

  it('leaves out a second button with the same call, an address that is too long, and what is none', () => {
    const button = (label: string, opens: 'page' | 'aside'): Action => ({
      kind: 'button',
      label,
      call,
      opens,
    });
    const link = (label: string, url: string): Action => ({ kind: 'link', label, url });
    const message = render(
      reply(
        [note('.')],
        [
          button('a', 'page'),
          button('b', 'page'),
          button('c', 'aside'),
          link('d', `https://a.b/${'x'.repeat(600)}`),
          link('e', 'x:y'),
          link('f', 'https://a.b'),
        ],
      ),
    );
    expect(labels(message)).toEqual(['a', 'c', 'f']);
  });

  it('shows the 26th choice of a menu on the next page', () => {
    const choices = Array.from({ length: 26 }, (_, page) => ({
      label: `choice ${page}`,
      description: undefined,
      call: { command: 'ask', options: { page } },
    }));
    const parts = renderParts(reply([note('.')], [{ kind: 'menu', label: 'Pick', opens: 'aside', choices }]));
    const shown = parts.map((part) =>
      components(part).flatMap(({ options = [] }) => options.map(({ label }) => label)),
    );
    expect(shown.map(({ length }) => length)).toEqual([25, 1]);
    expect(shown.flat()).toEqual(choices.map(({ label }) => label));
  });

  it('breaks no limit, pings nobody and leaves an invisible message to nobody, whatever the reply', () => {
    fc.assert(
      fc.property(anyReply, (shown) => {
        for (const part of renderParts(shown)) expect(findFaults(part)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('breaks no limit for any question', () => {
    fc.assert(
      fc.property(longText, (question) => {
        const again: Action = {
          kind: 'button',
          label: en.more,
          call: { command: 'ask', options: { question } },
          opens: 'page',
        };
        expect(
          findFaults(render(reply([{ kind: 'asked', text: question }, note(question)], [again]))),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('offers nothing but the calls of the reply and its other pages, and keeps what does not fit', () => {
    fc.assert(
      fc.property(anyReply, (shown) => {
        const offered = shown.actions.flatMap((action) => {
          if (action.kind === 'link') return [];
          return action.kind === 'button' ? [action.call] : action.choices.map((choice) => choice.call);
        });
        for (const { data, kept } of renderParts(shown)) {
          for (const customId of customIdsOf(data as MessageBody)) {
            const read = readCustomId(customId);
            const text = read.kind === 'kept' ? kept.find(({ id }) => id === read.id)?.call : undefined;
            const called = read.kind === 'target' ? read.call : readCall(text ?? '');
            expect([call, ...offered]).toContainEqual(called);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('shows every passage of any reply whole, in order, in a message or in a file', () => {
    fc.assert(
      fc.property(anyReply, (shown) => {
        const passages = shown.blocks.flatMap((block) =>
          block.kind === 'passage' && block.text !== '' ? [block.text] : [],
        );
        const parts = renderParts(shown);
        const quoted = parts.flatMap(texts).flatMap(quotedIn);
        const files = parts.flatMap((part) => part.files.map(({ text }) => text));
        const found = [
          ...quoted.filter((text) => text !== ''),
          ...files.filter((text) => passages.some((passage) => passage === text)),
        ];
        for (const passage of passages) expect(found).toContain(passage);
        // Two passages may have the same words, one of them in a file.
        let from = 0;
        for (const text of quoted.filter((each) => each !== '')) {
          from = passages.findIndex((passage, at) => at >= from && passage === text) + 1;
          expect(from).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
