/** Cards and citations as Discord gets them: a picture with its words for those who do not see it, to the asker alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createBot } from '../../../src/bot/dispatch.ts';
import { loadLibrary } from '../../../src/library/library.ts';
import { en } from '../../../src/messages/en.ts';
import { corpus } from '../../commands/bot.ts';
import { failingLog } from '../../failing-log.ts';
import { boris, choose, press, slash } from '../../stand-in/interactions.ts';
import { flatten } from '../../stand-in/limits.ts';
import { type Connected, connect, faces } from './connect.ts';
import { textsOf } from './reading.ts';

const ephemeral = 1 << 6;
const base64 = 'iVBORw0KGgo=';

describe.each(faces)('over %s,', (face) => {
  let connected: Connected;
  beforeAll(async () => {
    const library = await loadLibrary({ dir: corpus, maxBytes: 1_000_000 });
    const cards = { draw: async () => ({ kind: 'drawn', base64 }) as const };
    connected = await connect({
      bot: createBot({ commands, library, messages: en, log: failingLog, cards }),
      face,
    });
  });
  afterAll(async () => {
    await connected.close();
    // The stand-in checks each payload against Discord's schemas and limits.
    expect(connected.discord.faults).toEqual([]);
  });

  it('draws a card for the one who asks for it, and shares it with all', async () => {
    const { discord } = connected;
    const { message } = await discord.send(slash('quote', { speaker: 'Wagner' }));
    const card = (await discord.send(press(message, 'Card', { user: boris }))).message;
    expect((card.flags ?? 0) & ephemeral).toBe(ephemeral);
    const [picture] = flatten(card.components).flatMap(({ items = [] }) => items);
    expect(picture?.description).toMatch(
      /^Wagner told .* — Rob Wagner, Oregon Senate President · reported\. /u,
    );
    const shared = (await discord.send(press(card, 'Share', { user: boris }))).message;
    expect((shared.flags ?? 0) & ephemeral).toBe(0);
    expect(flatten(shared.components).flatMap(({ items = [] }) => items)).toHaveLength(1);
  });

  it('puts the card in the place of the menu in which it was chosen', async () => {
    const { discord } = connected;
    const { message } = await discord.send(slash('quote'));
    const menu = (await discord.send(press(message, 'Card'))).message;
    const card = await discord.send(choose(menu, '¶ 3 · Joe Nguyen'));
    expect(card.type).toBe(7);
    expect(flatten(card.message.components).flatMap(({ items = [] }) => items)).toHaveLength(1);
  });

  it('cites a passage in blocks that are copied letter by letter', async () => {
    const { discord } = connected;
    const { message } = await discord.send(slash('ask', { question: 'How many jobs depend on exports?' }));
    const cited = (await discord.send(press(message, 'Cite'))).message;
    expect((cited.flags ?? 0) & ephemeral).toBe(ephemeral);
    const text = textsOf(cited).join('\n');
    for (const form of ['Plain text', 'Markdown', 'APA', 'MLA', 'Chicago', 'BibTeX'])
      expect(text).toContain(`**${form}**\n\`\`\`\n`);
  });
});
