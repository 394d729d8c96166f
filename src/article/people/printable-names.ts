/** Guards the names that are shown: what only looks like a name is never printed. */
import { isCommonWord } from '../../lexicon/en/common-words.ts';
import { subjectPronouns, timeWords, withoutContraction } from '../../lexicon/en/function-words.ts';
import { genderOfTitle, roleModifiers } from '../../lexicon/en/honorifics-and-roles.ts';
import { bodyNouns, documentNouns, groupNames, organisationWords } from '../../lexicon/en/organisations.ts';
import { nationalities } from '../../lexicon/en/places/nationalities.ts';
import type { Entity } from './entities.ts';
import { isOfficeWord } from './names/office-words.ts';

/**
 * Whether the name of `entity` can be shown as a speaker's: no currency pair ("EUR/USD"), party code ("D-Mo."),
 * lone title ("CEO"), label, nationality or plural ("Ohioans").
 */
export function isPrintable({ name, kind, words, known, seen, forms }: Entity): boolean {
  if (known !== undefined) return true;
  if (/[/$€£¥%#=]/.test(name) || /^\p{Lu}{1,4}-\p{Lu}[\p{L}.]{0,4}$/u.test(name)) return false;
  if (kind !== 'organisation' && /\d/.test(name)) return false;
  // "POLLS NOT WRONG"
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
  // A common noun in capitals may be a name where the text keeps to it: "Apple", "Variety".
  return !isCommonWord(word) || seen > 1;
}

/** Words that stand in headings, and in no name. */
const noNameWords = new Set(
  'not is are was were be been has have had does did that which who how why what more also here then next now this'.split(
    ' ',
  ),
);

/** "Ms. White" */
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
