/** A custom_id holds any call, in 100 characters, and gives it back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readCustomId,
  type Target,
  writeCustomId,
} from '../../../../src/adapters/discord/message/custom-id.ts';
import { readCall, writeCall } from '../../../../src/bot/call-codec.ts';
import { anyCall } from '../arbitraries.ts';

const target: fc.Arbitrary<Target> = fc.record({
  call: anyCall,
  opens: fc.constantFrom('page', 'aside', 'room'),
  part: fc.integer({ min: 1, max: 99_999 }),
});

describe('writeCustomId', () => {
  it('writes a short call so that it can be read', () => {
    const call = {
      command: 'ask',
      options: { question: 'Who left?', page: 2, private: true, article: undefined },
    };
    expect(writeCustomId({ call, opens: 'page', part: 1 })).toEqual({
      customId: '1p:ask&question=Who+left?&page:2&private:true',
      kept: undefined,
    });
    expect(writeCustomId({ call: { command: 'help', options: {} }, opens: 'aside', part: 3 }).customId).toBe(
      '1a3:help',
    );
  });

  it('writes an id for a long call, the same one each time, and says what must be kept', () => {
    const call = { command: 'ask', options: { question: 'Why? '.repeat(100) } };
    const { customId, kept } = writeCustomId({ call, opens: 'page', part: 2 });
    expect(customId).toMatch(/^1p2:@[\w-]{16}$/);
    expect(kept?.id).toBe(customId.slice(5));
    expect(readCall(kept?.call ?? '')).toEqual(call);
    expect(writeCustomId({ call, opens: 'page', part: 2 })).toEqual({ customId, kept });
  });

  it('gives every call back exactly, whole or by way of what is kept', () => {
    fc.assert(
      fc.property(target, ({ call, opens, part }) => {
        const { customId, kept } = writeCustomId({ call, opens, part });
        expect(customId.length).toBeLessThanOrEqual(100);
        const read = readCustomId(customId);
        expect(read).toMatchObject({ opens, part });
        if (kept === undefined) expect(read).toEqual({ kind: 'target', call, opens, part });
        else expect([read, readCall(kept.call)]).toEqual([{ kind: 'kept', id: kept.id, opens, part }, call]);
      }),
      { numRuns: 3000 },
    );
  });

  it('writes nothing that gets lost on the way: no blank, no control character, no half of a surrogate pair', () => {
    fc.assert(
      fc.property(anyCall, (call) => {
        expect(writeCall(call)).not.toMatch(/[\p{Z}\p{C}]/u);
        expect(JSON.parse(Buffer.from(JSON.stringify(writeCall(call))).toString())).toBe(writeCall(call));
      }),
    );
  });
});

describe('readCustomId', () => {
  it.each([
    '',
    '1',
    '1p',
    '2p:ask',
    'p:ask',
    '1x:ask',
    '1p0:ask',
    '1p:ask&',
    '1p:ask&page:x',
    '1p:ask&page:02',
    'menu0',
    'ask|1',
  ])('takes “%s” for none of ours', (customId) => {
    expect(readCustomId(customId)).toEqual({ kind: 'unreadable' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        ['target', 'kept', 'unreadable'].includes(readCustomId(`1p:${text}`).kind),
      ),
    );
  });
});

describe('the message that a call is about', () => {
  const about = {
    author: '200000000000000002',
    guild: '400000000000000001',
    channel: '5',
    message: '18446744073709551615',
  };

  it.each([
    ['short', 'the sea'],
    ['kept', 'the sea '.repeat(100)],
  ])('is in the custom_id and never in a call that is kept: %s', (_, text) => {
    const call = { command: 'verify', options: { text, share: true } };
    const { customId, kept } = writeCustomId({ call, opens: 'room', part: 1, about });
    expect(customId.length).toBeLessThanOrEqual(100);
    expect(readCustomId(customId)).toMatchObject({ opens: 'room', part: 1, about });
    if (kept !== undefined) expect(readCall(kept.call)).toEqual(call);
  });

  it('has no server in a direct message', () => {
    const direct = { ...about, guild: undefined };
    const { customId } = writeCustomId({
      call: { command: 'help', options: {} },
      opens: 'page',
      part: 2,
      about: direct,
    });
    expect(readCustomId(customId)).toMatchObject({ part: 2, about: direct });
  });
});
