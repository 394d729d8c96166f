/** Texts that repeat one thing: the time to read them grows with their length alone. */
import { it } from 'vitest';
import { parseArticleFile } from '../../src/article/source/article-file.ts';
import { splitParagraphs } from '../../src/article/structure/paragraphs.ts';
import { expectLinear, repeat } from '../growth.ts';

// At these lengths a step that looks at all other lines takes most of the time.
it.each([
  ['empty lines', '\n', 2_000],
  ['empty lines of Windows', '\r\n', 4_000],
  ['rules', '---\n', 40_000],
  ['rules between page numbers', '---\n\n- 1 -\n\n', 40_000],
])('a file of %s', (_, part, size) => {
  const parse = (bytes: Uint8Array) => parseArticleFile({ file: 'a.txt', bytes, maxBytes: 2_000_000 });
  expectLinear(parse, (chars) => new TextEncoder().encode(repeat(part, chars)), size);
});

it('a transcript', () => {
  expectLinear(
    (text: string) => splitParagraphs(text, []),
    (turns) => 'A: b\n\n'.repeat(turns),
    4_000,
  );
});
