/** Finds the speaker that a message names for a quotation: “…” – Name; Name: “…”; “…,” contended Name. */
import type { Span } from '../../article/article.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import { isPlainName, type NameTest, nameIn } from './speaker-phrase.ts';

/** The name beside a quotation, and where it stands with what ties it to the words; both undefined if there is none. */
export type NamedSpeaker = { readonly name: string; readonly span: Span };

const alternatives = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const finite = [...reportingVerbs].filter(([, { form }]) => form === 'past' || form === 'third');
const anyVerb = alternatives(reportingVerbs.keys());
const finiteVerb = alternatives(finite.map(([word]) => word));

const capitalVerb = alternatives(finite.map(([word]) => word.charAt(0).toUpperCase() + word.slice(1)));

const blank = String.raw`[^\S\n]`;
/** Written with a stop that ends no sentence; so is an initial. */
const abbreviation = String.raw`\b(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Col|Sgt|Lt|Capt|Prof|Rev|Hon|St|Pres|Sec|Adm|Maj|Jr|Sr)`;
const nameWord = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&/-]*(?:\.(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}'’&/-]*)*(?:(?<=${abbreviation}|\b\p{Lu})\.)?`;
/** Words that may be a name, or hold one: "former mayor Ana Sol". */
const phrase = `(?<phrase>(?:[Tt]he )?${nameWord}(?:${blank}${nameWord}){0,9}?)`;
/** Such words of which nothing but their place tells that they are a name. */
const plain = `(?<plain>${nameWord}(?:${blank}${nameWord}){0,6}?)`;
const dash = '[-–—―~]{1,3}';
const opening = String.raw`(?:^|[\n.!?,;…”"»])\s*`;
const bracket = String.raw`(?:\s*\([^()\n]{1,60}\))?`;
const apposition = String.raw`(?:,\s[^.!?:\n“”"]{1,120},|\s\([^()\n]{1,60}\))?`;
const adverb = String.raw`(?:(?:has|had|have|also|once|later|just|then|recently|once again|\p{Ll}+ly)\s)*`;
const cue = `(?:(?:is|was|has been|had been) quoted (?:as )?|went on to |goes on to )?(?:${anyVerb})`;
const put = `(?:has |had )?(?:put|puts|${anyVerb})(?: it| this)?`;
/** Where a name ends: at a mark, at the end of a sentence, at words of time or place. */
const stop = String.raw`(?=[,;:!?)\n]|\s*\(|\s*$|\.(?:\s|$|["”])|\s+(?:on|in|at|to|after|during|before|when|while|that|this|last|speaking|via|from|who)\b)`;
/** To whom, where and when: "told reporters in Ohio on Monday that"; then a clause whose end is quoted. */
const setting = String.raw`(?:\s(?:reporters|him|her|them|us|me|the \p{L}+|\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}*)?))?(?:\s(?:in|on|at|to|after|during|before|from|this|last)\b[^.!?,:\n]{0,60})?(?:\sthat)?`;
const clause = String.raw`(?:\s[^.!?,:;\n“”"]{0,80})?`;
const end = String.raw`\s*[.,;:!)\]]*\s*$`;

/** What may stand after the words, from their end on. */
const after = [
  String.raw`^[.,\s]*${dash}\s*${phrase}${stop}[^\n.!?]*`,
  String.raw`^[.,\s]*\(${phrase}(?:,[^)\n]*)?\)`,
  String.raw`^[.,]*${blank}*according to ${phrase}${stop}[^\n.!?]*`,
  String.raw`^[.,]*${blank}*as ${phrase}${apposition} ${adverb}${put}\b[^.!?\n]*`,
  String.raw`^[.,]*${blank}*(?:${finiteVerb})\s+${phrase}${stop}[^.!?\n]*`,
  String.raw`^[.,]*${blank}*${phrase}${apposition}\s+${adverb}${cue}\b(?!${bracket}\s*:\s*$)[^.!?\n]*`,
  String.raw`^[.,\s]*${plain}(?:,\s[^\n“"]{1,80})?${bracket}\s*[.!]?\s*(?:$|\n)`,
];
/** What may stand before them, up to their start. */
const before = [
  String.raw`${opening}(?:${finiteVerb}|${capitalVerb})\s${phrase}\s*[,:]\s*$`,
  String.raw`(?:^|[\n.!?])\s*${phrase}${bracket}(?:,\s[^.!?:\n“”"]{1,120})?\s*:\s*$`,
  String.raw`\b(?:quoted|quotes|quoting|cited|cites|citing)\s${phrase}(?:\s(?:as\s)?(?:saying|writing|telling \p{L}+))?(?:\sthat)?\s*[,:]?\s*$`,
  String.raw`${opening}[Aa]ccording to ${phrase}${apposition}\s*[,:]?\s*$`,
  String.raw`${opening}[Aa]s ${phrase}${apposition} ${adverb}${put}\s*[,:]?\s*$`,
  String.raw`(?:${opening}|\b(?:and|but|when|that|as|while|where)\s)${phrase}${apposition}\s+${adverb}${cue}${setting}\s*[,:]?\s*$`,
  String.raw`(?:${opening}|\b(?:and|but|when|that|as|while|where)\s)${phrase}${apposition}\s+${adverb}${cue}${setting}${clause}\s*[,:]?\s*$`,
  String.raw`(?:^|\n)[^\S\n]*${plain}(?:,\s[^\n“"]{1,80})?${bracket}(?:\s·[^\n]*)?\s*$`,
];
/** At the ends of words that no mark sets apart, so that more is asked of them. */
const atEnd = [
  String.raw`\s+${dash}\s*${phrase}(?:,[^\n]*)?${end}`,
  String.raw`,?\s*\(${phrase}\)${end}`,
  String.raw`,?\s*according to ${phrase}${end}`,
  String.raw`,\s*as ${phrase} ${put}${end}`,
  String.raw`,\s*(?:${finiteVerb})\s+${phrase}${end}`,
  String.raw`,\s*${phrase}\s+${adverb}(?:${anyVerb})${end}`,
];
const atStart = [
  String.raw`^\s*${phrase}${bracket}\s*:\s`,
  String.raw`^\s*[Aa]ccording to ${phrase}${apposition}\s*[,:]\s`,
  String.raw`^\s*[Aa]s ${phrase} ${put}\s*[,:]\s`,
  String.raw`^\s*${phrase}${apposition}\s+${adverb}(?:${finiteVerb})\sthat\s`,
];
const compile = (patterns: readonly string[]) => patterns.map((each) => new RegExp(each, 'u'));
const forms = {
  after: compile(after),
  before: compile(before),
  atEnd: compile(atEnd),
  atStart: compile(atStart),
};

// A name stands beside the words: it is looked for no further, however long the message.
const maxChars = 240;

/** The speaker named after or before the quotation at `around`, in the text `within` that no other quotation takes. */
export function findSpeakerBeside(
  text: string,
  { around, within }: { readonly around: Span; readonly within: Span },
  test: NameTest,
): NamedSpeaker | undefined {
  const behind = ownParagraph(text, firstChars({ start: around.end, end: within.end }));
  const ahead = lastChars({ start: within.start, end: around.start });
  return findIn(text, behind, forms.after, test) ?? findIn(text, ahead, forms.before, test);
}

/** The speaker named at an end of `within`, words that no mark sets apart. */
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
  patterns: readonly RegExp[],
  test: NameTest,
): NamedSpeaker | undefined {
  const words = text.slice(side.start, side.end);
  for (const pattern of patterns) {
    const found = pattern.exec(words);
    if (found?.groups === undefined) continue;
    const { phrase: named, plain: alone } = found.groups;
    const name =
      alone === undefined || isPlainName(alone, test) ? nameIn(named ?? alone ?? '', test) : undefined;
    if (name === undefined) continue;
    const start = side.start + found.index;
    return { name, span: { start, end: start + found[0].length } };
  }
  return undefined;
}

// A name may stand in a line below, '"…"\n\n— Name'; what comes after the next blank line belongs to something else.
function ownParagraph(text: string, { start, end }: Span): Span {
  const side = text.slice(start, end);
  const isSignature = /^\s*[-–—―~]/u.test(side);
  const stop = isSignature ? /\S\s*?\n[^\S\n]*\n/.exec(side) : /\n[^\S\n]*\n/.exec(side);
  return { start, end: stop === null ? end : start + stop.index + (isSignature ? 1 : 0) };
}
