/** Reads captions (WebVTT, SubRip). Consecutive captions of one speaker become one paragraph. */
import type { Span } from '../article.ts';
import { createTextWriter, type PlainText } from './text-writer.ts';

type CaptionCue = {
  /** The name in the voice or the label of the words. */
  readonly speaker: string | undefined;
  readonly isVoice: boolean;
  readonly words: string;
};

const timing = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->/;
/** `<v.loud Una>`. Names the speaker of the words up to the next one. */
const voice = /<v(?:\.[^\s>]*)?\s+([^>]+)>/;
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
  const voices: Span[] = [];
  let last: string | undefined;
  let length = 0;
  let ended = false;
  for (const { speaker, isVoice, words } of splitCues(text).flatMap(readCue)) {
    const isNew =
      length === 0 || (speaker !== undefined && speaker !== last) || (length > longParagraph && ended);
    if (isNew) {
      writer.breakLine(2);
      length = 0;
      if (speaker !== undefined) writer.add(`${speaker}: `);
      if (speaker !== undefined && isVoice) voices.push({ start: writer.start(), end: writer.end() - 1 }); // without the colon
    }
    writer.add(`${words} `);
    last = speaker ?? (isNew ? undefined : last);
    length += words.length;
    ended = /[.!?…]["”’)]*$/.test(words);
  }
  return { text: writer.text(), headings: undefined, voices, setAside: [], frontMatter: {} };
}

/** The blocks between blank lines, cut where a caption begins without a blank line before it. */
function splitCues(text: string): readonly string[] {
  return text.split(/\n[^\S\n]*\n/).flatMap((block) => {
    const lines = block.split('\n');
    const times = [...lines.keys()].filter((at) => timing.test(lines[at] ?? ''));
    const starts = times.slice(1).map((at) => (/^\s*\d+\s*$/.test(lines[at - 1] ?? '') ? at - 1 : at));
    return [0, ...starts].map((start, index) => lines.slice(start, starts[index]).join('\n'));
  });
}

/**
 * The words of a caption, one part for each voice. Empty if the block is a note, a style or the head of the
 * file.
 */
function readCue(block: string): CaptionCue[] {
  const lines = block.split('\n');
  const time = lines.findIndex((line) => timing.test(line));
  if (time < 0) return [];
  const [before = '', ...voiced] = lines
    .slice(time + 1)
    .join(' ')
    .split(voice);
  const parts = [readLabelled(before)];
  for (let at = 0; at < voiced.length; at += 2)
    parts.push({
      speaker: plain(voiced[at] ?? '') || undefined,
      isVoice: true,
      words: plain(voiced[at + 1] ?? ''),
    });
  return parts.filter(({ words }) => words !== '');
}

function readLabelled(raw: string): CaptionCue {
  const words = plain(raw);
  const found = label.exec(words);
  return { speaker: found?.[1], isVoice: false, words: words.slice(found?.[0].length ?? 0) };
}

/** The words without markup and the dash of a new speaker. */
function plain(raw: string): string {
  const words = raw.replace(tag, '').replace(/\s+/g, ' ').trim();
  return readEntities(words.replace(/^(?:>>|-)\s+/, '')).trim();
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
