/** The features of each block of a page for the main-content model. A feature is a name and a value: "tag:li". */

import type { PageBlock, PageBlocks } from './page-blocks.ts';
import { ancestors, classWords, type PageElement } from './page-element.ts';

/** The names of all features. The weights file has the same list. */
export const templates = [
  ...(['bias', 'vote', 'length', 'links', 'links-vote', 'length-links', 'stop', 'stop-length'] as const),
  ...([
    'tag',
    'tag-vote',
    'has-date',
    'has-copyright',
    'opens-small',
    'ends-colon',
    'ends-question',
  ] as const),
  ...(['has-bar', 'break', 'place', 'place-vote', 'main-heading', 'class', 'around-links'] as const),
  ...(['around-share', 'word'] as const),
];

type Template = (typeof templates)[number];

/** A block with its words and context, from which its features follow. */
type BlockLook = {
  readonly text: string;
  readonly linkShare: number;
  readonly vote: 'kept' | 'cut';
  /** Whether it is prose: long, with few of its words in links. */
  readonly isProse: boolean;
};

type Totals = { readonly chars: number; readonly linkChars: number };

/** The features of each block of `page`; `isKept` says whether Readability keeps a block. */
export function blockFeatures(
  page: PageBlocks,
  isKept: (block: PageBlock) => boolean,
): readonly (readonly string[])[] {
  const { blocks } = page;
  const looks = blocks.map((block) => lookAt(page.text, block, isKept(block)));
  const totals = sumElements(blocks);
  const pageChars = Math.max(
    1,
    blocks.reduce((sum, { span }) => sum + span.end - span.start, 0),
  );
  const isBody = ({ isProse, vote }: BlockLook) => isProse && vote === 'kept';
  const first = looks.findIndex(isBody);
  const last = looks.findLastIndex(isBody);
  const mainHeading = blocks.findIndex(({ element }) => element.name === 'h1');

  return blocks.map((block, index) => {
    const features: string[] = [];
    const add = (name: Template, ...values: readonly (string | number | boolean)[]) => {
      features.push([name, ...values].join(':'));
    };
    const look = looks[index] ?? lookAt(page.text, block, false);
    addOwnFeatures(add, block, look);
    const { vote } = look;
    const place = first < 0 ? 'none' : index < first ? 'before' : index > last ? 'after' : 'inside';
    add('place', place);
    add('place-vote', place, vote);
    const side = mainHeading < 0 ? 'none' : Math.sign(index - mainHeading);
    add('main-heading', side, vote);
    addElementFeatures(add, block.element, { totals, pageChars });
    return [...new Set(features)];
  });
}

type Add = (name: Template, ...values: readonly (string | number | boolean)[]) => void;

/** Features of the block's own words. */
function addOwnFeatures(
  add: Add,
  { element, endsInBreak }: PageBlock,
  { text, linkShare, vote }: BlockLook,
): void {
  const { length } = text;
  const hasStop = /[.!?…。:”“"»]\s*$/.test(text);
  const links = step(linkShare, [0.01, 0.3, 0.6, 0.95]);
  add('bias');
  add('vote', vote);
  add('length', step(length, [8, 20, 40, 80, 160, 320]), vote);
  add('links', links);
  add('links-vote', links, vote);
  add('length-links', step(length, [20, 80, 160]), step(linkShare, [0.05, 0.5, 0.95]));
  add('stop', hasStop, vote);
  add('stop-length', hasStop, step(length, [20, 50, 100]));
  add('tag', element.name);
  add('tag-vote', element.name, vote);
  if (length < 60 && /\d{1,2}[.:]\d\d|\b(?:19|20)\d\d\b/.test(text)) add('has-date');
  if (/©|\(c\)/i.test(text)) add('has-copyright');
  if (/^\p{Ll}/u.test(text)) add('opens-small');
  if (text.endsWith(':')) add('ends-colon');
  if (text.endsWith('?')) add('ends-question');
  if (length < 120 && /[|»›·•]/.test(text)) add('has-bar');
  if (endsInBreak) add('break', vote);
  if (length < 100) for (const word of wordsOf(text).slice(0, 6)) add('word', word);
}

/**
 * Features of the surrounding elements: their names, their share of the page's text, and their share of
 * links.
 */
function addElementFeatures(
  add: Add,
  element: PageElement,
  { totals, pageChars }: { readonly totals: ReadonlyMap<PageElement, Totals>; readonly pageChars: number },
): void {
  let depth = 0;
  for (const around of ancestors(element)) {
    if (around.name === 'body' || depth > 2) break;
    if (depth < 2) for (const word of classWords(around)) add('class', word);
    const { chars, linkChars } = totals.get(around) ?? { chars: 0, linkChars: 0 };
    if (depth === 1 || depth === 2) {
      add('around-links', depth, step(linkChars / Math.max(1, chars), [0.05, 0.2, 0.5, 0.8]));
      add('around-share', depth, step(chars / pageChars, [0.02, 0.1, 0.3, 0.6]));
    }
    depth++;
  }
}

function lookAt(pageText: string, { span, linkChars }: PageBlock, kept: boolean): BlockLook {
  const text = pageText.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  const linkShare = Math.min(1, linkChars / Math.max(1, text.length));
  const isProse = text.length >= 80 && linkShare < 0.4 && text.split(' ').length > 10;
  return { text, linkShare, vote: kept ? 'kept' : 'cut', isProse };
}

/** The length of the text and of the links in each element around a block, in UTF-16 units. */
function sumElements(blocks: readonly PageBlock[]): ReadonlyMap<PageElement, Totals> {
  const totals = new Map<PageElement, Totals>();
  for (const { element, span, linkChars } of blocks) {
    let depth = 0;
    for (const around of ancestors(element)) {
      if (depth++ > 3) break; // features describe no farther ancestors
      const before = totals.get(around) ?? { chars: 0, linkChars: 0 };
      totals.set(around, {
        chars: before.chars + span.end - span.start,
        linkChars: before.linkChars + linkChars,
      });
    }
  }
  return totals;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** The number of `edges`, in rising order, that `value` has reached. */
function step(value: number, edges: readonly number[]): number {
  return edges.filter((edge) => value >= edge).length;
}
