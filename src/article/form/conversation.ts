/** Finds the questions and answers of an interview, a panel or a list of questions. */
import { courtesyLines, leaning } from '../../lexicon/en/summary-cues.ts';
import { overlapping } from '../../text/binary-search.ts';
import { oncePer } from '../../text/once-per.ts';
import { type Article, type Paragraph, type Quotation, type Span, slice, trimSpan } from '../article.ts';

/** A question and the answer that follows it. */
export type Exchange = {
  /**
   * The question, with the remark before it if both are short, or the heading that asks. Excludes a label
   * such as "Q:".
   */
  readonly question: Span;
  /** From the first word of the answer to the last. An answer may have several paragraphs. */
  readonly answer: Span;
};

/** The questions and answers of an article. */
export type WrittenConversation = {
  readonly exchanges: readonly Exchange[];
  /** Everything that the interviewer, host or moderator says, and every question. */
  readonly asked: readonly Span[];
  /** How many named people answer; 0 if turns have no names. */
  readonly guests: number;
  /** True if most questions are headings. */
  readonly headed: boolean;
  /** The share of the article's words that are in turns or in answers, 0 to 1. */
  readonly share: number;
};

/** Consecutive sentences by one voice: a paragraph, or a part of one with its own label. */
type ConversationTurn = {
  readonly span: Span;
  readonly sentences: readonly Span[];
  /** Its direct quotations without quotation marks, in order. */
  readonly said: readonly Quotation[];
  readonly isHeading: boolean;
  /** The speaker's name or label; undefined if the turn has none. */
  readonly voice: string | undefined;
  readonly asks: boolean;
  readonly words: number;
};

const longestShownQuestion = 200; // UTF-16 units, including the remarks before it
const longestQuestion = 60; // words; a longer paragraph that ends in "?" is rhetorical
const longestLabel = 80; // UTF-16 units before the words of a turn: "[00:14] Dr. Ana Sol, host (Lisbon): "
const longestBareQuestion = 2; // sentences of a question without a named speaker
const leastShareAsking = 0.5; // of an interviewer's turns; the others are remarks and thanks
const leastAsked = 2;
const leastShareOfSole = 0.3;
const mostShareOfGuest = 0.15;
const quotationMark = /["“”«»‘]|(?:^|\s)['’]|['’]$/;
// '"WALLACE: Governor, …': a transcript within a story, in one pair of quotation marks.
const capitalLabel = /^["“]?(\p{Lu}{2}[\p{Lu}.'’ -]{0,30}):\s/u;
const questionLabel = /^(?:Q|Question|FAQ)\s?\d{0,2}\s?[.:)]\s*/;
/** The label of an answer: "A: ". */
export const answerLabel = /^(?:A|Answer)\s?\d{0,2}\s?[.:)]\s*/;

/**
 * The questions and answers of `article`. `exchanges` is empty if no question has an answer. Computed once per
 * article object.
 */
export const findConversation: (article: Article) => WrittenConversation = oncePer(converse);

function converse(article: Article): WrittenConversation {
  const turns = splitTurns(article);
  const askers = findAskers(turns);
  const isAsked = (turn: ConversationTurn): boolean =>
    turn.voice === undefined ? turn.asks : askers.has(turn.voice) || (askers.size === 0 && turn.asks);
  // In a conversation with named turns, a turn without a name is a note on the guest or a part of the page.
  const isApart = ({ voice }: ConversationTurn): boolean => askers.size > 0 && voice === undefined;
  const isAnswer = (turn: ConversationTurn | undefined): boolean =>
    turn !== undefined && !isAsked(turn) && !turn.isHeading && !isApart(turn);
  const exchanges: Exchange[] = [];
  let answered = 0;
  for (const [at, turn] of turns.entries()) {
    const next = turns[at + 1];
    if (!isAsked(turn) || next === undefined || !isAnswer(next)) continue;
    let until = at + 1;
    while (isAnswer(turns[until])) until++;
    const answer = turns.slice(at + 1, until);
    answered += answer.reduce((sum, { words }) => sum + words, 0);
    exchanges.push({
      question: questionOf(article, turn),
      answer: trimSpan(article.text, {
        start: next.span.start,
        end: answer.at(-1)?.span.end ?? next.span.end,
      }),
    });
  }
  const voiced = turns.filter(({ voice }) => voice !== undefined);
  const all = turns.reduce((sum, { words }) => sum + words, 0) || 1;
  const spoken = voiced.reduce((sum, { words }) => sum + words, 0);
  const asking = turns.filter(isAsked);
  return {
    exchanges,
    asked: asking.map(({ span }) => span),
    guests: new Set(voiced.flatMap(({ voice = '' }) => (askers.has(voice) ? [] : [voice]))).size,
    headed: asking.length > 0 && asking.filter(({ isHeading }) => isHeading).length > asking.length / 2,
    share: Math.max(answered, spoken) / all,
  };
}

function splitTurns(article: Article): readonly ConversationTurn[] {
  const { text, paragraphs, quotations } = article;
  // The words of a turn are a direct quotation without marks.
  const unmarked = quotations
    .filter(({ kind, span }) => kind === 'direct' && !/^["“'‘«„「]/.test(slice(text, span)))
    .sort((a, b) => a.span.start - b.span.start);
  return paragraphs
    .filter(({ kind }) => kind !== 'title')
    .flatMap((paragraph) =>
      splitAtLabels(text, paragraph).map((sentences) => {
        const span = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
        const said = overlapping(unmarked, span, (quotation) => quotation.span);
        return turnOf(span, { text, sentences, said, isHeading: paragraph.kind === 'heading' });
      }),
    );
}

/**
 * The sentences of `paragraph`, cut before each label and after a question on a line of its own: "Q: Is it
 * safe?" and "A: Yes." on two lines are two turns.
 */
function splitAtLabels(text: string, { sentences }: Paragraph): readonly (readonly Span[])[] {
  const parts: Span[][] = [];
  for (const sentence of sentences) {
    const words = slice(text, sentence);
    const last = parts.at(-1);
    const [first] = last ?? [];
    const isBelowQuestion = parts.length === 1 && last?.length === 1 && first && isLineThatAsks(text, first);
    if (last === undefined || isBelowQuestion || questionLabel.test(words) || answerLabel.test(words))
      parts.push([sentence]);
    else last.push(sentence);
  }
  return parts;
}

function isLineThatAsks(text: string, span: Span): boolean {
  return endsAsQuestion(slice(text, span).trim()) && /\n\s*$/.test(text.slice(span.start, span.end));
}

type TurnContext = Pick<ConversationTurn, 'sentences' | 'said' | 'isHeading'> & { readonly text: string };

function turnOf(span: Span, { text, sentences, said, isHeading }: TurnContext): ConversationTurn {
  const words = slice(text, span);
  const count = countWords(words);
  const isLabelled = questionLabel.test(words);
  const voice = answerLabel.test(words) || isLabelled ? undefined : voiceOf(text, said, span);
  const ends = endsAsQuestion(words);
  const isBare = voice === undefined && !isHeading && !isLabelled;
  const asks =
    isLabelled ||
    (ends && count <= longestQuestion && (!isBare || (isShort(words) && !quotationMark.test(words))));
  return { span, sentences, said, isHeading, voice, asks, words: count };
}

/** The speaker's name or label, if `span` is a turn; undefined for other text. */
function voiceOf(text: string, said: readonly Quotation[], span: Span): string | undefined {
  const whole = trimSpan(text, span);
  const turn = said.find(
    (quotation) => quotation.span.end >= whole.end && quotation.span.start - whole.start <= longestLabel,
  );
  if (turn === undefined) return capitalLabel.exec(slice(text, whole))?.[1];
  return turn.speaker?.name ?? (turn.mention && slice(text, turn.mention.span).toLowerCase());
}

/** The interviewers: voices that mostly ask, and say less than half of the words. */
function findAskers(turns: readonly ConversationTurn[]): ReadonlySet<string> {
  const voices = new Map<string, { turns: number; asks: number; words: number }>();
  let words = 0;
  for (const turn of turns) {
    if (turn.voice === undefined) continue;
    const known = voices.get(turn.voice) ?? { turns: 0, asks: 0, words: 0 };
    words += turn.words;
    voices.set(turn.voice, {
      turns: known.turns + 1,
      asks: known.asks + (turn.asks ? 1 : 0),
      words: known.words + turn.words,
    });
  }
  const short = [...voices].filter(([, voice]) => voice.words < words / 2);
  const asking = short.filter(([, voice]) => voice.asks >= leastShareAsking * voice.turns);
  // An interviewer who makes statements more often than asking still asks more than any guest.
  const sole = short.filter(
    ([name, voice]) =>
      voice.asks >= leastAsked &&
      voice.asks >= leastShareOfSole * voice.turns &&
      [...voices].every(([other, { asks, turns }]) => other === name || asks <= mostShareOfGuest * turns),
  );
  return new Set((asking.length > 0 ? asking : sole).map(([name]) => name));
}

function questionOf({ text }: Article, { span, sentences: all, said: quotations }: ConversationTurn): Span {
  const sentences = all.filter((sentence) => slice(text, sentence) !== '');
  const last = sentences.findLastIndex((sentence) => endsAsQuestion(slice(text, sentence)));
  const asking = trimSpan(text, sentences[last] ?? sentences.at(-1) ?? span);
  // "A loaf costs seven pounds. Who can afford that?": the question needs the remark before it.
  const before = sentences.slice(0, Math.max(0, last));
  const unrelated = before.findLastIndex((sentence) => {
    const words = slice(text, sentence).replace(/^[^:.!?]{1,80}:\s+/, '');
    return asking.end - sentence.start > longestShownQuestion || isCourtesyLine(words) || leaning.test(words);
  });
  const from = trimSpan(text, before[unrelated + 1] ?? asking);
  const question = { start: from.start, end: asking.end };
  const label = questionLabel.exec(text.slice(question.start, question.end))?.[0].length ?? 0;
  const said = quotations.find(
    ({ span: quoted }) =>
      quoted.start > question.start && quoted.start < question.end && quoted.end >= question.end,
  );
  return { start: Math.max(question.start + label, said?.span.start ?? 0), end: question.end };
}

function isCourtesyLine(words: string): boolean {
  return courtesyLines.some((pattern) => pattern.test(words));
}

function endsAsQuestion(words: string): boolean {
  return /[?？؟]["”’'»)\]*_]*$/.test(words);
}

function isShort(words: string): boolean {
  return (words.match(/[.!?](?:\s|$)/g)?.length ?? 0) <= longestBareQuestion;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
