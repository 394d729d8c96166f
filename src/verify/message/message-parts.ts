/** Splits a message into independent parts: paragraphs, and block quotes with the heading above them. */
import type { Span } from '../../article/article.ts';

/** A part of a message. Parts come in order and do not overlap. */
export type MessagePart = {
  readonly span: Span;
  /**
   * `quote`: lines that begin with ">"; `heading`: the lines directly above a block quote; `text`: any other
   * paragraph.
   */
  readonly kind: 'text' | 'heading' | 'quote';
};

type MessageLine = { readonly span: Span; readonly kind: 'text' | 'quote' | 'blank' | 'small print' };

/** The parts of `message`. Small print ("-# …") is left out unless the message has nothing else. */
export function splitMessage(message: string): readonly MessagePart[] {
  const lines = readLines(message);
  const parts: MessagePart[] = [];
  let open: MessagePart | undefined;
  const close = () => {
    if (open !== undefined) parts.push(open);
    open = undefined;
  };
  for (const { span, kind } of lines) {
    if (kind === 'blank' || kind === 'small print') close();
    else if (kind === open?.kind) open = { ...open, span: { start: open.span.start, end: span.end } };
    else {
      if (kind === 'quote' && open !== undefined) open = { ...open, kind: 'heading' };
      close();
      open = { span, kind };
    }
  }
  close();
  return parts.length > 0 ? parts : [{ span: { start: 0, end: message.length }, kind: 'text' }];
}

function readLines(message: string): readonly MessageLine[] {
  const lines: MessageLine[] = [];
  let start = 0;
  let isQuotedToEnd = false;
  for (const line of message.split('\n')) {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    isQuotedToEnd ||= /^\s*>>>\s/u.test(line);
    lines.push({ span, kind: kindOf(line, isQuotedToEnd) });
  }
  return lines;
}

function kindOf(line: string, isQuoted: boolean): MessageLine['kind'] {
  if (isQuoted || /^[^\S\n]*>(?:\s|$)/u.test(line)) return 'quote';
  if (line.trim() === '') return 'blank';
  return /^[^\S\n]*-#\s/u.test(line) ? 'small print' : 'text';
}
