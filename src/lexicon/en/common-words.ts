/** Common English words, which a capital does not make names. Made by scripts/build/common-words.ts. */
import table from './data/common-words.json' with { type: 'json' };

const words = new Set(table.words.split(' '));
/** Exclamations, and the words that open a stage direction. */
export const interjections: ReadonlySet<string> = new Set(
  'ah aha alas eh enter er exeunt exit gee gosh ha hah hello hey hi hmm huh mm nah nope oh ok okay ooh oops ouch phew shh uh ugh um well whoa wow yeah yep yup yes no'.split(
    ' ',
  ),
);

/** Whether `lower` is a common English word and not a given name. */
export function isCommonWord(lower: string): boolean {
  return words.has(lower) || interjections.has(lower);
}
