/** The stand-in finds fault with what Discord would refuse: else the tests that rely on it could not fail. */
import { describe, expect, it } from 'vitest';
import { findChoiceFaults, findCommandFaults, findMessageFaults } from './limits.ts';
import { loadSchemas } from './schema.ts';

const text = (content: string) => ({ type: 10, content });
const button = (changed: object) => ({ type: 2, style: 2, label: 'More', custom_id: 'more', ...changed });
const row = (...components: object[]) => ({ type: 1, components });
const menu = (options: object[]) => row({ type: 3, custom_id: 'menu', options });
const fine = {
  flags: 1 << 15,
  components: [text('hello')],
  allowed_mentions: { parse: [] },
  attachments: [],
};
const check = (changed: object, fileNames: readonly string[] = [], how: 'create' | 'update' = 'create') =>
  findMessageFaults({ ...fine, ...changed }, { fileNames, how });

describe('findMessageFaults', () => {
  it('finds nothing in a message as it should be', () => {
    expect(check({})).toEqual([]);
    expect(check({ components: [text('.'), row(button({})), menu([{ label: 'a', value: 'a' }])] })).toEqual(
      [],
    );
  });

  it.each([
    ['no flag', { flags: 0 }],
    ['content beside components', { content: 'hello' }],
    ['mentions', { allowed_mentions: { parse: ['everyone'] } }],
    ['nothing in it', { components: [] }],
    ['a blank text', { components: [text(' ')] }],
    ['too much text in all', { components: [text('x'.repeat(2000)), text('x'.repeat(2000))] }],
    ['too many components', { components: Array.from({ length: 31 }, () => text('x')) }],
    [
      'too many nested ones',
      {
        components: Array.from({ length: 8 }, (_, i) =>
          row(...[1, 2, 3].map((j) => button({ custom_id: `${i} ${j}` }))),
        ),
      },
    ],
    ['an empty row', { components: [row()] }],
    [
      'four buttons in a row',
      { components: [row(...[1, 2, 3, 4].map((i) => button({ custom_id: `${i}` })))] },
    ],
    ['the same custom_id twice', { components: [row(button({})), row(button({}))] }],
    ['a custom_id that is too long', { components: [row(button({ custom_id: 'x'.repeat(101) }))] }],
    ['a label that is too long', { components: [row(button({ label: 'x'.repeat(81) }))] }],
    [
      'a url that is too long',
      { components: [row({ type: 2, style: 5, label: 'x', url: `https://a.b/${'x'.repeat(512)}` })] },
    ],
    [
      '26 options',
      { components: [menu(Array.from({ length: 26 }, (_, i) => ({ label: 'x', value: `${i}` })))] },
    ],
    [
      'a value twice',
      {
        components: [
          menu([
            { label: 'a', value: 'x' },
            { label: 'b', value: 'x' },
          ]),
        ],
      },
    ],
    ['an option without a label', { components: [menu([{ label: '', value: 'x' }])] }],
    ['a file that is not there', { components: [{ type: 13, file: { url: 'attachment://a.txt' } }] }],
  ])('finds %s', (_, changed) => {
    expect(check(changed)).not.toEqual([]);
  });

  it('finds a file that nobody sees, a name that Discord changes, and an update that hides', () => {
    const attachments = [{ id: '0', filename: 'a b.txt' }];
    expect(check({ attachments }, ['a b.txt'])).toHaveLength(2);
    expect(check({ flags: (1 << 15) | (1 << 6) }, [], 'update')).toHaveLength(1);
  });
});

it('finds choices that do not fit', () => {
  expect(findChoiceFaults([{ name: 'a', value: 'b' }])).toEqual([]);
  expect(
    findChoiceFaults([
      { name: '', value: 'b' },
      { name: 'a', value: 'x'.repeat(101) },
    ]),
  ).toHaveLength(2);
  expect(findChoiceFaults(Array.from({ length: 26 }, () => ({ name: 'a', value: 'b' })))).toHaveLength(1);
});

it('finds commands that Discord refuses', () => {
  const option = (name: string, required: boolean) => ({ name, description: 'x', required });
  expect(findCommandFaults([{ name: 'a' }, { name: 'a' }])).toHaveLength(1);
  expect(findCommandFaults([{ name: 'a', options: [option('b', false), option('c', true)] }])).toHaveLength(
    1,
  );
  expect(findCommandFaults([{ name: 'a', description: 'x'.repeat(8001) }])).toHaveLength(1);
});

const checkBody = loadSchemas();
const hasSchemas = checkBody('callback', {}).length > 0;
describe.runIf(hasSchemas)('Discord’s own schemas', () => {
  const callback = (data: object) => checkBody('callback', { type: 4, data });

  it('find nothing in a message as it should be', () => {
    expect(callback({ ...fine, components: [text('.'), row(button({}))] })).toEqual([]);
  });

  it.each([
    ['a field that does not exist', { ...fine, component: [] }],
    ['a field that does not exist, deep inside', { ...fine, components: [row(button({ text: 'x' }))] }],
    ['a component of an unknown type', { ...fine, components: [{ type: 99 }] }],
    ['a text that is none', { ...fine, components: [{ type: 10, content: 7 }] }],
  ])('find %s', (_, data) => {
    expect(callback(data).length).toBeGreaterThan(0);
  });
});
