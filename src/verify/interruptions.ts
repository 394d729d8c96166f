/** Finds quotations that a dialogue tag interrupts: “…,” she said. “…” */
import { type Article, overlap, type Quotation, type Span } from '../article/article.ts';
import type { MarkedSpan } from '../article/structure/quotation-marks.ts';
import { firstFrom } from '../text/binary-search.ts';
import { quotedSpansOf } from './quoted-spans.ts';
import type { PositionIndex, WordRange } from './words/position-index.ts';
import { splitWords, type VerbatimWord } from './words/verbatim-words.ts';

/** The parts of one interrupted quotation, in order; at least two. */
export type Interrupted = {
  readonly article: Article;
  readonly parts: readonly WordRange[];
  /** The text between the parts that is not a dialogue tag. */
  readonly asides: readonly Span[];
};

const maxParts = 8;
const maxTagWords = 60; // "…," said a spokesman for the ministry of …, who asked not to be named …. "…"
const maxContinuations = 20_000; // bounds the work on repetitive text

/** Every place where the words `numbers` form one quotation once its dialogue tags are removed. */
export function findInterrupted(numbers: readonly number[], index: PositionIndex): readonly Interrupted[] {
  if (numbers.length < 2 || numbers.includes(-1)) return [];
  const { keys, closing } = index;
  const follow = followParts(numbers, index);
  const [first = -1, second = -1] = numbers;
  const found: Interrupted[] = [];
  for (const start of index.positionsOf(first)) {
    if (keys[start + 1] !== second && closing[start] === 0) continue;
    const parts = follow(start);
    const article = index.articleAt(start);
    if (parts === undefined || parts.length < 2 || article === undefined) continue;
    found.push({ article, parts, asides: parts.flatMap(({ aside }) => aside ?? []) });
  }
  return found;
}

type ClaimPart = WordRange & { readonly aside: Span | undefined };

/** The parts of the quotation `numbers` that begins at a position; undefined if there is none. */
function followParts(
  numbers: readonly number[],
  index: PositionIndex,
): (start: number) => readonly ClaimPart[] | undefined {
  const { keys, closing } = index;
  const continuation = continuations(index);
  let tried = 0;
  const follow = (from: number, first: number, depth: number): readonly ClaimPart[] | undefined => {
    let at = first;
    while (from + at - first < numbers.length && keys[at] === numbers[from + at - first]) at++;
    if (from + at - first === numbers.length) return [{ first, last: at - 1, aside: undefined }];
    if (depth === maxParts) return undefined;
    for (let last = at - 1; last >= first; last--) {
      if (closing[last] === 0) continue;
      for (const { position, aside } of continuation(last)) {
        tried++;
        if (tried > maxContinuations) return undefined;
        const rest = follow(from + last - first + 1, position, depth + 1);
        if (rest !== undefined) return [{ first, last, aside }, ...rest];
      }
    }
    return undefined;
  };
  return (start) => follow(0, start, 1);
}

type Continuation = { readonly position: number; readonly aside: Span | undefined };

/** The positions where a quotation may continue after a part that ends at the given position. */
function continuations(index: PositionIndex): (position: number) => readonly Continuation[] {
  const known = new Map<number, readonly Continuation[]>();
  return (position) => {
    const found = known.get(position) ?? findContinuations(position, index);
    known.set(position, found);
    return found;
  };
}

// A dialogue tag may contain a name in quotation marks: '"…," she said on "Meet the Press." "…"'
const maxNameWords = 6;

function findContinuations(position: number, index: PositionIndex): readonly Continuation[] {
  const article = index.articleAt(position);
  if (article === undefined) return [];
  const { text, paragraphs } = article;
  const word = index.spanOf(position, position);
  const number = firstFrom(paragraphs, ({ span }) => span.end > word.start);
  const around = paragraphs.slice(number, number + 2);
  const quoted = quotedSpansOf(article);
  const at = firstFrom(quoted, ({ inner }) => inner.end > word.start);
  const [own, next, afterNext] = quoted.slice(at, at + 3);
  if (
    own === undefined ||
    !overlap(own.inner, word) ||
    hasWords(text, { start: word.end, end: own.inner.end })
  )
    return [];
  const isName = next !== undefined && splitWords(text, next.inner).length <= maxNameWords;
  return [next, isName ? afterNext : undefined].flatMap((following) => {
    if (following === undefined || following.paragraph > number + 1) return [];
    const between = { start: own.span.end, end: following.span.start };
    const opensParagraph = around.some(({ span }) => span.start === following.span.start);
    const isNear = own.paragraph === following.paragraph || opensParagraph;
    if (!isNear || !isOneVoice(article, own, following)) return [];
    const tag = splitWords(text, between);
    if (tag.length > maxTagWords || isJoint(tag)) return [];
    const isAside = around
      .flatMap(({ sentences }) => sentences)
      .some(
        ({ start, end }) => start >= between.start && end <= between.end && hasWords(text, { start, end }),
      );
    return [
      {
        position: index.rangeIn(article, following.inner).first,
        aside: isAside ? between : undefined,
      },
    ];
  });
}

const joints = new Set(['and', 'or', 'but', 'nor']);

/**
 * Whether `words` only join two quotations, as in “rock” or “stir the pot”, and therefore belong to the
 * claim.
 */
function isJoint(words: readonly VerbatimWord[]): boolean {
  return words.length > 0 && words.every(({ key }) => joints.has(key));
}

function hasWords(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/**
 * Whether both quotations may have the same speaker: one utterance, or two without two different named
 * speakers.
 */
function isOneVoice({ quotations }: Article, own: MarkedSpan, next: MarkedSpan): boolean {
  const [a = [], b = []] = [own, next].map(({ span }) =>
    quotations.filter((each) => overlap(each.span, span)),
  );
  if (b.some(({ group }) => a.some((each) => each.group === group))) return true;
  const speakers = (of: readonly Quotation[]) => of.flatMap(({ speaker }) => speaker ?? []);
  const [first, second] = [speakers(a), speakers(b)];
  return first.length === 0 || second.length === 0 || first.some((each) => second.includes(each));
}
