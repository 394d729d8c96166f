/** Classifies lines of boilerplate. */

import type { SetAsideReason } from '../article.ts';
import { oneLine } from '../source/metadata.ts';
import { splitSentences } from '../structure/sentences.ts';
import { appeals, newsVerbs } from './calls-to-action.ts';
import { doubtfulLeadIns, leadIns, networks, sharingWords, wholeLines } from './notice-lines.ts';
import { isPictureCredit } from './picture-credits.ts';

const maxNotice = 320; // in UTF-16 units; a longer line is a paragraph

// With marks and counts.
const longestWholeLine = Math.max(...[...wholeLines.keys()].map((line) => line.length)) + 20;

/** Why a line, which may be wrapped, is boilerplate; undefined if it may belong to the article. */
export function noticeReason(words: string): SetAsideReason | undefined {
  if (words.length > maxNotice) return undefined;
  const line = oneLine(words);
  const plain = line.toLowerCase().replaceAll("'", '’');
  const whole =
    plain.length <= longestWholeLine
      ? wholeLines.get(plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
      : undefined;
  if (whole !== undefined) return whole;
  if (isSharingBar(plain)) return 'sharing';
  if (leadIn.test(plain) || (doubtfulLeadIn.test(plain) && !/[.!?]$/.test(plain))) return 'read more';
  if (trail.test(plain)) return 'navigation';
  if (isPictureCredit(line)) return 'image credit';
  if (copyright.test(plain)) return 'copyright notice';
  return appealReason(plain);
}

/** "Read more: ", before the title of another article. */
const leadIn = new RegExp(`^[^\\p{L}"“‘]*(?:${leadIns})\\s*[:|>»→]`, 'u');
const doubtfulLeadIn = new RegExp(`^[^\\p{L}"“‘]*(?:${doubtfulLeadIns}):`, 'u');
/** "News › World › Asia" */
const trail = /^[\p{L}\s&]{1,40}(?:[›»>][\p{L}\s&]{1,40}){2,}$/u;
const copyright =
  /^(?:©|\(c\)|copyright\s+(?:©|\(c\)|\d{4}))|copyright (?:©|\(c\))|all rights reserved\W*$|may not be (?:published|reproduced).*(?:permission|redistributed|rewritten)/;

const isNetwork = new RegExp(`^(?:${networks})$`);

/** "Facebook Twitter WhatsApp Email" */
function isSharingBar(plain: string): boolean {
  if (!sharingWords.has(/\p{L}+/u.exec(plain)?.[0] ?? '')) return false;
  const words = plain.match(/\p{L}+/gu) ?? [];
  return (
    words.length > 1 &&
    words.every((word) => sharingWords.has(word)) &&
    words.some((word) => isNetwork.test(word))
  );
}

const appealPatterns = appeals.map(({ reason, openings, objects }) => ({
  reason,
  pattern: new RegExp(`^\\W*(?:${openings})(?!\\p{L}).*(?<!\\p{L})(?:${objects})(?!\\p{L})`, 'u'),
}));
// Few lines have a sentence with one of these openings; only those are split.
const anyOpening = new RegExp(
  `(?:^|[.!?…。！？]\\S*\\s*)\\W*(?:${appeals.map(({ openings }) => openings).join('|')})(?!\\p{L})`,
  'u',
);
const news = new RegExp(`["“”«»]|\\b(?:${newsVerbs})\\b`);

/** The reason, if at least half of the sentences are calls to action and none reports speech. */
function appealReason(plain: string): SetAsideReason | undefined {
  if (!anyOpening.test(plain) || news.test(plain)) return undefined;
  const sentences = splitSentences(plain).map(({ start, end }) => plain.slice(start, end).trim());
  const reasons = sentences.flatMap(
    (sentence) => appealPatterns.find(({ pattern }) => pattern.test(sentence))?.reason ?? [],
  );
  return reasons.length * 2 >= sentences.length ? reasons[0] : undefined;
}
