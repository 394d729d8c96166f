/** What is late: it is deferred in time, and completed over REST. */
import { type APIInteraction, DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answerInTime } from '../../../src/adapters/discord/defer.ts';
import type { InteractionResponse } from '../../../src/adapters/discord/response.ts';
import { anna, boris, onMessage, pressId, slash, typing } from '../../stand-in/interactions.ts';
import { createTestBot } from './bot.ts';
import { createTestLog } from './connect.ts';

const ephemeral = 64;
const original = '/webhooks/2/t/messages/%40original';

const refusal = (status: number, code: number) =>
  new DiscordAPIError({ message: 'made up', code }, code, status, 'PATCH', original, {});

type Sent = { readonly method: string; readonly route: string; readonly body: unknown };

async function late(
  given: object,
  {
    isPrivate,
    type = 4,
    failures = [],
  }: {
    readonly isPrivate: boolean;
    readonly type?: 4 | 7;
    /** The errors of the first requests. */
    readonly failures?: readonly Error[];
  },
) {
  const interaction = { ...given, id: '1', application_id: '2', token: 't' } as unknown as APIInteraction;
  const sent: Sent[] = [];
  const record = (method: string) => async (route: string, options?: { readonly body?: unknown }) => {
    sent.push({ method, route, body: options?.body });
    const failure = failures[sent.length - 1];
    if (failure !== undefined) throw failure;
  };
  let open: (response: InteractionResponse) => void = () => {};
  const answer = new Promise<InteractionResponse>((resolve) => {
    open = resolve;
  });
  const inTime = await answerInTime(interaction, answer, {
    bot: createTestBot(),
    rest: { post: record('post'), patch: record('patch'), delete: record('delete') },
    log: createTestLog().log,
    afterMs: 1,
  });
  const data = { content: 'here', ...(isPrivate ? { flags: ephemeral } : {}) };
  open({ body: { type, data }, files: [] });
  await inTime?.complete?.();
  return { first: inTime?.response.body, sent };
}

describe('an answer that is late', () => {
  it('for everybody takes the place of the deferral', async () => {
    const { first, sent } = await late(slash('echo', { text: 'a' }), { isPrivate: false });
    expect(first).toEqual({ type: 5 });
    expect(sent).toEqual([{ method: 'patch', route: original, body: { content: 'here', flags: 0 } }]);
  });

  it('for the asker alone is deferred for the asker alone', async () => {
    const { first, sent } = await late(slash('echo', { text: 'a', private: true }), { isPrivate: true });
    expect(first).toEqual({ type: 5, data: { flags: ephemeral } });
    expect(sent.map(({ method }) => method)).toEqual(['patch']);
  });

  it('that turns out to be private does not come for everybody', async () => {
    const { sent } = await late(slash('echo', { text: 'a' }), { isPrivate: true });
    expect(sent.map(({ method, route }) => [method, route])).toEqual([
      ['delete', original],
      ['post', '/webhooks/2/t'],
    ]);
  });

  it('from the menu of a message is private', async () => {
    const { first } = await late(onMessage('Echo it', 'a'), { isPrivate: true });
    expect(first).toEqual({ type: 5, data: { flags: ephemeral } });
  });

  it.each([
    ['the deferral is not known yet', 404, 10015],
    ['its message is not known yet', 404, 10008],
  ])('is sent again where %s', async (_, status, code) => {
    const failures = [refusal(status, code), refusal(status, code)];
    const { sent } = await late(slash('echo', { text: 'a' }), { isPrivate: false, failures });
    expect(sent.map(({ body }) => body)).toEqual(Array(3).fill({ content: 'here', flags: 0 }));
  });

  it('is sent again where the connection breaks', async () => {
    const { sent } = await late(slash('echo', { text: 'a' }), {
      isPrivate: false,
      failures: [new Error('socket hang up')],
    });
    expect(sent).toHaveLength(2);
  });

  it('is replaced by a sentence with an id where Discord refuses it', async () => {
    const { sent } = await late(slash('echo', { text: 'a' }), {
      isPrivate: false,
      failures: [refusal(400, 50035)],
    });
    expect(sent.map(({ method }) => method)).toEqual(['patch', 'delete', 'post']);
    expect(JSON.stringify(sent.at(-1)?.body)).toContain('Something went wrong');
  });

  describe('to a press that turns the page', () => {
    const answered = { id: '5', interaction_metadata: { user: { id: anna } } };
    const press = (user: string) => pressId(answered, '1p:echo&text=a&page:2', { user });

    it('changes the message with the button', async () => {
      const { first, sent } = await late(press(anna), { isPrivate: false, type: 7 });
      expect(first).toEqual({ type: 6 });
      expect(sent).toEqual([{ method: 'patch', route: original, body: { content: 'here', flags: 0 } }]);
    });

    it('comes beside it if it cannot change it', async () => {
      const { sent } = await late(press(anna), { isPrivate: true });
      expect(sent).toEqual([
        { method: 'post', route: '/webhooks/2/t', body: { content: 'here', flags: ephemeral } },
      ]);
    });

    it('is private if the message answers another person', async () => {
      const { first, sent } = await late(press(boris), { isPrivate: true });
      expect(first).toEqual({ type: 5, data: { flags: ephemeral } });
      expect(sent.map(({ method }) => method)).toEqual(['patch']);
    });
  });

  it('to an autocomplete is left out', async () => {
    const { first, sent } = await late(typing('echo', { text: 'a' }, 'text'), { isPrivate: false });
    expect([first, sent]).toEqual([undefined, []]);
  });
});
