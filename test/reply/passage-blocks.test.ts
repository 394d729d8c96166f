/** Blocks of passages: the same for every question that shows the same words in the same way. */
import { describe, expect, it } from 'vitest';
import { passageBlocks, type ShownPassage } from '../../src/reply/passage-blocks.ts';
import { articleIn, harbour } from '../search/articles.ts';

const article = articleIn(harbour);
const span = { start: harbour.indexOf('“Our fishermen'), end: harbour.indexOf('Mayor') };
const plain: ShownPassage = { article, span };
const bold = { start: span.start, end: harbour.indexOf(' She asked') };
const marked = harbour.indexOf('three years');

const blockOf = (shown: ShownPassage) => passageBlocks([shown])[0];

describe('passageBlocks', () => {
  it('makes a passage once for all questions that show it in the same way', () => {
    expect(blockOf({ ...plain, span: { ...span } })).toBe(blockOf(plain));
  });

  it.each<[string, Partial<ShownPassage>, object]>([
    ['another sentence in bold', { bold }, { bold: { start: 0, end: bold.end - span.start } }],
    [
      'words marked',
      { marks: [{ start: marked, end: marked + 11 }] },
      { marks: [{ start: marked - span.start, end: marked - span.start + 11 }] },
    ],
    ['a context', { context: { start: 0, end: 7 } }, { context: 'Harbour' }],
    ['another article with the same spans', { article: articleIn(harbour.replace('three', 'seven')) }, {}],
  ])('makes it anew with %s', (_, change, expected) => {
    const before = blockOf(plain);
    const block = blockOf({ ...plain, ...change });
    expect(block).not.toEqual(before);
    expect(block).toMatchObject(expected);
  });

  it('names the article of each passage only beside passages of another', () => {
    const other = articleIn(harbour.replace('three', 'seven'), 'other.txt');
    const alone = blockOf(plain);
    const [beside] = passageBlocks([plain, { ...plain, article: other }]);
    expect([alone, beside]).toMatchObject([
      { citation: { title: undefined } },
      { citation: { title: article.title } },
    ]);
  });
});
