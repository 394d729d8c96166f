/** `--read`: what was read from each file, one JSON object a line. */
import { beforeAll, expect, it } from 'vitest';
import { build, cleanUp, folderOf, run } from '../program.ts';

beforeAll(() => {
  build();
  return cleanUp;
}, 120_000);

const text = `Keeper leaves tower

"I counted the steps," said Sven Aune, the keeper. "There are 211."

The county will sell it.
`;

it('writes title, paragraphs, quotations and speakers, and the fault of a file that is none', async () => {
  const folder = folderOf({ 'tower.txt': text, 'empty.txt': '' });
  const { code, out } = await run(['--read', `${folder}/tower.txt`, `${folder}/empty.txt`]);
  const [tower, empty] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(1);
  expect(tower).toMatchObject({
    file: 'tower.txt',
    title: 'Keeper leaves tower',
    author: null,
    language: 'en',
    paragraphs: [
      { number: 0, kind: 'title', text: 'Keeper leaves tower' },
      { number: 1, kind: 'text' },
      { number: 2, kind: 'text', sentences: ['The county will sell it.'] },
    ],
    speakers: [{ name: 'Sven Aune', quotations: 2 }],
  });
  expect(tower.quotations[0]).toMatchObject({
    kind: 'direct',
    text: '"I counted the steps,"',
    speaker: { name: 'Sven Aune' },
    mention: 'Sven Aune',
  });
  expect(tower.quotations[0].probability).toBeGreaterThan(0.9);
  expect(empty).toEqual({ file: 'empty.txt', fault: expect.stringContaining('empty.txt') });
});

it('needs a file', async () => {
  expect((await run(['--read'])).code).toBe(2);
});
