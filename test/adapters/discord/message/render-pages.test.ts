/** Replies as messages: their parts and pages, their buttons and menus, and the file that a long passage becomes. */
import { describe, expect, it } from 'vitest';
import { readCustomId } from '../../../../src/adapters/discord/message/custom-id.ts';
import { en } from '../../../../src/messages/en.ts';
import { type Action, note, reply } from '../../../../src/reply/reply.ts';
import type { MessageBody } from '../../../stand-in/limits.ts';
import { passageOf } from '../bot.ts';
import { customIdsOf } from '../reading.ts';
import { call, components, labels, render, renderParts, texts } from './rendered.ts';

describe('renderReply', () => {
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
});
