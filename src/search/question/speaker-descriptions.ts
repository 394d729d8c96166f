/** Finds how an article describes a speaker beside the name: "Board president Yolanda Priest", "Kim, a crab fisherman, said". */
import type { Article, Speaker } from '../../article/article.ts';
import { roleNouns, titles, wholeTitles } from '../../lexicon/en/honorifics-and-roles.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { splitWords, type Word } from '../analysis/terms.ts';
import { namesOf } from './speaker-names.ts';

const wordsBefore = 4;
const wordChar = /[\p{L}\p{M}’'-]/u;
const after = /^, (?!and |who )([^,.;:“”"()\n]{3,90})/u;
const heading = /^, who (?:heads|leads|chairs|runs|directs) ([^,.;:“”"()\n]{3,90})/u;
const maxBefore = 80;

/**
 * The role of `speaker`, and the descriptions with an office beside their names. Abbreviated titles are given
 * in both forms.
 */
export function descriptionsOf(speaker: Speaker, { text }: Article): readonly string[] {
  const { role = '', kind } = speaker;
  if (kind !== 'person' && kind !== 'unknown') return [role];
  const beside = namesOf(speaker).flatMap((name) =>
    placesOf(name, text).flatMap((start) => {
      const left = text.slice(Math.max(0, start - maxBefore), start);
      const right = text.slice(start + name.length, start + name.length + 100);
      const heads = heading.exec(right)?.[1];
      return [lastWords(left, right.startsWith(', ')), after.exec(right)?.[1], heads && `head of ${heads}`];
    }),
  );
  const kept = beside.filter((each) => each !== undefined && describes(splitWords(each)));
  return [...new Set([role, ...kept].flatMap((each = '') => [each, inFull(each)]))];
}

/**
 * The last four words of `left`, with the blank after each; undefined if there are none. With
 * `mayEndInComma`, a comma may follow: "Its president, " before a name, as well as "Board president ".
 */
function lastWords(left: string, mayEndInComma: boolean): string | undefined {
  const chars = [...left];
  const isWordChar = (at: number) => at >= 0 && wordChar.test(chars[at] ?? '');
  let start = chars.length;
  for (let words = 0; words < wordsBefore; words++) {
    let at = start - 1;
    if (chars[at] !== ' ') break;
    at--;
    if (words === 0 && mayEndInComma && chars[at] === ',') at--;
    const end = at;
    while (isWordChar(at)) at--;
    if (at === end) break;
    start = at + 1;
  }
  return start === chars.length ? undefined : chars.slice(start).join('');
}

/** False for "president of the", which comes before the name of a council. */
function describes(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return words.some(isOffice) && last !== undefined && !isStopWord(last);
}

/** `words` with abbreviated titles written out: "doctor" for "Dr.". */
function inFull(words: string): string {
  return words.replace(/\S+/gu, (word) => wholeTitles.get(word.toLowerCase()) ?? word);
}

/** True for an office, an occupation or a relation: "mayor", "teacher", "widow". */
export function isOffice({ folded }: Pick<Word, 'folded'>): boolean {
  return roleNouns.has(folded) || titles.has(folded);
}

function placesOf(name: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
}
