/** Running heads and page numbers at the edges of a document's pages. */
import { expect, it } from 'vitest';
import { findFurniture } from '../../../../src/article/source/documents/page-furniture.ts';
import type { PageLine } from '../../../../src/article/source/documents/page-items.ts';

const body = [
  'The quay was built in 1880.',
  'It leans to the west.',
  'The divers saw a crack.',
  'Money was short then.',
];

/** A page whose first line is `head`, above text that differs from page to page. */
function pageOf(head: string, page: number): readonly PageLine[] {
  const texts = [head, ...body.map((text) => `${text} ${'Again. '.repeat(page)}`.trim())];
  return texts.map((text, index) => ({
    text,
    page,
    region: page,
    left: 50,
    right: 500,
    y: 40 + 20 * index,
    size: 11,
    font: 'serif',
  }));
}

it.each([
  ['the same words', ['Annals of Nord', 'Annals of Nord']],
  ['words and the number of the page', ['Annals 11', 'Annals 12']],
  ['the number of the section, and of the page', ['3 MONEY 2', '5 A NEW QUAY 3']],
])('finds heads with %s', (_, heads) => {
  const pages = heads.map(pageOf);
  expect([...findFurniture(pages)].map(({ text }) => text)).toEqual(heads);
});

it('leaves first lines that only begin with a number', () => {
  expect(findFurniture(['3 men came.', '5 of them left.'].map(pageOf)).size).toBe(0);
});
