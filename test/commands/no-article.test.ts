/** Commands in a room that has no article. */
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/bot/dispatch.ts';
import { createLibrary } from '../../src/library/library.ts';
import { en } from '../../src/messages/en.ts';
import { failingLog } from '../failing-log.ts';
import { notesOf } from './bot.ts';

it.each([
  ['ask', { question: 'When did the clock stop?' }],
  ['quote', {}],
  ['summary', {}],
  ['speakers', {}],
  ['article', {}],
  ['verify', { text: 'The clock stopped on Monday' }],
])('says how to add an article if there is none to /%s', async (command, options) => {
  const empty = createBot({ commands, library: createLibrary([]), messages: en, log: failingLog });
  const answer = await empty.answer({ command, options });
  expect(answer).toMatchObject({ outcome: 'not-found', audience: 'asker' });
  expect(notesOf(answer)).toEqual(['There is no article here yet. Add one with /library add.']);
});
