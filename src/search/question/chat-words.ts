/** Removes chat phrases from a question. */
import { closingAdverbs, closings, contractions, openings } from '../../lexicon/en/chat/phrases.ts';
import { onceInARow } from '../../text/once-per.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { splitWords } from '../analysis/terms.ts';

// A Discord mention, or one that was typed by hand.
const mention = /<@[!&]?\d+>|@pullquote\b/giu;
// Phones write curved apostrophes.
const phrases = (list: readonly string[]): string => list.join('|').replaceAll(/(?<!\[)'/gu, "['’]");
const opening = new RegExp(`^[\\s,;:.!?…-]*(?:${phrases(openings)})(?![\\p{L}\\p{N}'’])[\\s,;:.!…-]*`, 'iu');
// Pictures may follow: "link pls 🙏".
const closing = new RegExp(
  `(?<![\\p{L}\\p{N}'’])(?:${phrases(closings)})[\\s.!?…)\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u200d\\ufe0f]*$`,
  'iu',
);
const adverb = new RegExp(`(?<=\\p{L})\\s+(?:${closingAdverbs.join('|')})(?=[\\s.!?]*$)`, 'iu');
const word = /(?<![\p{L}\p{N}'’.-])[a-z]+(?![\p{L}\p{N}'’-]|\.\p{L})/giu;
const contraction = /(?<![\p{L}\p{N}])(what|who|where|when|why|how|that|there)['’]s(?![\p{L}\p{N}])/giu;

/**
 * `text` without greetings, politeness and phrases such as "does anyone know", with contractions written out.
 * If nothing to search for would remain, the phrases stay.
 *
 * @example
 * withoutChatWords('hey can u tell me whats in the deal lol')
 * // => 'what is in the deal'
 */
export const withoutChatWords: (text: string) => string = onceInARow((text) => {
  const spoken = withoutClosingAdverb(text.replace(mention, ' ').trim());
  const plain = spoken
    .replace(contraction, '$1 is')
    .replace(word, (each) =>
      isShouted(each, spoken) ? each : (contractions.get(each.toLowerCase()) ?? each),
    );
  const asked = withoutClosings(withoutOpenings(plain));
  return hasContent(asked) || !hasContent(plain) ? keptOr(asked, plain) : plain;
});

/** `text` without an adverb at its end that asks for nothing more: "what did he say exactly?". */
export function withoutClosingAdverb(text: string): string {
  return text.replace(adverb, '');
}

/** "U" and "R" in capitals are initials, unless the whole text is in capitals. */
function isShouted(each: string, text: string): boolean {
  return each.length <= 2 && each === each.toUpperCase() && text !== text.toUpperCase();
}

function withoutOpenings(text: string): string {
  const rest = text.replace(opening, '');
  return rest === text || rest === '' ? text : withoutOpenings(rest);
}

function withoutClosings(text: string): string {
  const rest = text.replace(closing, '').trim();
  return rest === text || rest === '' ? text : withoutClosings(rest);
}

function keptOr(asked: string, text: string): string {
  return asked.trim() === '' ? text : asked.trim();
}

function hasContent(text: string): boolean {
  return splitWords(text).some((each) => !isStopWord(each));
}
