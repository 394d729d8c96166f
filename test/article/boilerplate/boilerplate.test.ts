/** What is set aside, and above all what is not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSetAside } from '../../../src/article/boilerplate/boilerplate.ts';
import { anyText } from '../structure/any-text.ts';

const root = join(import.meta.dirname, '../..');

/** Every stretch set aside: its reason and its words. */
function read(text: string): string[] {
  return findSetAside(text).map(({ span, reason }) => `${reason}: ${text.slice(span.start, span.end)}`);
}

function fixture(name: string): { readonly source: string; readonly expected: readonly string[] } {
  const folder = join(root, 'fixtures', name);
  return {
    source: readFileSync(join(folder, 'source.txt'), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')),
  };
}

describe('findSetAside', () => {
  it('gives the result of its example', () => {
    expect(findSetAside('The sea rises.\n\nShare this article')).toEqual([
      { span: { start: 16, end: 34 }, reason: 'sharing' },
    ]);
  });

  it('sets aside the notice of a plug-in below the article in the corpus', () => {
    const text = readFileSync(join(root, '..', 'corpus', 'us-states-china.txt'), 'utf8');
    expect(read(text)).toEqual([
      'site notice: This site is registered on wpml.org as a development site. Switch to a production site key to remove this banner.',
    ]);
  });

  it.each(['notices', 'news-about-notices'])('reads the fixture "%s" as expected', (name) => {
    const { source, expected } = fixture(name);
    expect(read(source)).toEqual(expected);
  });

  it('keeps the first line, which is the title whatever it opens with', () => {
    expect(read('Watch: A whale in the harbour\n\nIt came with the tide.')).toEqual([]);
  });

  it('sets aside a line inside a paragraph, and never part of one', () => {
    expect(
      read(
        'The tide came in, as it does.\nAdvertisement\nThe boats in the harbour of Ola rose with it again, all of them.',
      ),
    ).toEqual(['advertisement: Advertisement']);
    expect(read('The tide was not seen in any\nadvertisement by the harbour')).toEqual([]);
  });

  it('sets aside a notice whose lines are broken to a width', () => {
    expect(read('The tide came in.\n\nSign up for our weekly\nnewsletter about tides.')).toHaveLength(1);
  });

  it('passes over what is set aside already, and keeps it among the rest', () => {
    const known = [{ span: { start: 7, end: 20 }, reason: 'caption' as const }];
    expect(findSetAside('Share\n\nAdvertisement\n\nShare', known).map(({ reason }) => reason)).toEqual([
      'sharing',
      'caption',
      'sharing',
    ]);
  });

  it('sets aside whole lines only, in order and without overlap', () => {
    const lines = fc.constantFrom(
      'Share this',
      'Advertisement',
      'The tide came in.',
      'Read more: Tides',
      '',
      '\ud800',
      '(AP Photo)',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(lines).map((each) => each.join('\n')),
        ),
        (text) => {
          let end = 0;
          for (const { span } of findSetAside(text)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(0, span.start)).toMatch(/(?:^|\n)\s*$/);
            expect(text.slice(span.end)).toMatch(/^\s*?(?:\n|$)/);
            end = span.end;
          }
        },
      ),
    );
  });
});
