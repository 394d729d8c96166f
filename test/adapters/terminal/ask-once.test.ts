/** One question, and its answer on the output. */
import { describe, expect, it } from 'vitest';
import { askOnce } from '../../../src/adapters/terminal/terminal.ts';
import { sink } from './sink.ts';
import { bot } from './stand-in.ts';

describe('askOnce', () => {
  async function askOnly(question: string, json = false) {
    const { output, written } = sink();
    const code = await askOnce({ bot, question, output, styles: true, json });
    return { code, text: written() };
  }

  it('answers with 0, without actions, which no one could take any more', async () => {
    expect(await askOnly('Has the clock ever stopped?')).toEqual({
      code: 0,
      text: `Page 1

Ana Sol (in the text: Mrs. Sol) · keeper of the clock · direct · ¶ 1 of 1
│ Ana Sol winds the tide clock. “It has never stopped,” Mrs. Sol said.
→ “It has never stopped,” Mrs. Sol said.
`,
    });
  });

  it('ends with 3 where the article does not say', async () => {
    expect(await askOnly('Why?')).toEqual({ code: 3, text: 'Nothing on: Why?\n' });
  });

  it('takes a slash and a number for a question', async () => {
    expect((await askOnly('/quit')).text).toBe('Nothing on: /quit\n');
    expect((await askOnly('1')).text).toBe('Nothing on: 1\n');
  });

  it('gives JSON whole, its actions too', async () => {
    const { text } = await askOnly('Has the clock ever stopped?', true);
    expect(JSON.parse(text)).toMatchObject({
      outcome: 'answered',
      actions: [{ kind: 'link' }, { kind: 'button' }, {}],
    });
  });
});
