/** Whom a message gives words to: "…" – Name; Name: "…"; according to Name, …; as Name put it. */
import type { Span } from '../../article/article.ts';

/** What was found beside the words: the name, where it stands with what ties it to them, and what else there is. */
export type Attribution = {
  readonly name: string | undefined;
  readonly span: Span | undefined;
  readonly rest: Span;
};

const said =
  `said|says|say|saying|told|tells|wrote|writes|added|adds|claimed|claims|stated|states|tweeted|posted|explained|argued|
  noted|asked|asks|insisted|warned|declared|announced|replied|answered|admitted|promised|predicted|remarked|observed`.replace(
    /\s/g,
    '',
  );
const name = String.raw`(?<name>[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&/-]*(?:[^\S\n][\p{L}\p{M}\p{N}.'’&/-]+){0,7}?)`;
const dash = '[-–—―~]{1,3}';
const end = String.raw`\s*[.,;:!)\]]*\s*$`;
const put = `(?:put|has put|${said})(?: it| this)?`;
const adverb = '(?:has |had |also |once |later |just )?';
// Whom it was said to, where and when, but no clause.
const setting = String.raw`(?:\s(?:reporters|him|her|them|us|me|the \p{L}+|\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}*)?))?(?:\s(?:in|on|at|to|after|during|before|from|this|last)\b[^.!?,:\n]{0,60})?(?:\sthat)?`;
const stop = String.raw`(?=[.,;:!?\n]|\s+(?:on|in|at|to|after|during|when|that|this|last)\b|\s*$)`;
// Up to the end of the sentence: "in an interview", "the chair of the council".
const more = String.raw`(?:[,\s][^.!?\n]*)?`;
const opening = String.raw`(?:^|[\n.!?,;]\s*)`;

/** What may stand after the words, from their end on. */
const after = [
  String.raw`^[.,\s]*${dash}\s*${name}(?:,[^\n]*)?${end}`,
  String.raw`^[.,\s]*\(${name}\)`,
  String.raw`^[.,\s]*according to ${name}(?=[.,;!?\n]|\s*$)`,
  String.raw`^[.,\s]*as ${name} ${put}\b`,
  String.raw`^[.,\s]*(?:${said})\s+${name}${stop}${more}`,
  String.raw`^[.,\s]*${name}\s+${adverb}(?:${said})\b${more}`,
];
/** What may stand before them, up to their start. */
const before = [
  String.raw`(?:^|[\n.!?]\s*)${name}\s*:\s*$`,
  String.raw`${opening}[Aa]ccording to ${name}\s*[,:]?\s*$`,
  String.raw`${opening}[Aa]s ${name} ${put}\s*[,:]?\s*$`,
  String.raw`(?:${opening}|\b(?:and|but|when|that|as)\s)${name}\s+${adverb}(?:${said})${setting}\s*[,:]?\s*$`,
];
/** At the ends of words that no mark sets apart, so that more is asked of them. */
const atEnd = [
  String.raw`\s+${dash}\s*${name}${end}`,
  String.raw`,?\s*\(${name}\)${end}`,
  String.raw`,\s*according to ${name}${end}`,
  String.raw`,\s*as ${name} ${put}${end}`,
  String.raw`,\s*(?:${said})\s+${name}${end}`,
  String.raw`,\s*${name}\s+(?:${said})${end}`,
];
const atStart = [
  String.raw`^\s*${name}\s*:\s`,
  String.raw`^\s*[Aa]ccording to ${name}\s*[,:]\s`,
  String.raw`^\s*[Aa]s ${name} ${put}\s*[,:]\s`,
];
const compile = (patterns: readonly string[]) => patterns.map((each) => new RegExp(each, 'u'));
const [afterForms, beforeForms, endForms, startForms] = [after, before, atEnd, atStart].map(compile);

// A name stands beside the words; so far is looked for it, whatever the length of the message.
const maxChars = 240;

/** The attribution `within` the text of the words `around`, or at one of its own ends where they are undefined. */
export function findAttribution(
  text: string,
  { around, within }: { readonly around: Span | undefined; readonly within: Span },
  isName: (words: string) => boolean,
): Attribution {
  const first = (span: Span) => ({ start: span.start, end: Math.min(span.end, span.start + maxChars) });
  const last = (span: Span) => ({ start: Math.max(span.start, span.end - maxChars), end: span.end });
  const sides =
    around === undefined
      ? [
          { forms: endForms, side: last(within) },
          { forms: startForms, side: first(within) },
        ]
      : [
          { forms: afterForms, side: ownParagraph(text, first({ start: around.end, end: within.end })) },
          { forms: beforeForms, side: last({ start: within.start, end: around.start }) },
        ];
  for (const { forms = [], side } of sides) {
    const words = text.slice(side.start, side.end);
    for (const form of forms) {
      const found = form.exec(words);
      const called = tidy(found?.groups?.name ?? '');
      if (found === null || !(isName(called) || looksLikeName(called))) continue;
      const span = { start: side.start + found.index, end: side.start + found.index + found[0].length };
      const isStart = span.start === within.start;
      const rest = isStart ? { start: span.end, end: within.end } : { start: within.start, end: span.start };
      return { name: called, span, rest };
    }
  }
  return { name: undefined, span: undefined, rest: within };
}

// A name may stand in a line below, '"…"\n\n— Name'; what comes after the next blank line belongs to something else.
function ownParagraph(text: string, { start, end }: Span): Span {
  const side = text.slice(start, end);
  const stop = /\S\s*?\n[^\S\n]*\n/.exec(side);
  return { start, end: stop === null ? end : start + stop.index + 1 };
}

function tidy(words: string): string {
  return words
    .replace(/[.,'’&-]+$/u, (marks) => (/^\.$/.test(marks) && /\b(?:Jr|Sr)\.$/i.test(words) ? marks : ''))
    .trim();
}

// What stands before a colon or behind a dash, and is nobody's name.
const noNames = new Set(
  `quote quotes quoted article source sources look see note notes fact facts breaking update this that edit lol wow yes no ok
  okay true false link read title headline summary question answer he she it they we you i who what there here everyone
  someone anyone somebody nobody people also and but so then the a an source: re ps fyi btw tldr claim context example`.split(
    /\s+/,
  ),
);
const particles = new Set(
  'of the for and de del della der den van von da di du la le el al bin ibn y e to in at on a'.split(' '),
);

/** Whether all of `words` begin as a name's do. */
function looksLikeName(words: string): boolean {
  const all = words.replace(/^the /i, '').split(/\s+/u);
  if (words === '' || (all.length === 1 && noNames.has(words.toLowerCase()))) return false;
  const rest = all.filter((word) => !particles.has(word));
  return (
    rest.length > 0 &&
    rest.length <= 6 &&
    all[0] === rest[0] &&
    rest.every((word) => /^\p{Lu}/u.test(word)) &&
    !noNames.has(rest[0]?.toLowerCase() ?? '')
  );
}
