/** Markdown: the text without its marks. */
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/source/markdown.ts';

describe('parseMarkdown', () => {
  it.each([
    [
      'drops marks of emphasis, code and links',
      'The *tide* __came__ `in` [at noon](https://a.example "b").',
      'The tide came in at noon.',
    ],
    ['keeps a word whole that a mark divides', 'un**believ**able snake_case', 'unbelievable snake_case'],
    ['decodes entities and escapes', '&copy; \\*not emphasised\\* &lt;', '© *not emphasised* <'],
    ['makes a blank of a line break, and a line of a hard one', 'a\nb  \nc\\\nd', 'a b\nc\nd'],
    [
      'moves footnotes to the end, and drops their marks and the tags of site generators',
      'The tide came.[^1] {{< note >}}It left.{{< /note >}}\n\n[^1]: At noon.\n\n{% include map.html %}\n\nIt rose.',
      'The tide came. It left.\n\nIt rose.\n\nAt noon.',
    ],
    [
      'separates blocks by a blank line',
      '# a\nb\n***\n> c\n\n    d\n\n```js\ne\n\nf\n```',
      'a\n\nb\n\nc\n\nd\n\ne\n\nf',
    ],
    [
      'keeps the line of a name in bold',
      '**Ida Moe** 00:05\nIt is deep.\nVery.',
      'Ida Moe 00:05\nIt is deep. Very.',
    ],
    [
      'puts a name in bold on a line of its own where two such names take turns',
      '**Ida Moe** We left.\n\n**Per** Why?\n\n**Ida Moe** It rained.\n\n**Per** I see.',
      'Ida Moe\nWe left.\n\nPer\nWhy?\n\nIda Moe\nIt rained.\n\nPer\nI see.',
    ],
    [
      'leaves a bold word at the start of a paragraph',
      '**Tides** It rises.\n\n**Tides** It falls.',
      'Tides It rises.\n\nTides It falls.',
    ],
    ['makes a blank of a line break behind a bold word', '**Tides** come\nand go', 'Tides come and go'],
    ['puts the items of a list on lines', '- a\n- b\n  1. c\n\nd', 'a\nb\n\nc\n\nd'],
    ['separates items that stand apart', '- a\n\n- b', 'a\n\nb'],
    ['puts the rows of a table on lines', '| a | b |\n|---|---|\n| c | d |', 'a\tb\nc\td'],
    [
      'reads the links and callouts of Obsidian, but not in code',
      'See [[tide|the tide]] and [[Low water#Spring]]. ![[a.png]] `[[b]]`\n\n> [!note] Deep\n> It is.',
      'See the tide and Low water. [[b]]\n\nDeep It is.',
    ],
    ['leaves out pictures', 'a ![b](c.png) d', 'a d'],
    [
      'reads the text of HTML, and none of its scripts',
      '<div align="center">a</div>\n\nb<br>c<i>d</i>\n\n<script>e</script>',
      'a\n\nb\ncd',
    ],
    ['leaves out definitions of links', '[a]\n\n[a]: https://a.example', 'a'],
    ['keeps curly and straight marks', '"a" “b” \'c\' -- ...', '"a" “b” \'c\' -- ...'],
    ['reads nothing where nothing is', '\n', ''],
  ])('%s', (_, markdown, text) => {
    expect(parseMarkdown(markdown).text).toBe(text);
  });

  it('finds the headings, and the title if only one is of the first level', () => {
    const { text, headings, frontMatter } = parseMarkdown(
      'Why *tides* come\n===\n\na\n\n## The moon #\n\n#\n\nb',
    );
    expect(headings?.map(({ start, end }) => text.slice(start, end))).toEqual(['Why tides come', 'The moon']);
    expect(frontMatter).toEqual({ title: 'Why tides come' });
    expect(parseMarkdown('# a\n\n# b').frontMatter).toEqual({});
  });

  it('finds the block quotes, the outer one of two', () => {
    const { text, blockQuotes } = parseMarkdown('a\n\n> b\n>\n> — Kari\n\nc\n\n> > d');
    expect(blockQuotes?.map(({ start, end }) => text.slice(start, end))).toEqual(['b\n\n— Kari', 'd']);
  });
});
