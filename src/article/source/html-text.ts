/** Reads the text of a page of HTML from its elements, one after the other. */
import type { SetAsideReason, Span } from '../article.ts';
import { besideByName, besideByRole, lineBreaks, unseen } from './html-elements.ts';
import { createTextWriter } from './text-writer.ts';

/** An element, its name and the names of its attributes in small letters. */
export type HtmlElement = {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
};

/** What is met on the way through a page: an element opens or closes, or there is text in it. */
export type HtmlStep =
  | { readonly kind: 'open' | 'close'; readonly element: HtmlElement }
  | { readonly kind: 'text'; readonly text: string };

/** What a part of a page is. `beside`: it stands beside the article's text, for `reason`. */
export type Part =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'paragraph' | 'article' | 'main' }
  | { readonly kind: 'beside'; readonly reason: SetAsideReason };

/** A part of a page, where its text stands, and how many UTF-16 units of that stand in paragraphs. */
export type Region = { readonly part: Part; readonly span: Span; readonly weight: number };

/** The seen text of a page, its parts in the order in which they end, and the weight of them all. */
export type HtmlText = {
  readonly text: string;
  readonly regions: readonly Region[];
  readonly weight: number;
};

/** True if neither the element nor anything in it is seen as text. */
export function isUnseen({ name, attribute }: HtmlElement): boolean {
  return (
    unseen.has(name) ||
    attribute('hidden') !== undefined ||
    /(?:^|[;\s])display\s*:\s*none/i.test(attribute('style') ?? '')
  );
}

/** The text that `steps` spell. Unseen elements are not among the steps. */
export function readHtmlText(steps: Iterable<HtmlStep>): HtmlText {
  const writer = createTextWriter();
  const regions: Region[] = [];
  const open: { readonly start: number; readonly weight: number; readonly part: Part | undefined }[] = [];
  let weight = 0;
  let preformatted = 0;

  for (const step of steps) {
    if (step.kind === 'text') {
      if (preformatted > 0) writer.addAsIs(step.text);
      else writer.add(step.text);
      continue;
    }
    const { name } = step.element;
    const part = partOf(step.element);
    const breaks = part?.kind === 'beside' ? 2 : lineBreaks.get(name);
    if (breaks !== undefined) writer.breakLine(breaks);
    if (name === 'pre') preformatted += step.kind === 'open' ? 1 : -1;
    if (step.kind === 'open') {
      if (name === 'br') writer.addLineBreak();
      if (name === 'q') writer.addAsIs('“');
      open.push({ start: writer.next(), weight, part });
      continue;
    }
    if (name === 'q') writer.addAsIs('”');
    if (name === 'td' || name === 'th') writer.endCell();
    const opened = open.pop();
    if (opened?.part === undefined || writer.end() <= opened.start) continue;
    const span = { start: opened.start, end: writer.end() };
    if (opened.part.kind === 'paragraph') weight += span.end - span.start;
    regions.push({ part: opened.part, span, weight: weight - opened.weight });
  }
  return { text: writer.text(), regions, weight };
}

function partOf({ name, attribute }: HtmlElement): Part | undefined {
  const role = attribute('role') ?? '';
  const reason = besideByRole.get(role) ?? besideByName.get(name);
  if (reason !== undefined) return { kind: 'beside', reason };
  if (name === 'main' || role === 'main') return { kind: 'main' };
  if (name === 'article' || role === 'article') return { kind: 'article' };
  if (name === 'p') return { kind: 'paragraph' };
  return /^h[1-6]$/.test(name) ? { kind: 'heading', level: Number(name.slice(1)) } : undefined;
}
