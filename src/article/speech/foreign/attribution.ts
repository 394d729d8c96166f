/** Attributes direct quotations in languages other than English. Only reliable frames name a speaker. */
import type { KnownSpeaker, Mention, Quotation, Speaker } from '../../article.ts';
import { spanOf } from '../../syntax/noun-phrases.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { SpeechLine } from '../speech-lines.ts';
import type { FrameWords } from './frame-words.ts';
import { type Frame, frameAfter, frameBefore } from './frames.ts';
import { findNamedPeople, type NamedPeople, type NamedPerson } from './people-named.ts';

/** The share of speakers that are right, measured on our own texts; see docs/languages.md. */
const sureOfFrame = 0.98;

type Attributed = { readonly quotations: readonly Quotation[]; readonly speakers: readonly Speaker[] };
type Whole = SpeechLine['whole'][number];

/** A quotation and the frame that names its speaker. */
type Part = {
  readonly line: number;
  readonly whole: Whole;
  readonly frame: Frame | undefined;
  /** The line of the frame. It may be the line above the quotation. */
  readonly frameLine: number;
};

/**
 * Returns the direct quotations of `speechLines`, in order, and the speakers that the frames name. A speaker
 * has the full name; a surname resolves only if one person of the article has it.
 */
export function attributeForeign(
  speechLines: readonly SpeechLine[],
  known: readonly KnownSpeaker[],
  words: FrameWords,
): Attributed {
  const lines = speechLines.map(({ line }) => line);
  const people = findNamedPeople(lines, known, words);
  const parts = speechLines.flatMap((each, index) =>
    each.whole.map(
      (whole): Part => ({ line: index, whole, ...findFrame(lines, { index, whole }, words, people) }),
    ),
  );
  const speakers = new Map<NamedPerson, number>();
  const drafts: { quotation: Quotation; person: NamedPerson | undefined }[] = [];
  for (const [index, part] of parts.entries()) {
    const previous = drafts.at(-1);
    const before = parts[index - 1];
    const goesOn = before !== undefined && previous !== undefined && joins(lines, before, part);
    const source = goesOn && part.frame === undefined ? previous : undefined;
    const person = source?.person ?? part.frame?.subject?.person;
    const isSame = goesOn && (source !== undefined || person === previous.person);
    const group = isSame ? previous.quotation.group : (previous?.quotation.group ?? 0) + 1;
    if (person !== undefined && !speakers.has(person)) speakers.set(person, speakers.size);
    const attribution = source ? inherited(source.quotation) : framed(lines, part);
    drafts.push({ quotation: { ...attribution, span: part.whole.quoted.span, group }, person });
  }
  return finish(drafts, [...speakers.keys()]);
}

function findFrame(
  lines: readonly Line[],
  { index, whole }: { index: number; whole: Whole },
  words: FrameWords,
  people: NamedPeople,
): { frame: Frame | undefined; frameLine: number } {
  const line = lines[index];
  if (line === undefined) return { frame: undefined, frameLine: index };
  const after = frameAfter({ line, words, people }, whole);
  const before = whole.start > 0 ? frameBefore({ line, words, people }, whole.start - 1) : undefined;
  // Between two frames with different speakers the quotation has no speaker.
  if (after !== undefined && before !== undefined)
    return {
      frame: {
        ...after,
        subject: after.subject?.person === before.subject?.person ? after.subject : undefined,
      },
      frameLine: index,
    };
  const own = after ?? before;
  if (own !== undefined || whole.start > 0) return { frame: own, frameLine: index };
  const above = lines[index - 1];
  const leadIn = above && frameBefore({ line: above, words, people }, above.tokens.length - 1);
  return { frame: leadIn, frameLine: leadIn === undefined ? index : index - 1 };
}

/**
 * True if `part` continues the quotation before it: '„…“, sagte X, „…“', '„…“, sagte X. „…“', or over
 * paragraphs.
 */
function joins(lines: readonly Line[], before: Part, part: Part): boolean {
  const [above, line] = [lines[before.line], lines[part.line]];
  if (above === undefined || line === undefined) return false;
  if (before.line === part.line - 1)
    return (
      !before.whole.quoted.closed && part.whole.start === 0 && before.whole.end >= above.tokens.length - 1
    );
  if (before.line !== part.line || before.frame?.rule !== 'X after') return false;
  const end = before.frame.subject?.end;
  if (end === undefined || !isSentenceEnd(line, part.whole.end)) return false;
  const between = line.tokens.slice(end, part.whole.start);
  const isShort = between.length <= longestInsertion && between.at(-1)?.isWord !== true;
  return (
    isShort && !between.some(({ text }, at) => text === ':' || (text === '.' && at < between.length - 1))
  );
}

const longestInsertion = 10; // tokens between the name and the next part of the quotation

function isSentenceEnd({ tokens, sentenceStart }: Line, at: number): boolean {
  return at >= tokens.length || sentenceStart[at] === at || /^[.!?…]$/.test(tokens[at]?.text ?? '');
}

type Attribution = Omit<Quotation, 'span' | 'group'>;

const unattributed: Attribution = {
  kind: 'direct',
  speech: true,
  cue: undefined,
  mention: undefined,
  speaker: undefined,
  probability: 0,
  evidence: undefined,
  rules: ['no tag'],
};

function framed(lines: readonly Line[], { frame, frameLine }: Part): Attribution {
  const line = lines[frameLine];
  if (frame === undefined || line === undefined) return unattributed;
  const cue = spanOf(line, frame.cue);
  if (frame.subject === undefined) return { ...unattributed, cue, rules: [frame.rule, 'no mention'] };
  const mention: Mention = { span: spanOf(line, frame.subject), type: 'name' };
  return {
    ...unattributed,
    cue,
    mention,
    probability: sureOfFrame,
    rules: [frame.rule, 'name'],
  };
}

function inherited({ cue, mention, probability }: Quotation): Attribution {
  return { ...unattributed, cue, mention, probability, rules: ['goes on'] };
}

/** Builds the speakers at the end, when all their roles and other names are known. */
function finish(
  drafts: readonly { readonly quotation: Quotation; readonly person: NamedPerson | undefined }[],
  people: readonly NamedPerson[],
): Attributed {
  const speakers = new Map(people.map((person) => [person, speakerOf(person)]));
  return {
    quotations: drafts.map(({ quotation, person }) => ({
      ...quotation,
      speaker: person && speakers.get(person),
    })),
    speakers: [...speakers.values()],
  };
}

function speakerOf({ name, known, forms, role, isPerson }: NamedPerson): Speaker {
  const aliases = [...new Set([...(known?.aliases ?? []), ...forms])];
  return { name, kind: isPerson ? 'person' : 'unknown', role, aliases };
}
