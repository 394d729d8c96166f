/** Finds quotations that the article interrupts to say who speaks: “…,” she said. “…” */
import { type Article, overlap, type Quotation, type Span } from '../article/article.ts';
import { findMarkedSpans, type MarkedSpan } from '../article/structure/quotation-marks.ts';
import type { PositionIndex, Stretch } from './words/position-index.ts';
import { splitWords } from './words/verbatim-words.ts';

/** The parts of one interrupted quotation, in order, at least two. */
export type Interrupted = {
  readonly article: Article;
  readonly parts: readonly Stretch[];
  /** What stands between the parts and is more than a dialogue tag. */
  readonly asides: readonly Span[];
};

const maxParts = 8;
const maxTagWords = 60; // "…," said a spokesman for the ministry of …, who asked not to be named because … . "…"
const maxStarts = 20_000;

/** Every place where the words with `numbers` stand as one quotation with its dialogue tags left out. */
export function findInterrupted(numbers: readonly number[], index: PositionIndex): readonly Interrupted[] {
  if (numbers.length < 2 || numbers.includes(-1)) return [];
  const continuation = continuations(index);
  const follow = (from: number, first: number, depth: number): readonly Part[] | undefined => {
    const ends: number[] = [];
    let at = first;
    for (; from + at - first < numbers.length && index.keys[at] === numbers[from + at - first]; at++)
      if (index.closesQuotation(at)) ends.push(at);
    if (from + at - first === numbers.length) return [{ first, last: at - 1, aside: undefined }];
    if (depth === maxParts) return undefined;
    for (const last of ends.reverse()) {
      for (const { position, aside } of continuation(last)) {
        const rest = follow(from + last - first + 1, position, depth + 1);
        if (rest !== undefined) return [{ first, last, aside }, ...rest];
      }
    }
    return undefined;
  };
  return [...index.positionsOf(numbers[0] ?? -1).subarray(0, maxStarts)].flatMap((start) => {
    const parts = follow(0, start, 1);
    const article = index.articleAt(start);
    if (parts === undefined || parts.length < 2 || article === undefined) return [];
    return [{ article, parts, asides: parts.flatMap(({ aside }) => aside ?? []) }];
  });
}

type Part = Stretch & { readonly aside: Span | undefined };

type Continuation = { readonly position: number; readonly aside: Span | undefined };

/** Finds the places where a quotation may go on after the word at a position that ends one of its parts. */
function continuations(index: PositionIndex): (position: number) => readonly Continuation[] {
  const known = new Map<number, readonly Continuation[]>();
  return (position) => {
    const found = known.get(position) ?? findContinuations(position, index);
    known.set(position, found);
    return found;
  };
}

// A name in marks may stand in the dialogue tag: '"…," she said on "Meet the Press." "…"'
const maxNameWords = 6;

function findContinuations(position: number, index: PositionIndex): readonly Continuation[] {
  const article = index.articleAt(position);
  if (article === undefined) return [];
  const { text, paragraphs } = article;
  const word = index.spanOf(position, position);
  const number = paragraphs.findIndex(({ span }) => overlap(span, word));
  const around = paragraphs.slice(number, number + 2);
  // Single marks quote as well where the article has a quotation between them.
  const marked = findMarkedSpans(text, around).filter(
    ({ marks, span }) =>
      marks === 'double' || article.quotations.some((quotation) => quotation.span.start === span.start),
  );
  const at = marked.findIndex(({ inner }) => overlap(inner, word));
  const [own, next, afterNext] = marked.slice(Math.max(at, 0));
  if (own === undefined || at < 0 || hasWords(text, { start: word.end, end: own.inner.end })) return [];
  const isName = next !== undefined && splitWords(text, next.inner).length <= maxNameWords;
  return [next, isName ? afterNext : undefined].flatMap((following) => {
    if (following === undefined) return [];
    const between = { start: own.span.end, end: following.span.start };
    const opensParagraph = around.some(({ span }) => span.start === following.span.start);
    const isNear = own.paragraph === following.paragraph || opensParagraph;
    if (!isNear || !isOneVoice(article, own, following)) return [];
    if (splitWords(text, between).length > maxTagWords) return [];
    const isAside = around
      .flatMap(({ sentences }) => sentences)
      .some(
        ({ start, end }) => start >= between.start && end <= between.end && hasWords(text, { start, end }),
      );
    return [
      {
        position: index.positionFrom(article, following.inner.start),
        aside: isAside ? between : undefined,
      },
    ];
  });
}

function hasWords(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** Whether one speaker may say both: one utterance, or two of which the article names no different speakers. */
function isOneVoice({ quotations }: Article, own: MarkedSpan, next: MarkedSpan): boolean {
  const [a = [], b = []] = [own, next].map(({ span }) =>
    quotations.filter((each) => overlap(each.span, span)),
  );
  if (b.some(({ group }) => a.some((each) => each.group === group))) return true;
  const speakers = (of: readonly Quotation[]) => of.flatMap(({ speaker }) => speaker ?? []);
  const [first, second] = [speakers(a), speakers(b)];
  return first.length === 0 || second.length === 0 || first.some((each) => second.includes(each));
}
