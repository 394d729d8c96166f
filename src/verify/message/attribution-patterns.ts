/** Finds the speaker that a message names next to a quotation: “…” – Name; Name: “…”; “…,” contended Name. */
import type { Span } from '../../article/article.ts';
import { isPlainName, type NameTest, nameIn } from './speaker-phrase.ts';
import { readTagTokens, type TagTokens } from './tag-tokens.ts';

/** A name next to a quotation. `span` covers the name and the words that link it to the quotation. */
export type NamedSpeaker = { readonly name: string; readonly span: Span };

// Letters in the patterns are the classes of `readTagTokens`. NAME matches words that may contain a name,
// PLAIN a name that only its position reveals, W any one word.
const parts: Readonly<Record<string, string>> = {
  /** "Ana Sol, the keeper of the clock, said"; "Ana Sol (Moss) said". */
  APPOSITION: '(?:,[^.:"/]{1,25},|\\([^()"/]{1,12}\\))?',
  BRACKET: '(?:\\([^()"/]{1,12}\\))?',
  /** "has also said", "is quoted as saying". */
  CUE: '[ac]?a*(?:bqs?g|[vgqV])',
  /** Addressee, place and time: "told reporters in Ohio on Monday that". */
  SETTING: '(?:o|lW|N{1,3})?(?:[pt]W{1,12}?)?h?',
  OPENING: '(?:^|[-.,:;/"|])',
  /** The end of a name. */
  STOP: '(?=[,:;.()/|"-]|$|[pthsc])',
  W: '[A-Za-z]',
};

/** Patterns for the text after a quotation. */
const after = [
  '^[.,/]*-NAME STOP [^./]*',
  '^[.,/]*\\(NAME(?:,[^()/]*)?\\)',
  '^[.,]*At NAME STOP [^./]*',
  '^[.,]*s NAME APPOSITION CUE [^./]*',
  '^[.,]*[vq]NAME STOP [^./]*',
  '^[.,]*NAME APPOSITION CUE (?!BRACKET:$)[^./]*',
  '^[.,]*[lN]{1,5},NAME,CUE [^./]*',
  '^[.,/]*PLAIN (?:,[^/"]{1,15})? BRACKET \\.?(?:$|/)',
];
/** Patterns for the text before a quotation. */
const before = [
  'OPENING [vV]NAME[,:]/*$',
  '(?:^|[./])NAME BRACKET (?:,[^.:"/]{1,25})?:/*$',
  // "The mayor, Ana Sol, has said".
  ',NAME,CUE SETTING [,:]?/*$',
  '(?:^|[./])\\(NAME(?:,[^()/]*)?\\)[,:]?/*$',
  // With the publication that quotes the speaker: "according to a Courier report quoting Ana Sol".
  '(?:OPENING W{1,8})?q NAME (?:s?g W?)?h?[,:]?/*$',
  'OPENING At NAME APPOSITION [,:]?/*$',
  'OPENING s NAME APPOSITION CUE l?[,:]?/*$',
  '(?:OPENING|[cshp])NAME APPOSITION CUE SETTING [,:]?/*$',
  '(?:OPENING|[cshp])NAME APPOSITION CUE SETTING (?<clause>W{0,14})/*$',
  '(?:^|/)PLAIN (?:,[^/"|]{1,15})? BRACKET (?:\\|[^/]*)?/*$',
];
/** For the ends of text without quotation marks. These patterns are stricter. */
const atEnd = [
  '-NAME(?:,[^/]*)?[.)]*$',
  ',?\\(NAME\\)\\.?$',
  ',?At NAME\\.?$',
  ',s NAME CUE l?\\.?$',
  ',[vq]NAME\\.?$',
  ',NAME CUE\\.?$',
];
const atStart = [
  '^/*NAME BRACKET:',
  '^/*At NAME APPOSITION [,:]',
  '^/*s NAME APPOSITION CUE l?[,:]',
  '^/*NAME APPOSITION a*vh',
];

const maxNameWords = 10;

/** A pattern for each number of words that the name may have, the fewest first. */
function compile(patterns: readonly string[]): readonly (readonly RegExp[])[] {
  return patterns.map((pattern) => {
    const written = pattern
      .replace(/\b(?:APPOSITION|BRACKET|CUE|SETTING|OPENING|STOP)\b/g, (part) => parts[part] ?? part)
      .replace(/(?<![A-Za-z[-])W(?![A-Za-z])/g, parts.W ?? '');
    return Array.from({ length: maxNameWords }, (_, i) => {
      const name = `[A-Za-z]{${i + 1}}`;
      const groups = written.replace('NAME', `(?<phrase>${name})`).replace('PLAIN', `(?<plain>${name})`);
      return new RegExp(groups.replaceAll(' ', ''), 'd');
    });
  });
}
const forms = {
  after: compile(after),
  before: compile(before),
  atEnd: compile(atEnd),
  atStart: compile(atStart),
};

// Characters. A name is next to the quotation, so the search stops there.
const maxChars = 240;

/**
 * The speaker named after or before the quotation at `around`. `within` is the text that belongs to no other
 * quotation.
 */
export function findSpeakerBeside(
  text: string,
  { around, within }: { readonly around: Span; readonly within: Span },
  test: NameTest,
): NamedSpeaker | undefined {
  const behind = ownParagraph(text, firstChars({ start: around.end, end: within.end }));
  const ahead = lastChars({ start: within.start, end: around.start });
  return findIn(text, behind, forms.after, test) ?? findIn(text, ahead, forms.before, test);
}

/** The speaker named at one end of `within`, a text without quotation marks. */
export function findSpeakerAtEnds(text: string, within: Span, test: NameTest): NamedSpeaker | undefined {
  return (
    findIn(text, lastChars(within), forms.atEnd, test) ??
    findIn(text, firstChars(within), forms.atStart, test)
  );
}

function firstChars({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + maxChars) };
}

function lastChars({ start, end }: Span): Span {
  return { start: Math.max(start, end - maxChars), end };
}

function findIn(
  text: string,
  side: Span,
  patterns: readonly (readonly RegExp[])[],
  test: NameTest,
): NamedSpeaker | undefined {
  const tokens = readTagTokens(text, side);
  if (!/[A-Za-z]/.test(tokens.classes)) return undefined;
  for (const lengths of patterns) {
    for (const pattern of lengths) {
      const found = pattern.exec(tokens.classes);
      const { phrase, plain } = found?.indices?.groups ?? {};
      const words = wordsOf(text, tokens, phrase ?? plain);
      if (found === null || words === undefined) continue;
      const name = plain === undefined || isPlainName(words, test) ? nameIn(words, test) : undefined;
      // The clause may also be part of the article: "Sol said the sea “rises”".
      const isClause = (found.groups?.clause ?? '') !== '';
      const span =
        isClause && phrase !== undefined
          ? spanOf(tokens, ...phrase)
          : spanOf(tokens, found.index, found.index + found[0].length);
      if (name !== undefined && span !== undefined) return { name, span };
    }
  }
  return undefined;
}

function wordsOf(
  text: string,
  tokens: TagTokens,
  range: readonly [number, number] | undefined,
): string | undefined {
  const span = range && spanOf(tokens, ...range);
  return span && text.slice(span.start, span.end);
}

function spanOf({ spans }: TagTokens, from: number, to: number): Span | undefined {
  const [first, last] = [spans[from], spans[to - 1]];
  return first && last && { start: first.start, end: last.end };
}

// A name may follow on a line below: '"…"
// — Name'. Text after the next blank line is unrelated.
function ownParagraph(text: string, { start, end }: Span): Span {
  const side = text.slice(start, end);
  const isSignature = /^\s*[-–—―~]/u.test(side);
  const stop = isSignature ? /\S\s*?\n[^\S\n]*\n/.exec(side) : /\n[^\S\n]*\n/.exec(side);
  return { start, end: stop === null ? end : start + stop.index + (isSignature ? 1 : 0) };
}
