/** Replies as messages, whatever the reply: within every limit, word for word, every passage whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCustomId } from '../../../../src/adapters/discord/message/custom-id.ts';
import { readCall } from '../../../../src/bot/call-codec.ts';
import { en } from '../../../../src/messages/en.ts';
import { type Action, note, reply } from '../../../../src/reply/reply.ts';
import type { MessageBody } from '../../../stand-in/limits.ts';
import { anyReply, longText } from '../arbitraries.ts';
import { customIdsOf, findFaults, quotedIn } from '../reading.ts';
import { call, render, renderParts, texts } from './rendered.ts';

describe('renderReply', () => {
  it('breaks no limit, mentions no one and shows a text, whatever the reply', () => {
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
