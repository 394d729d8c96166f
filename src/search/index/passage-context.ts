/** The context of a passage: the heading above it, and the question that it answers. */
import { type Article, type Paragraph, type Passage, slice } from '../../article/article.ts';

/** Text that belongs to a passage but comes before it. */
export type PassageContext = {
  /** The heading above the passage and the question before it; undefined if there is neither. */
  readonly contextOf: (passage: Passage) => string | undefined;
  /**
   * True if the passage only asks: an interviewer's question, an FAQ entry, a rhetorical question. It answers
   * nothing.
   */
  readonly isQuestion: (passage: Passage) => boolean;
};

// A question mark, with closing marks after it.
const endsAsking = /\?["'”’»)\]]*\s*$/u;

const addressed = /\byour?s?\b/iu;

// With so many paragraphs that only ask, an article is an interview or an FAQ.
const minQuestions = 3;

/** Reads the context of the passages of `article`. */
export function readPassageContext(article: Article): PassageContext {
  const asking = paragraphsThatAsk(article);
  const contexts = new Map<number, string>();
  let heading: string | undefined;
  let question: string | undefined;
  for (const paragraph of article.paragraphs) {
    const text = slice(article.text, paragraph.span);
    if (paragraph.kind === 'title') continue;
    if (paragraph.kind === 'heading') {
      [heading, question] = [text, undefined];
      continue;
    }
    const context = [heading, question].filter((part) => part !== undefined).join(' ');
    if (context !== '') contexts.set(paragraph.number, context);
    question = asking.has(paragraph.number) ? text : undefined;
  }
  return {
    contextOf: ({ paragraph }) => contexts.get(paragraph),
    isQuestion: (passage) => asking.has(passage.paragraph) || onlyAsks(passage, article),
  };
}

/**
 * The numbers of the paragraphs that ask. In an English interview they include turns to "you" that end with a
 * question and are shorter than the next turn: "You have said that you would never repair it. Why not?"
 */
function paragraphsThatAsk(article: Article): ReadonlySet<number> {
  const { paragraphs, text } = article;
  const asking = new Set(paragraphs.filter((each) => onlyAsks(each, article)).map(({ number }) => number));
  if (asking.size < minQuestions) return asking;
  const turns = paragraphs.flatMap((each, i) => {
    const next = paragraphs[i + 1];
    const isTurn = each.kind === 'text' && next?.kind === 'text' && lengthOf(each) < lengthOf(next);
    return isTurn && asksYou(slice(text, each.span)) ? [each.number] : [];
  });
  return new Set([...asking, ...turns]);
}

/** True if `turn` speaks to "you" and ends with a question that is not quoted: an interviewer does, a reporter does not. */
function asksYou(turn: string): boolean {
  return turn.trimEnd().endsWith('?') && addressed.test(turn);
}

function lengthOf({ span }: Paragraph): number {
  return span.end - span.start;
}

function onlyAsks({ sentences }: Pick<Paragraph, 'sentences'>, { text }: Article): boolean {
  return sentences.length > 0 && sentences.every(({ start, end }) => endsAsking.test(text.slice(start, end)));
}

/** The context of a passage without heading or question. */
const noContext: PassageContext = { contextOf: () => undefined, isQuestion: () => false };

/** The passages of `article` without its questions; all passages if it has only questions. */
export function answersOf({ passages }: Article, context = noContext): readonly Passage[] {
  const answers = passages.filter((passage) => !context.isQuestion(passage));
  return answers.length > 0 ? answers : passages;
}

/** Joins the defined `parts` with blanks; undefined if there are none. */
export function joinWords(...parts: readonly (string | undefined)[]): string | undefined {
  const words = parts.filter((part) => part !== undefined);
  return words.length === 0 ? undefined : words.join(' ');
}
