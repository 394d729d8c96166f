/** Tells the lines that name who took a picture. */
import { pictureAgencies } from './notice-words.ts';

const kind = '(?:file |handout |stock |main |cover )?(?:photo(?:graph)?s?|images?|pictures?|illustrations?)';
const labelled = new RegExp(
  `^\\W*(?:${kind}(?: credits?)?|credits?|pictured)\\s*[:©]|^\\W*file photos?\\b`,
  'i',
);
const attributed = new RegExp(`^\\W*(?:${kind}(?: courtesy| credit)?|courtesy) (?:by|of)\\s+(.+)$`, 'i');
const agency = `(?:${pictureAgencies})(?: (?:Photos?|Images|Pictures|Archive|News))?`;
const name = "(?:\\p{Lu}[\\p{L}.'’-]*\\s*){1,5}";
/** "Jane Doe/Getty Images", "Jane Doe for Reuters", "Getty" */
const credit = new RegExp(
  `^[([©\\s]*(?:${name}(?:[/|©]|via |for )\\s*)*${agency}(?:\\s*[/|]\\s*${name})*[\\s.)\\]]*$`,
  'u',
);
/** The credit at the end of a caption: "… on Monday. (AP Photo/Jane Doe)" */
const endCredit = new RegExp(
  `[([](?:${kind}(?: credits?)?(?: by\\b|:| courtesy)|AP Photo|Getty Images|credits?:|[^()]{1,60}/\\s*${agency}[)\\]]).{0,80}[)\\]]?\\W*$`,
  'iu',
);

/** True if `line` names who took a picture, alone or after its caption. */
export function isPictureCredit(line: string): boolean {
  if (labelled.test(line) || credit.test(line) || endCredit.test(line)) return true;
  const maker = attributed.exec(line)?.[1];
  // "Photographs by Ansel Adams hang in the hall." is none.
  return (
    maker !== undefined &&
    /^(?:[\p{Lu}\p{N}©][\p{L}\p{N}.'’-]*[\s/|,]*|(?:and|for|of|the|via)\s+)+\W*$/u.test(maker)
  );
}
