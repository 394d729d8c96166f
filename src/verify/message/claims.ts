/** What a message claims: the words it gives as the article's, and whom it gives them to. */
import type { Span } from '../../article/article.ts';
import { findQuoted } from '../../article/structure/quotation-marks.ts';
import { splitWords, type Word } from '../words/verbatim-words.ts';
import { findAttribution } from './attribution-patterns.ts';
import { maskMarkup } from './discord-markup.ts';

/** A word of a claim. */
export type ClaimWord = Word & {
  /** An ellipsis stands before it. */
  readonly afterGap: boolean;
  /** It stands in square brackets: an insertion by whoever quotes. */
  readonly inserted: boolean;
};

/** Words that somebody says are in the article. Every span points into the message. */
export type Claim = {
  readonly span: Span;
  readonly words: readonly ClaimWord[];
  /** As the message names whoever is said to say them; undefined where it names nobody. */
  readonly speaker: string | undefined;
  /** They stand in quotation marks. */
  readonly marked: boolean;
};

/** The ways to read a message. */
export type Reading = {
  /** All of it as one claim; then, where an end of it names a speaker, what is left without that. None without words. */
  readonly wholes: readonly Claim[];
  /** Each of its quotations. */
  readonly quoted: readonly Claim[];
  /** Words that are neither quoted nor name a speaker. */
  readonly outside: readonly Word[];
};

/** How `message` may be read. `isName` knows the names of speakers, whose capitals a message may leave out. */
export function readMessage(message: string, isName: (words: string) => boolean): Reading {
  const masked = maskMarkup(message);
  const everything = { start: 0, end: masked.length };
  const { name: speaker, rest } = findAttribution(masked, { around: undefined, within: everything }, isName);
  const wholes = [
    claimOf(masked, everything, { speaker: undefined, marked: false }),
    speaker === undefined ? undefined : claimOf(masked, rest, { speaker, marked: false }),
  ].filter((claim) => claim !== undefined);

  const stretches = findQuoted(masked, paragraphsOf(masked));
  const taken: Span[] = [];
  const quoted = stretches.flatMap(({ span, inner }, i) => {
    const within = {
      start: stretches[i - 1]?.span.end ?? 0,
      end: stretches[i + 1]?.span.start ?? masked.length,
    };
    const found = findAttribution(masked, { around: span, within }, isName);
    taken.push(span, ...(found.span === undefined ? [] : [found.span]));
    return claimOf(masked, inner, { speaker: found.name, marked: true }) ?? [];
  });
  const isTaken = (word: Word) => taken.some(({ start, end }) => word.start >= start && word.end <= end);
  const outside = wholes[0]?.words.filter((word) => !isTaken(word)) ?? [];
  return { wholes, quoted: shareSpeaker(quoted), outside };
}

/** Of several quotations one name may stand for all: '"…," said Ana Sol. "…"'. */
function shareSpeaker(claims: readonly Claim[]): readonly Claim[] {
  const names = new Set(claims.flatMap(({ speaker }) => speaker ?? []));
  const [only] = names;
  return names.size === 1 ? claims.map((claim) => ({ ...claim, speaker: only })) : claims;
}

const ellipsis = /…|\.\s?\.\s?\./u;

function claimOf(
  text: string,
  within: Span,
  { speaker, marked }: Pick<Claim, 'speaker' | 'marked'>,
): Claim | undefined {
  const words = splitWords(text, within);
  const [first, last] = [words.at(0), words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const brackets = [...text.matchAll(/\[[^[\]\n]*\]/gu)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
  return {
    span: trimmed(text, within),
    words: words.map((word, index) => ({
      ...word,
      afterGap: index > 0 && ellipsis.test(text.slice(words[index - 1]?.end, word.start)),
      inserted: brackets.some(({ start, end }) => word.start > start && word.end < end),
    })),
    speaker,
    marked,
  };
}

/** Without the blanks and the quotation marks at the ends: these say that it is a quotation, and are no part of it. */
function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const from = /^[\s"“”„«»‘’']*/u.exec(inner)?.[0].length ?? 0;
  const to = /[\s"“”„«»‘’']*$/u.exec(inner)?.index ?? inner.length;
  return { start: start + from, end: start + Math.max(from, to) };
}

/** The paragraphs of a message, as far as quotation marks ask for them. */
function paragraphsOf(text: string) {
  const stops = [...text.matchAll(/\n[^\S\n]*(?=\n)/g)].map(({ index }) => index);
  return [...stops, text.length].map((end, number) => ({
    number,
    kind: 'text' as const,
    span: { start: stops[number - 1] ?? 0, end },
    sentences: [],
  }));
}
