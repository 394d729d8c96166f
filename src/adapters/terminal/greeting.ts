/** The terminal's greeting. */
import type { Article } from '../../article/article.ts';
import type { Bot } from '../../bot/dispatch.ts';
import { exampleOf } from '../../bot/examples.ts';
import { layOut, type StyledLine } from './layout.ts';
import { parseLine } from './parse.ts';

/** The lines of the greeting: how to connect to Discord, the articles, and how to ask. */
export function greet(
  { articles, titles }: { readonly articles: readonly Article[]; readonly titles: readonly string[] },
  { commands, messages }: Bot,
): readonly string[] {
  const { terminal } = messages;
  const ask = commands.find(({ name }) => name === 'ask');
  const example = ask === undefined ? '/help' : exampleOf(ask, { articles }, messages);
  const parsed = parseLine(example, commands);
  const question = parsed.kind === 'call' ? parsed.call.options.question : undefined;
  return [terminal.connect, terminal.loaded(titles, String(question ?? example)), terminal.keys];
}

/** Every span that was set aside in `articles`: file, line and reason, then the text. */
export function listSetAside(articles: readonly Article[], { messages }: Bot): readonly StyledLine[] {
  const lines = articles.flatMap((article) => {
    const lineAt = lineCounter(article.text);
    return article.setAside.flatMap(({ span, reason }) => [
      [
        {
          text: messages.terminal.setAsideLines(
            article.file,
            lineAt(span.start),
            messages.setAsideReasons[reason],
          ),
        },
      ],
      ...layOut([{ text: article.text.slice(span.start, span.end).trim() }]).map((line) => [indent, ...line]),
    ]);
  });
  return lines.length === 0 ? [[{ text: messages.terminal.noneSetAside }]] : lines;
}

const indent = { text: '  ' };

/**
 * Returns a function for the line number of an offset in `text`, from 1. Offsets must rise; the text is
 * read once.
 */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
}
