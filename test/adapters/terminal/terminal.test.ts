/** The terminal on a pair of streams: the chat, the pipe, JSON, and a reader who leaves. */
import { PassThrough, Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runTerminal } from '../../../src/adapters/terminal/terminal.ts';
import { sink } from './sink.ts';
import { bot, tides } from './stand-in.ts';

type Options = Partial<Parameters<typeof runTerminal>[0]>;

async function pipe(lines: string, options: Options = {}) {
  const { output, written } = sink();
  const code = await runTerminal({
    bot,
    articles: [tides],
    input: Readable.from([lines]),
    output,
    styles: true,
    json: false,
    verbose: false,
    ...options,
  });
  return { code, text: written() };
}

const greeting = `Pullquote in the terminal. To run it in Discord, put DISCORD_TOKEN in .env: see README.md.
Article: “The clock keeper” · Try: Has the clock ever stopped?
A number takes the action with that number, Tab completes, /help lists the commands, /quit ends.
`;

describe('in a pipe', () => {
  it('greets, answers each line without styles and breaks, and ends with 0', async () => {
    expect(await pipe('Has the clock ever stopped?\n\n  \n2\nWhy?')).toEqual({
      code: 0,
      text: `${greeting}
> Has the clock ever stopped?

Page 1

Ana Sol (in the text: Mrs. Sol) · keeper of the clock · direct · ¶ 1 of 1
│ Ana Sol winds the tide clock. “It has never stopped,” Mrs. Sol said.
→ “It has never stopped,” Mrs. Sol said.

1  More
2  What they say: Ana Sol · keeper
   Open article: https://courier.example/tides

> 2

{"speaker":"Ana Sol"}

> Why?

Nothing on: Why?

`,
    });
  });

  it('ends at /quit and answers nothing after it', async () => {
    const { code, text } = await pipe('/help\n/quit\nWhy?\n');
    expect(code).toBe(0);
    expect(text).toBe(`${greeting}\n> /help\n\nAsk.\n\n`);
  });

  it('reads lines that end as in Windows', async () => {
    expect((await pipe('/help\r\n/help\r\n')).text).toBe(
      `${greeting}\n> /help\n\nAsk.\n\n> /help\n\nAsk.\n\n`,
    );
  });

  it('answers a burst of lines in their order', async () => {
    const asked = Array.from({ length: 3000 }, (_, index) => `Why ${index}?`);
    const { text } = await pipe(asked.join('\n'));
    expect(text.match(/(?<=^> )Why \d+\?/gm)).toEqual(asked);
  });

  it('names the articles, the first five of many', async () => {
    const titled = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...tides, title: `T${index}` }));
    expect((await pipe('', { articles: titled(2) })).text).toContain('\n2 articles: “T0”, “T1” · Try: Has');
    expect((await pipe('', { articles: titled(7) })).text).toContain(
      '\n7 articles: “T0”, “T1”, “T2”, “T3”, “T4” and 2 more · Try: Has',
    );
  });

  it('shows what was set aside where it is wanted', async () => {
    expect((await pipe('', { verbose: true })).text).toBe(
      `${greeting}\ntides.md, line 5 of the text, set aside: sharing\n  Share this story\n\n`,
    );
    const whole = { ...tides, setAside: [] };
    expect((await pipe('', { verbose: true, articles: [whole] })).text).toContain(
      '\nNo lines were set aside.\n',
    );
  });

  it('never passes on what a terminal would obey, from asker and title alike', async () => {
    const { text } = await pipe('\u001b[2J\u0007\n/\u001b[2J', {
      articles: [{ ...tides, title: 'A\u001b[2J' }],
    });
    expect(text).toContain('Article: “A␛[2J” · Try:');
    expect(text).toContain('Nothing on: ␛[2J␇\n');
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('with --json', () => {
  it('gives one reply a line and nothing else', async () => {
    const { code, text } = await pipe('Has the clock ever stopped?\n\n1\n/qoute\nWhy?\n', {
      json: true,
      verbose: true,
    });
    expect(code).toBe(0);
    const replies = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(replies.map(({ outcome }) => outcome)).toEqual([
      'answered',
      'answered',
      'wrong-usage',
      'not-found',
    ]);
    expect(replies[0].actions[1].call).toEqual({
      command: 'ask',
      options: { question: 'Has the clock ever stopped?', page: 2 },
    });
    expect(replies[1].blocks[1]).toEqual({ kind: 'heading', text: 'Page 2' });
  });
});

describe('on a terminal', () => {
  /** Types `keys` one after the other, each once the output shows what comes before it. */
  async function type(keys: readonly (readonly [after: string, key: string])[], options: Options = {}) {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const { output, written } = sink({ isTTY: true, columns: 60 });
    const ended = runTerminal({
      bot,
      articles: [tides],
      input,
      output,
      styles: false,
      json: false,
      verbose: false,
      ...options,
    });
    for (const [after, key] of keys) {
      await expect.poll(written, { interval: 2 }).toContain(after);
      // As a keyboard sends them: a run of characters is taken for something pasted, in which a tab is a tab.
      for (const [each] of key.matchAll(/\p{Cc}\[.|./gsu)) {
        input.write(each);
        await setImmediate();
      }
    }
    return { code: await ended, text: written() };
  }

  it.each([
    ['/quit', '/quit\r'],
    ['/exit', '/exit\r'],
    ['Ctrl-D', '\u0004'],
    ['Ctrl-C', '\u0003'],
  ])('prompts, and ends with 0 at %s', async (_, key) => {
    const { code, text } = await type([['> ', key]]);
    expect(code).toBe(0);
    expect(text).toContain(
      'Pullquote in the terminal. To run it in Discord, put\nDISCORD_TOKEN in .env: see README.md.\n',
    );
    expect(text.endsWith('\n')).toBe(true);
  });

  it('answers what is typed, broken to the width, and does not repeat the question', async () => {
    const { text } = await type([
      ['> ', 'Has the clock ever stopped?\r'],
      ['Sol said.', '/quit\r'],
    ]);
    expect(text).toContain('│ Ana Sol winds the tide clock. “It has never stopped,” Mrs.\n│ Sol said.\n');
    expect(text.split('Has the clock ever stopped?')).toHaveLength(2);
  });

  it('paints the answer in bold where the terminal has styles', async () => {
    const keys = [
      ['> ', 'The clock?\r'],
      ['Sol said.', '\u0004'],
    ] as const;
    expect((await type(keys, { styles: true })).text).toContain(
      '\u001b[1m“It has never stopped,” Mrs.\u001b[22m',
    );
    expect((await type(keys)).text).not.toContain('\u001b[1m');
  });

  it('completes with Tab and finds what was typed before with the arrow up', async () => {
    const { text } = await type([
      ['> ', '/quo\tsp\tsol\t\r'],
      ['{"speaker":"Ana Sol"}', '/help\r'],
      ['Ask.', '\u001b[A\u001b[A\r'],
      ['{"speaker":"Ana Sol"}', '\u0004'],
    ]);
    expect(text.split('{"speaker":"Ana Sol"}')).toHaveLength(3);
  });
});

describe('when the reader leaves', () => {
  /** A stream that breaks as a pipe does whose reader has gone. */
  function broken(code: string): Writable {
    return new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(`write ${code}`), { code })),
    });
  }

  it('ends quietly, though lines would still come', async () => {
    const input = new PassThrough();
    input.write('Why?\n');
    expect((await pipe('', { input, output: broken('EPIPE') })).code).toBe(0);
  });

  it('tells any other failure', async () => {
    await expect(pipe('Why?\n', { output: broken('ENOSPC') })).rejects.toThrow('ENOSPC');
  });

  it('waits for a slow one', async () => {
    let text = '';
    const output = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        text += String(chunk);
        queueMicrotask(done);
      },
    });
    await pipe('/help\n'.repeat(100), { output });
    expect(text.match(/Ask\./g)).toHaveLength(100);
  });
});
