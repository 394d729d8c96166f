/** Encodes the words and marks next to a quotation as one-letter classes, for the attribution patterns. */
import type { Span } from '../../article/article.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';

/** Words and marks in order; `classes[i]` is the class of token `i`. */
export type TagTokens = { readonly classes: string; readonly spans: readonly Span[] };

/**
 * Classes of words: `N` capitalised; `v` a finite reporting verb; `V` one with a capital; `g` another form of
 * one; `q` a verb of quoting; `a` an adverb or auxiliary; `A` "according"; `t` "to"; `s` "as"; `h` "that";
 * `b` "is" or "was"; `c` a conjunction; `p` a preposition or another word at which a name ends; `o` "him" or
 * "reporters"; `l` any other word. Classes of marks: `.` ends a sentence; `-` a dash; `/` a line end; `|` a
 * middle dot; `"` a quotation mark; `,` `:` `;` `(` `)` as they are.
 */
const classOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    q: 'quoted quotes quoting cited cites citing',
    a: 'has had have also once later just then recently again',
    A: 'according',
    t: 'to',
    s: 'as',
    h: 'that',
    b: 'is was been',
    c: 'and but because where',
    p: 'on in at after during before when while this last speaking via from who',
    o: 'reporters him her them us me',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

// "Sen." and initials keep their stop: it does not end a sentence.
const token =
  /(?:(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Col|Sgt|Lt|Capt|Prof|Rev|Hon|St|Pres|Sec|Adm|Maj|Jr|Sr)\.|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&-]*(?:\.(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}'’&-]+)*(?:(?<=(?<![\p{L}\p{N}])\p{Lu})\.)?)|[-–—―~]{1,3}|[.!?…]+|[,:;()\n·"“”„«»]/gu;

/** The tokens of `text` in `span`. */
export function readTagTokens(text: string, { start, end }: Span): TagTokens {
  const spans: Span[] = [];
  let classes = '';
  for (const { 0: written, index } of text.slice(start, end).matchAll(token)) {
    spans.push({ start: start + index, end: start + index + written.length });
    classes += markClass(written) ?? wordClass(written);
  }
  return { classes, spans };
}

function markClass(written: string): string | undefined {
  if (/^[,:;()]$/.test(written)) return written;
  if (written === '\n') return '/';
  if (written === '·') return '|';
  if (/^["“”„«»]$/.test(written)) return '"';
  if (/^[.!?…]+$/.test(written)) return '.';
  return /^[-–—―~]+$/.test(written) ? '-' : undefined;
}

function wordClass(written: string): string {
  const lower = written.toLowerCase();
  const isCapital = written !== lower && written.charAt(0) !== lower.charAt(0);
  const known = classOf.get(lower);
  // "As" and "According" may begin a sentence; "May" and "Last" may begin a name.
  if (known !== undefined && (!isCapital || 'Aqsh'.includes(known))) return known;
  const verb = reportingVerbs.get(lower);
  const saysByItself = verb !== undefined && (verb.form === 'past' || verb.form === 'third');
  if (isCapital) return saysByItself ? 'V' : 'N';
  if (verb !== undefined) return saysByItself ? 'v' : 'g';
  return /.ly$/.test(lower) ? 'a' : 'l';
}
