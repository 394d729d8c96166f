/** Recognises messages that ask whether words were said, and finds the words and the speaker. */
import {
  certainty,
  checkEndings,
  checkedVerbs,
  checkOpenings,
  checkWords,
  noNames,
  reportVerbs,
  speakerEndings,
  speakerOpenings,
  unmarkedClaims,
} from '../../lexicon/en/chat/checks.ts';

/** The words to check, and the speaker that the message names. */
export type Check = {
  readonly quotation: string;
  readonly speaker: string | undefined;
  /** False if the message may also be a question to the article. */
  readonly isSure: boolean;
};

const anyOf = (choices: readonly string[]): string => `(?:${choices.join('|')})`;

// With no `\s*` beside the words: a long run of blanks would take minutes.
const quoted = /["“„«]([^"“”„«»]+)["”»]|(?<![\p{L}\p{N}])['‘]([^'‘’]{10,})['’](?![\p{L}\p{N}])/u;
const saidIt = new RegExp(
  `^${anyOf(speakerOpenings)}\\s+(?<speaker>.+?)(?: who)?\\s+(?:${anyOf(certainty)} )*${anyOf(checkedVerbs)}\\b`,
  'iu',
);
const checkIt = new RegExp(`^${anyOf(checkOpenings)}`, 'iu');
const unmarked = unmarkedClaims.map((claim) => new RegExp(`^${claim}$`, 'iu'));
const askedBehind = new RegExp(`["”“»]\\s*[,;:.–—-]*\\s*${anyOf(checkEndings)}`, 'iu');
const namedBehind = speakerEndings.map(
  (ending) =>
    new RegExp(
      `["”“»]\\s*[,;:.–—-]*\\s*${ending.replace('(?<named>', `(?<named>(?!${anyOf(noNames)}\\b)`)}`,
      'iu',
    ),
);
const reportedBy = new RegExp(
  `(?:^|\\s)(?!${anyOf(noNames)}\\s)(?<speaker>\\p{L}[\\p{L}'’-]+) ${anyOf(reportVerbs)}(?: that)?\\s*[,:]?\\s*["“„«'‘]`,
  'iu',
);
const checkWord = new RegExp(`\\b${anyOf(checkWords)}\\b`, 'iu');
const minClaimWords = 3;
// "Did the bot ever say that it is tired?" may be a question to an article about a bot.
const isThing = /^(?:the|an?|it|they)\b/iu;

/** A word that asks for something other than a check. */
export const questionWord: RegExp = /\b(?:who|whom|whose|what|when|where|why|how|which)\b/iu;

const blanks = /\s{2,}/gu;

/** Returns the check that `typed` asks for: "Did Wagner say “…”?"; undefined if it asks for none. */
export function readCheck(typed: string): Check | undefined {
  const found = quoted.exec(typed);
  const quotation = (found?.[1] ?? found?.[2])?.trim();
  // The patterns have several places for blanks: thousands of them in a row would take minutes.
  const text = typed.replace(blanks, ' ');
  if (!quotation) return unmarkedCheck(text);
  const isChecked = checkIt.test(text) || askedBehind.test(text) || isClaim(text, quotation);
  const speaker =
    saidIt.exec(text)?.groups?.speaker ??
    (isChecked ? reportedBy.exec(text)?.groups?.speaker : undefined) ??
    nameBehind(text);
  return speaker === undefined && !isChecked ? undefined : { quotation, speaker, isSure: true };
}

/** The speaker that is named behind the quotation: "“…”, Wagner, right?" */
function nameBehind(text: string): string | undefined {
  for (const ending of namedBehind) {
    const name = ending.exec(text)?.groups?.named;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** A check without quotation marks: "did Wagner really say it is over", "check this quote: it is over". */
function unmarkedCheck(text: string): Check | undefined {
  for (const pattern of unmarked) {
    const { speaker, said, claim } = pattern.exec(text)?.groups ?? {};
    const quotation = said ?? claim;
    if (quotation !== undefined) return { quotation, speaker, isSure: !isThing.test(speaker ?? '') };
  }
  return undefined;
}

/** True if `text` names several quoted words and no question word: "Wagner said “we stay here”, right?" */
function isClaim(text: string, quotation: string): boolean {
  const rest = text.replace(quotation.replace(blanks, ' '), ' ');
  return quotation.split(/\s+/u).length >= minClaimWords && checkWord.test(rest) && !questionWord.test(rest);
}
