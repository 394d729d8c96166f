/** Interactions that are delivered twice, to one process or to two that share a store. */
import { afterEach, describe, expect, it } from 'vitest';
import { once } from '../../../src/adapters/discord/once.ts';
import { respond } from '../../../src/adapters/discord/respond.ts';
import type { InteractionResponse } from '../../../src/adapters/discord/response.ts';
import { defineCommand } from '../../../src/bot/command.ts';
import { createConversations } from '../../../src/bot/conversation.ts';
import { createBot } from '../../../src/bot/dispatch.ts';
import { en } from '../../../src/messages/en.ts';
import { note, reply } from '../../../src/reply/reply.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { openBot, twoArticles } from '../../commands/bot.ts';
import { type Interaction, onMessage, press, type SentMessage, slash } from '../../stand-in/interactions.ts';
import { createTestLog } from './connect.ts';

const open: Storage[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

async function openStore(): Promise<Storage> {
  const storage = await openStorage({ file: ':memory:', warn: () => undefined });
  open.push(storage);
  return storage;
}

const responseOf = (text: string): InteractionResponse => ({
  body: { type: 4, data: { content: text } },
  files: [],
});

describe('once', () => {
  const key = { room: 'server-1', id: 'interaction:1' };

  it('carries out the first delivery, and gives its response to every other', async () => {
    const { entries } = await openStore();
    let runs = 0;
    const deliver = () =>
      once(key, entries, async () => {
        runs += 1;
        await new Promise((resolve) => setTimeout(resolve, 50));
        return responseOf('done');
      });
    const responses = await Promise.all([deliver(), deliver(), deliver()]);
    expect(responses).toEqual(Array.from({ length: 3 }, () => responseOf('done')));
    expect([await deliver(), runs]).toEqual([responseOf('done'), 1]);
  });

  it('waits for a process that takes long, and takes over from one that has ended', async () => {
    const { entries } = await openStore();
    // A process that was killed right after its claim.
    await entries.claim(key, Date.now() + 60_000, { value: 'gone 0' });
    const deliver = () => once(key, entries, async () => responseOf('by another'));
    expect(await Promise.all([deliver(), deliver()])).toEqual([
      responseOf('by another'),
      responseOf('by another'),
    ]);
  });

  it('lets the next delivery try again after a failure', async () => {
    const { entries } = await openStore();
    const fails = () => Promise.reject(new Error('as it should'));
    await expect(once(key, entries, fails)).rejects.toThrow('as it should');
    expect(await once(key, entries, async () => responseOf('now'))).toEqual(responseOf('now'));
  });
});

/** Two processes that share `storage`, with a command that counts. */
function twoProcesses(storage: Storage) {
  let added = 0;
  const add = defineCommand({
    name: 'add',
    description: 'Adds one',
    example: '/add',
    changes: () => true,
    options: {},
    run: () => reply([note(`added ${++added}`)]),
  });
  const { log } = createTestLog();
  const library = { articles: [], entries: [], faults: [] } as never;
  return [1, 2].map(() => {
    const bot = createBot({ commands: [add], library, messages: en, log });
    return (interaction: Interaction) => respond(interaction as never, { bot, storage, log });
  });
}

const delivered = (interaction: Interaction, id: string): Interaction => ({
  ...interaction,
  id,
  application_id: '2',
  token: 't',
});

describe('an interaction that is delivered to two processes', () => {
  it('changes what is stored once', async () => {
    const processes = twoProcesses(await openStore());
    const answer = (id: string) =>
      Promise.all(processes.map((process) => process(delivered(slash('add'), id))));
    const [first, second] = await answer('1');
    expect(second).toEqual(first);
    expect(JSON.stringify(await answer('2'))).toContain('added 2');
  });
});

describe('two processes on one store', () => {
  async function openTwo() {
    const storage = await openStore();
    const { log } = createTestLog();
    const bots = await Promise.all(
      [1, 2].map(async () => {
        const { commands, library, messages } = await openBot(twoArticles);
        const openConversation = createConversations(async () => storage.entries);
        return createBot({ commands, library, messages, log, openConversation });
      }),
    );
    let ids = 0;
    return (process: 0 | 1, interaction: Interaction, id = String(++ids)) =>
      respond(delivered(interaction, id) as never, { bot: bots[process] as never, storage, log });
  }

  it('answer “why?” after a question that the other one answered, also twice', async () => {
    const ask = await openTwo();
    const question = 'Who built the tide clock?';
    expect(JSON.stringify(await ask(0, slash('ask', { question })))).not.toContain(en.articleNotHere);
    const why = await ask(1, slash('ask', { question: 'why?' }), 'again');
    expect(JSON.stringify(why)).toContain(question);
    expect(await ask(0, slash('ask', { question: 'why?' }), 'again')).toEqual(why);
  });

  it('share a result once, and show it to a delivery of the same press', async () => {
    const ask = await openTwo();
    const checked = await ask(
      0,
      onMessage('Check quote', '"We can ask the sea to wait for us" – Maud Pellow'),
    );
    const { data } = (checked as unknown as { body: { data: SentMessage } }).body;
    const button = press({ ...data, id: '7' }, en.share);
    const shared = await ask(0, button, 'press');
    expect(shared?.body).toMatchObject({ type: 4, data: { flags: 1 << 15 } });
    expect(await ask(1, button, 'press')).toEqual(shared);
    expect(JSON.stringify(await ask(1, button))).toContain(en.alreadyShared);
  });
});
