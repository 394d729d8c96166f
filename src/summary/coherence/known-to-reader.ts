/** Drops dependencies that the reader's request or the form of the article already meets. */
import type { ArticleForm } from '../../article/form/form.ts';
import { splitWords } from '../../search/analysis/terms.ts';
import type { Context } from '../contexts.ts';
import type { ArticleSentences, CandidateSentence } from '../sentences.ts';
import type { Dependency } from './dependencies.ts';

/** The reader's request and the form of the article. */
type KnownToReader = {
  readonly about: string | undefined;
  readonly speaker: string | undefined;
  readonly form: ArticleForm;
};

const endOfTale = 3; // sentences

/**
 * The sentences without the dependencies that the request meets: who "she" is in the words of one speaker, a
 * thing named in the topic, and the people in it. The question above an answer also counts as known.
 */
export function withoutKnown(
  reading: ArticleSentences,
  { about = '', speaker, form }: KnownToReader,
  contexts: readonly Context[],
): ArticleSentences {
  const named = new Set(
    splitWords(`${about} ${speaker ?? ''}`, reading.analyser).flatMap(({ term, folded }) => [term, folded]),
  );
  const waived = new Set<Dependency['kind']>([
    ...(speaker === undefined ? [] : (['person', 'name', 'more', 'thing'] as const)),
    ...(about === '' ? [] : (['name', 'more'] as const)),
  ]);
  const isKnown = ({ kind, term, anyOf }: Dependency, index: number): boolean => {
    if (waived.has(kind) || (term !== undefined && named.has(term))) return true;
    // "Since then the clocks have no hands": the end continues the whole tale.
    if (form === 'tale' && kind === 'more' && index >= reading.sentences.length - endOfTale) return true;
    if (form === 'speech' && kind === 'place') return true;
    const context = contexts[index];
    if (!context?.isAnswer) return false;
    return kind === 'name' || kind === 'more' || anyOf.some((other) => contexts[other]?.isAsked);
  };
  return withDependencies(reading, ({ dependencies, index }) =>
    dependencies.filter((need) => !isKnown(need, index)),
  );
}

/**
 * The sentences with only those dependencies that sentences of `asked` meet, so that a speaker's words come
 * alone.
 */
export function within(reading: ArticleSentences, asked: readonly CandidateSentence[]): ArticleSentences {
  const own = new Set(asked.map(({ index }) => index));
  return withDependencies(reading, ({ dependencies }) =>
    dependencies.flatMap((need) => {
      const anyOf = need.anyOf.filter((index) => own.has(index));
      return anyOf.length === 0 ? [] : [{ ...need, anyOf }];
    }),
  );
}

function withDependencies(
  reading: ArticleSentences,
  dependenciesOf: (sentence: CandidateSentence) => readonly Dependency[],
): ArticleSentences {
  const sentences = reading.sentences.map((each) => ({ ...each, dependencies: dependenciesOf(each) }));
  return { ...reading, sentences };
}
