/** A command that is typed with its options in one line, as the fields of its form get it. */
import { describe, expect, it } from 'vitest';
import { readTypedCall } from '../../../src/adapters/web/page/typed-call.ts';

const text = (name: string) => ({ type: 3, name, description: '' });
const ask = { name: 'ask', options: [text('question'), text('article'), { ...text('private'), type: 5 }] };
const library = {
  name: 'library',
  options: [
    { type: 1, name: 'add', description: '', options: [{ ...text('file'), type: 11 }, text('link')] },
    { type: 1, name: 'list', description: '', options: [text('find')] },
  ],
};

describe('a typed command', () => {
  it.each([
    ['a name alone', '/ask', ask, undefined, {}],
    ['words without a name', '/ask Who left: he?', ask, undefined, { question: 'Who left: he?' }],
    [
      'options by name, in any order',
      '/ask article:the tide question:Who left? private:true',
      ask,
      undefined,
      { article: 'the tide', question: 'Who left?', private: 'true' },
    ],
    ['words in marks', '/ask question:"Who left?"', ask, undefined, { question: 'Who left?' }],
    ['a sub-command', '/library list find:tide', library, 'list', { find: 'tide' }],
    ['no sub-command: the first one', '/library', library, 'add', {}],
    ['a file, which cannot be typed', '/library add file:a.txt', library, 'add', { link: 'file:a.txt' }],
  ])('may be %s', (_, line, command, sub, values) => {
    expect(readTypedCall(line, command)).toEqual({ sub, values });
  });
});
