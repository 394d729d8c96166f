/** Draws Discord's Markdown. Text never becomes HTML. */

import { parse } from 'discord-markdown-parser';
import type { ComponentChildren } from 'preact';

type MarkdownNode = {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  readonly target?: string;
};

type MarkdownLine =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'small' | 'text'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string };

/** The lines of a text display: headings, quotations, small print and plain lines. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div class="markdown">
      {splitLines(text).map((line, index) => (
        <LineView key={index} line={line} />
      ))}
    </div>
  );
}

function LineView({ line }: { readonly line: MarkdownLine }) {
  switch (line.kind) {
    case 'heading': {
      const Tag = line.level === 1 ? 'h3' : line.level === 2 ? 'h4' : 'h5';
      return (
        <Tag>
          <Inline text={line.text} />
        </Tag>
      );
    }
    case 'quote':
      return (
        <blockquote>
          {line.text.split('\n').map((each, index) => (
            <p key={index}>
              <Inline text={each} />
            </p>
          ))}
        </blockquote>
      );
    case 'small':
      return (
        <p class="small">
          <Inline text={line.text} />
        </p>
      );
    case 'code':
      return (
        <pre>
          <code>{line.text}</code>
        </pre>
      );
    case 'text':
      return (
        <p>
          <Inline text={line.text} />
        </p>
      );
  }
}

const codeBlock = /^```\n([\s\S]*?)\n```$/mu;

/** Splits text into code blocks and the lines around them. */
function splitLines(text: string): readonly MarkdownLine[] {
  // `split` puts the captured text at odd indexes.
  return text
    .split(codeBlock)
    .flatMap((part, at): readonly MarkdownLine[] =>
      at % 2 === 1 ? [{ kind: 'code', text: part }] : plainLines(part.replace(/^\n|\n$/gu, '')),
    );
}

/** The start of a line decides its kind, as in Discord. Consecutive quoted lines are one quotation. */
function plainLines(text: string): readonly MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  if (text === '') return lines;
  for (const line of text.split('\n')) {
    const last = lines.at(-1);
    const heading = /^(#{1,3}) +(.*)$/u.exec(line);
    if (line.startsWith('> ') || line === '>') {
      const quoted = line.slice(2);
      if (last?.kind === 'quote')
        lines[lines.length - 1] = { kind: 'quote', text: `${last.text}\n${quoted}` };
      else lines.push({ kind: 'quote', text: quoted });
    } else if (heading)
      lines.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' });
    else if (line.startsWith('-# ')) lines.push({ kind: 'small', text: line.slice(3) });
    else lines.push({ kind: 'text', text: line });
  }
  return lines;
}

/** `</ask:123>`: a command mention, which Discord makes clickable. */
const mention = /<\/([^:>]+):\d+>/gu;

function Inline({ text }: { readonly text: string }) {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const { 0: whole, 1: name, index } of text.matchAll(mention)) {
    if (text[index - 1] === '\\') continue;
    parts.push(<Nodes nodes={parseInline(text.slice(from, index))} />);
    parts.push(<code class="mention">/{name}</code>);
    from = index + whole.length;
  }
  parts.push(<Nodes nodes={parseInline(text.slice(from))} />);
  return <>{parts}</>;
}

function parseInline(text: string): readonly MarkdownNode[] {
  // The parser's types are loose. All fields in `Node` are optional.
  return text === '' ? [] : (parse(text, 'extended') as readonly MarkdownNode[]);
}

function Nodes({ nodes }: { readonly nodes: readonly MarkdownNode[] }) {
  return (
    <>
      {nodes.map((node, index) => (
        <NodeView key={index} node={node} />
      ))}
    </>
  );
}

function NodeView({ node: { type, content, target } }: { readonly node: MarkdownNode }) {
  const inner = Array.isArray(content) ? (
    <Nodes nodes={content} />
  ) : typeof content === 'string' ? (
    content
  ) : (
    ''
  );
  switch (type) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'underline':
      return <u>{inner}</u>;
    case 'strikethrough':
      return <s>{inner}</s>;
    case 'inlineCode':
    case 'codeBlock':
      return <code>{inner}</code>;
    case 'br':
      return <br />;
    case 'link':
    case 'url':
    case 'autolink':
      return /^https?:\/\//iu.test(target ?? '') ? (
        <a href={target} target="_blank" rel="noreferrer noopener">
          {inner}
        </a>
      ) : (
        inner
      );
    default:
      return inner;
  }
}
