/** Makes hits of ranked passages. */
import type { Article, Passage, Span } from '../../article/article.ts';
import { explain, type RankedPassage, sentenceScores } from '../ranking/ranker.ts';
import type { Hit } from './answer.ts';

/** A passage and its article. */
export type PassagePlace = { readonly article: Article; readonly passage: Passage };

const isQuestion = /[?？؟][\s*_]*$/u;

/** The sentence after a question that the text itself answers in the same passage, or `sentence`: "A lift? No." */
function answerBelow(sentence: Span, { article: { text }, passage: { sentences } }: PassagePlace): Span {
  const asks = ({ start, end }: Span): boolean => isQuestion.test(text.slice(start, end));
  const next = sentences[sentences.indexOf(sentence) + 1];
  return next !== undefined && asks(sentence) && !asks(next) ? next : sentence;
}

/** The passage as a hit with its best sentence. Preferred sentences come first. */
export function hitOf(
  ranked: RankedPassage,
  place: PassagePlace | undefined,
  { prefers }: { readonly prefers: (article: Article, sentence: Span, passage: Passage) => boolean },
): readonly Hit[] {
  const [first] = place?.passage.sentences ?? [];
  if (place === undefined || first === undefined) return [];
  const { article, passage } = place;
  const bestSentence = (): Span => {
    const scores = sentenceScores(ranked);
    const [best] = passage.sentences
      .map((sentence, i) => ({
        sentence,
        isPreferred: Number(prefers(article, sentence, passage)),
        score: scores[i] ?? 0,
      }))
      .sort((a, b) => b.isPreferred - a.isPreferred || b.score - a.score);
    return best === undefined ? first : answerBelow(best.sentence, place);
  };
  let sentence: Span | undefined;
  return [
    {
      sentence: () => {
        sentence ??= bestSentence();
        return sentence;
      },
      answerWords: undefined,
      score: ranked.score,
      reasons: () => explain(ranked),
      article,
      passage,
    },
  ];
}
