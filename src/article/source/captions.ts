/** Reads captions (WebVTT, SubRip). Consecutive captions of one speaker become one paragraph. */
import { createTextWriter, type PlainText } from './text-writer.ts';

type CaptionCue = { readonly speaker: string | undefined; readonly words: string };

const timing = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->/;
const voice = /^<v(?:\.[^\s>]*)?\s+([^>]+)>/;
const label = /^(\p{Lu}[\p{L}\p{N}.'’ -]{0,40}):\s+(?=\S)/u;
const tag = /<\/?[^>]{1,40}>|\{\\[^}]{1,20}\}/g;
/** The length of a paragraph of captions without a speaker, in UTF-16 units. */
const longParagraph = 500;

/**
 * The text of the captions, one paragraph for each turn as "Name: words", without numbers, times and
 * markup.
 */
export function parseCaptions(text: string): PlainText {
  const writer = createTextWriter();
  let last: string | undefined;
  let length = 0;
  let ended = false;
  for (const { speaker, words } of text.split(/\n[^\S\n]*\n/).flatMap(readCue)) {
    const isNew =
      length === 0 || (speaker !== undefined && speaker !== last) || (length > longParagraph && ended);
    if (isNew) {
      writer.breakLine(2);
      length = 0;
      if (speaker !== undefined) writer.add(`${speaker}: `);
    }
    writer.add(`${words} `);
    last = speaker ?? (isNew ? undefined : last);
    length += words.length;
    ended = /[.!?…]["”’)]*$/.test(words);
  }
  return { text: writer.text(), headings: undefined, setAside: [], frontMatter: {} };
}

/** The words of a block of lines; empty if it is a note, a style or the head of the file. */
function readCue(block: string): CaptionCue[] {
  const lines = block.split('\n');
  const time = lines.findIndex((line) => timing.test(line));
  if (time < 0) return [];
  const raw = lines
    .slice(time + 1)
    .join(' ')
    .trim();
  const voiced = voice.exec(raw)?.[1];
  const words = raw
    .replace(tag, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:>>|-)\s+/, '')
    .trim();
  const labelled = label.exec(words);
  const speaker = voiced ?? labelled?.[1];
  const said = voiced === undefined && labelled !== null ? words.slice(labelled[0].length) : words;
  return said === '' ? [] : [{ speaker, words: readEntities(said) }];
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&nbsp;', ' '],
]);

function readEntities(words: string): string {
  return words.replace(/&(?:amp|lt|gt|nbsp);/g, (entity) => entities.get(entity) ?? entity);
}
