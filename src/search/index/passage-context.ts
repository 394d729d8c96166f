/** What the text around a passage says it is about: the heading above it, and the question that it answers. */
import { type Article, type Paragraph, type Passage, slice } from '../../article/article.ts';

/** The words that a passage goes without, since they stand above it. */
export type PassageContext = {
  /** The heading above the passage and the question before it; undefined where there is neither. */
  readonly contextOf: (passage: Passage) => string | undefined;
  /** Whether the passage only asks: an interviewer's question, one of a FAQ, a rhetorical one. It is no answer. */
  readonly isQuestion: (passage: Passage) => boolean;
};

// A question mark, and marks that close after it.
const endsAsking = /\?["'”’»)\]]*\s*$/u;

/** The context of the passages of `article`. */
export function readPassageContext(article: Article): PassageContext {
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
    question = onlyAsks(paragraph, article) ? text : undefined;
  }
  return {
    contextOf: ({ paragraph }) => contexts.get(paragraph),
    isQuestion: (passage) => onlyAsks(passage, article),
  };
}

function onlyAsks({ sentences }: Pick<Paragraph, 'sentences'>, { text }: Article): boolean {
  return sentences.length > 0 && sentences.every(({ start, end }) => endsAsking.test(text.slice(start, end)));
}

/** The context of a passage that stands alone. */
export const noContext: PassageContext = { contextOf: () => undefined, isQuestion: () => false };

/** The passages of `article` that may answer: all but its questions, or all where there is nothing else. */
export function answersOf({ passages }: Article, context = noContext): readonly Passage[] {
  const answers = passages.filter((passage) => !context.isQuestion(passage));
  return answers.length > 0 ? answers : passages;
}

/** `parts`, one after the other; undefined for none. */
export function joinWords(...parts: readonly (string | undefined)[]): string | undefined {
  const words = parts.filter((part) => part !== undefined);
  return words.length === 0 ? undefined : words.join(' ');
}
