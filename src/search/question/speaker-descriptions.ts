/** What an article calls a speaker beside the name: "Board president Yolanda Priest", "Kim, a crab fisherman, said". */
import type { Article, Speaker } from '../../article/article.ts';
import { roleNouns, titles, wholeTitles } from '../../lexicon/en/honorifics-and-roles.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { splitWords, type Word } from '../analysis/terms.ts';
import { namesOf } from './speaker-names.ts';

// "Board president " before a name, "Its president, " before one that a comma follows.
const before = /(?:[\p{L}\p{M}’'-]+ ){1,4}$/u;
const beforeComma = /(?:[\p{L}\p{M}’'-]+ ){0,3}[\p{L}\p{M}’'-]+, $/u;
const after = /^, (?!and |who )([^,.;:“”"()\n]{3,90})/u;
const heading = /^, who (?:heads|leads|chairs|runs|directs) ([^,.;:“”"()\n]{3,90})/u;
const maxBefore = 80;

/** The role of `speaker`, and what stands beside their names with a word for an office; both as written and in full. */
export function descriptionsOf(speaker: Speaker, { text }: Article): readonly string[] {
  const { role = '', kind } = speaker;
  if (kind !== 'person' && kind !== 'unknown') return [role];
  const beside = namesOf(speaker).flatMap((name) =>
    placesOf(name, text).flatMap((start) => {
      const left = text.slice(Math.max(0, start - maxBefore), start);
      const right = text.slice(start + name.length, start + name.length + 100);
      const heads = heading.exec(right)?.[1];
      return [
        (right.startsWith(', ') ? beforeComma : before).exec(left)?.[0] ?? before.exec(left)?.[0],
        after.exec(right)?.[1],
        heads && `head of ${heads}`,
      ];
    }),
  );
  const kept = beside.filter((each) => each !== undefined && describes(splitWords(each)));
  return [...new Set([role, ...kept].flatMap((each = '') => [each, inFull(each)]))];
}

/** Not "president of the", which stands before the name of a council. */
function describes(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return words.some(isOffice) && last !== undefined && !isStopWord(last);
}

/** `words` with titles that are cut short in full: "doctor" for "Dr.". */
function inFull(words: string): string {
  return words.replace(/\S+/gu, (word) => wholeTitles.get(word.toLowerCase()) ?? word);
}

/** True if `word` is one for an office, an occupation or a tie: "mayor", "teacher", "widow". */
export function isOffice({ folded }: Pick<Word, 'folded'>): boolean {
  return roleNouns.has(folded) || titles.has(folded);
}

function placesOf(name: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
}
