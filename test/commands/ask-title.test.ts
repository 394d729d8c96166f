/** Questions that only point, before any question that they may point to. */
import { describe, expect, it } from 'vitest';
import { blocksOf, corpus, openBot } from './bot.ts';

describe('/ask', () => {
  it.each(['why are they doing this?', 'how long is it?'])(
    'reads “%s” with the title of the only article, and names no word of the title as missing',
    async (question) => {
      const bot = await openBot(corpus);
      const reply = await bot.answer({ command: 'ask', options: { question } });
      expect(reply.outcome).not.toBe('redirected');
      const notes = blocksOf(reply, 'note').map(({ text }) => text);
      expect(notes[0]).toContain(': U.S. state government');
      expect(notes.filter((text) => text.startsWith('Not in') || text.startsWith('Searched'))).toEqual([]);
    },
  );
});
