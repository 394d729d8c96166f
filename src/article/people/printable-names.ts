/** Decides which names may be shown, so that a word that only looks like a name is never printed. */
import { isCommonWord } from '../../lexicon/en/common-words.ts';
import { subjectPronouns, timeWords, withoutContraction } from '../../lexicon/en/function-words.ts';
import { genderOfTitle, roleModifiers } from '../../lexicon/en/honorifics-and-roles.ts';
import { bodyNouns, documentNouns, groupNames, organisationWords } from '../../lexicon/en/organisations.ts';
import { nationalities } from '../../lexicon/en/places/nationalities.ts';
import type { Entity } from './entities.ts';
import { isOfficeWord } from './names/office-words.ts';

/**
 * Whether the name of `entity` may be shown as a speaker. False for a currency pair ("EUR/USD"), a party code
 * ("D-Mo."), a lone title ("CEO"), a label, a nationality or a plural ("Ohioans").
 */
export function isPrintable({ name, kind, words, known, seen, forms }: Entity): boolean {
  if (known !== undefined) return true;
  if (/[/$€£¥%#=]/.test(name) || /^\p{Lu}{1,4}-\p{Lu}[\p{L}.]{0,4}$/u.test(name)) return false;
  if (kind !== 'organisation' && /\d/.test(name)) return false;
  // "POLLS NOT WRONG": a headline in capitals.
  if (words.some((word) => noNameWords.has(word))) return false;
  if (words.every(isNoName) && ![...forms].some(isAddress)) return false;
  const [word = '', ...more] = words;
  if (more.length > 0 || kind === 'person') return true;
  if (organisationWords.has(word)) return true;
  const single = word.replace(/s$/, '');
  if (
    nationalities.has(word) ||
    nationalities.has(single) ||
    groupNames.has(word) ||
    /(?:ans|ites|nials)$/.test(word)
  )
    return false;
  if (documentNouns.has(word) || bodyNouns.has(word)) return false;
  // A common word can be a name if the text capitalises it more than once inside sentences: "Apple",
  // "Variety".
  return !isCommonWord(word) || seen > 1;
}

/** Words that occur in headings but never in a name. */
const noNameWords = new Set(
  'not is are was were be been has have had does did that which who how why what more also here then next now this'.split(
    ' ',
  ),
);

/** "Ms. White": the form begins with a title that implies a gender. */
function isAddress(form: string): boolean {
  return genderOfTitle.has(form.slice(0, form.indexOf(' ')).toLowerCase());
}

function isNoName(word: string): boolean {
  return (
    isOfficeWord(word) ||
    roleModifiers.has(word) ||
    timeWords.has(word) ||
    subjectPronouns.has(withoutContraction(word)) ||
    word === 'there'
  );
}
