/** Texts that repeat one thing: the time to read them grows with their length alone. */
import { it } from 'vitest';
import type { Span } from '../../src/article/article.ts';
import { parseArticleFile } from '../../src/article/source/article-file.ts';
import { findUtterances } from '../../src/article/speech/utterances.ts';
import { splitParagraphs } from '../../src/article/structure/paragraphs.ts';
import { expectLinear, repeat } from '../growth.ts';
import { articleIn } from '../search/articles.ts';

// At these lengths a step that looks at all other lines takes most of the time.
it.each([
  ['empty lines', '\n', 3_000],
  ['empty lines of Windows', '\r\n', 4_000],
  ['rules', '---\n', 40_000],
  ['rules between page numbers', '---\n\n- 1 -\n\n', 40_000],
])('a file of %s', { timeout: 120_000 }, (_, part, size) => {
  const parse = (bytes: Uint8Array) => parseArticleFile({ file: 'a.txt', bytes, maxBytes: 2_000_000 });
  expectLinear(parse, (chars) => new TextEncoder().encode(repeat(part, chars)), size);
});

it('a transcript', { timeout: 120_000 }, () => {
  expectLinear(
    (text: string) => splitParagraphs(text, []),
    (turns) => 'A: b\n\n'.repeat(turns),
    4_000,
  );
});

it('the utterances of many paragraphs', { timeout: 120_000 }, () => {
  const article = articleIn('The roof\n\nAna Sol said that it leaks.');
  const textOf = (copies: number) => {
    const all = Array.from({ length: copies }, (_, i) => i * article.text.length);
    const moved = ({ start, end }: Span, by: number) => ({ start: start + by, end: end + by });
    return {
      ...article,
      paragraphs: all.flatMap((by) =>
        article.paragraphs.map((each) => ({
          ...each,
          span: moved(each.span, by),
          sentences: each.sentences.map((sentence) => moved(sentence, by)),
        })),
      ),
      quotations: all.flatMap((by) =>
        article.quotations.map((each) => ({ ...each, group: by, span: moved(each.span, by) })),
      ),
    };
  };
  // A copy, because the utterances of an article object are computed once.
  expectLinear((read) => findUtterances({ ...read }), textOf, 3_000);
});
