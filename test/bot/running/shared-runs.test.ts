/** Identical calls at once: computed once, unless the answer is for one asker. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createConversationMemory, createConversations } from '../../../src/bot/conversation.ts';
import { createBot } from '../../../src/bot/dispatch.ts';
import { createSharedRuns } from '../../../src/bot/running/shared-runs.ts';
import { en } from '../../../src/messages/en.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { addText, roomsOver } from '../../library/adding.ts';

const text =
  'The harbour report\n\n“We love the harbour,” Ida Brandt said. “It is ours, and we paid for it.”';

describe('identical calls at once', () => {
  /** A bot with one article, and how often a question was computed. */
  async function createCounted() {
    const storage = await openStorage({ file: ':memory:', warn: () => undefined });
    await addText(storage, { room: 'server-1', id: 'harbour' }, text);
    const counted = { runs: 0 };
    const asks = commands.find(({ name }) => name === 'ask');
    if (asks === undefined) throw new Error('expected /ask');
    const rooms = roomsOver(storage);
    const memory = createConversationMemory();
    const bot = createBot({
      commands: [
        {
          ...asks,
          run(values, context) {
            counted.runs += 1;
            return asks.run(values, context);
          },
        },
      ],
      library: rooms.shelf,
      rooms,
      messages: en,
      log: { debug: () => undefined, error: () => undefined },
      openConversation: createConversations(async () => memory),
      maxAnswerBytes: 1e6,
    });
    const ask = (question: string, asker: string) =>
      bot.answer({ command: 'ask', options: { question } }, { room: 'server-1', asker });
    return { ask, counted, close: () => storage.close() };
  }

  const askers = Array.from({ length: 50 }, (_, i) => `asker ${i}`);

  it('are computed once, and every asker can go on from the answer', async () => {
    const { ask, counted, close } = await createCounted();
    const question = 'What did Ida Brandt say?';
    const answers = await Promise.all(askers.map((asker) => ask(question, asker)));
    const [first, ...others] = answers;
    expect(new Set(others).size).toBe(1);
    expect(others[0]).toEqual({ ...first, isKept: true });
    expect(counted.runs).toBe(1);
    expect(JSON.stringify(await ask('What did she say?', 'asker 49'))).toContain('We love the harbour');
    await close();
  });

  it('are computed for each asker if the answer depends on the conversation', async () => {
    const { ask, close } = await createCounted();
    await ask('What did Ida Brandt say?', 'asker 3');
    const answers = await Promise.all(askers.map((asker) => ask('What did she say?', asker)));
    const quoting = answers.filter((answer) => answer.outcome === 'answered');
    expect(quoting).toEqual([answers[3]]);
    await close();
  });

  it('fail together, and the next one runs anew', async () => {
    const runs = createSharedRuns<string>();
    const failed = Promise.reject(new Error('away'));
    runs.add('key', failed);
    await expect(runs.find('key')).rejects.toThrow('away');
    expect(runs.find('key')).toBeUndefined();
  });
});
