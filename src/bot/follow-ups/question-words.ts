/** Translates the question word of a follow-up: "warum?" after a question in English asks "why". */
import { type ForeignLanguage, languageWords } from '../../lexicon/mul/languages.ts';
import { fold } from '../../search/analysis/terms.ts';

type Kind = keyof (typeof languageWords)[ForeignLanguage]['questions'];

const kinds: readonly Kind[] = ['who', 'when', 'where', 'how many', 'why', 'other'];

/**
 * `word`, a question word of the language `from`, in the language `to`, both BCP 47 tags; unchanged if it has none there.
 *
 * @example
 * questionWordIn('en', { word: 'wie viele', from: 'de' })
 * // => 'how many'
 */
export function questionWordIn(
  to: string | undefined,
  { word, from }: { readonly word: string; readonly from: ForeignLanguage },
): string {
  const kind = to === from ? undefined : kindOf(word, from);
  if (kind === undefined || to === undefined) return word;
  if (to === 'en') return kind === 'other' ? 'how' : kind;
  // The first of the other words may be "what" as well as "how".
  const there = kind === 'other' || !isKnown(to) ? '' : languageWords[to].questions[kind];
  return there.split(' ')[0] || word;
}

/** What `word` asks for. It may be of several words: "por qué" is "porqué", and "seit wann" asks as "wann" does. */
function kindOf(word: string, language: ForeignLanguage): Kind | undefined {
  const parts = fold(word).split(' ');
  const { questions } = languageWords[language];
  const has = (kind: Kind, part: string): boolean => fold(questions[kind]).split(' ').includes(part);
  return (
    kinds.find((kind) => has(kind, parts.join(''))) ??
    kinds.find((kind) => parts.some((part) => has(kind, part)))
  );
}

function isKnown(language: string): language is ForeignLanguage {
  return Object.hasOwn(languageWords, language);
}
