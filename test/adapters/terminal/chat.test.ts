/** What a typed line leads to. */
import { expect, it } from 'vitest';
import { createChat } from '../../../src/adapters/terminal/chat.ts';
import { bot } from './stand-in.ts';

function chat() {
  const answer = createChat(bot);
  return async (line: string) => {
    const turn = await answer(line);
    if (turn.kind !== 'reply') return turn.kind;
    const { blocks, outcome } = turn.reply;
    const text = blocks.map((block) => ('text' in block ? block.text : block.kind)).join(' ');
    return `${outcome}: ${text}`;
  };
}

it('answers a question, a command and a number', async () => {
  const type = chat();
  expect(await type('Has the clock stopped?')).toContain('Page 1');
  expect(await type('1')).toContain('Page 2');
  expect(await type('1')).toContain('Page 3');
  expect(await type('2')).toBe('answered: {"speaker":"Ana Sol"}');
  // That reply opened beside the last one, and offers nothing of its own.
  expect(await type('1')).toContain('Page 4');
  expect(await type('/ask question:the clock')).toContain('Page 1');
});

it('says nothing to a blank line, and ends at /quit', async () => {
  const type = chat();
  expect(await type('')).toBe('nothing');
  expect(await type('/quit')).toBe('end');
});

it.each([
  ['1', 'There is no action 1: nothing is offered yet.'],
  ['/sumary', 'There is no command “sumary”. /help lists them all.'],
  ['/qoute', 'There is no command “qoute”. /help lists them all. Did you mean “/quote”?'],
  [
    '/quote abuot:clocks',
    '/quote has no option “abuot”. Did you mean “about”? Put quotation marks around the value if it is part of one.',
  ],
  [
    '/quote topic:clocks',
    '/quote has no option “topic”. /quote has speaker, about, length, article. Put quotation marks around the value if it is part of one.',
  ],
  ['/help ask', '“ask” belongs to no option. /help has no options.'],
  [
    '/ask',
    'Expected a value for “question”, got none. For example: /ask question:Has the clock ever stopped?',
  ],
  ['/quote length:huge', 'Expected “length” to be one of short, long, got huge.'],
])('says what is wrong with %s', async (line, sentence) => {
  expect(await chat()(line)).toBe(`wrong-usage: ${sentence}`);
});

it('says how many actions there are, and keeps them after a slip', async () => {
  const type = chat();
  await type('Has the clock stopped?');
  expect(await type('3')).toBe('wrong-usage: There is no action 3: the last reply offers 1 to 2.');
  expect(await type('0')).toContain('There is no action 0');
  expect(await type('/qoute')).toContain('Did you mean');
  expect(await type('1')).toContain('Page 2');
});

it('takes no action of a reply before the last', async () => {
  const type = chat();
  await type('Has the clock stopped?');
  await type('What about the moon?');
  expect(await type('1')).toBe('wrong-usage: There is no action 1: nothing is offered yet.');
});
