/** The stemmers of other languages, each loaded with the first text in its language. */
import { lazyPackage } from '../../article/source/lazy-package.ts';
import type { ForeignLanguage } from '../../lexicon/mul/languages.ts';

// No Polish stemmer is maintained. Letter runs bridge the endings instead (see `relatedTerms`).
const packages = {
  de: lazyPackage<typeof import('@orama/stemmers/german')>('@orama/stemmers/german'),
  es: lazyPackage<typeof import('@orama/stemmers/spanish')>('@orama/stemmers/spanish'),
  fr: lazyPackage<typeof import('@orama/stemmers/french')>('@orama/stemmers/french'),
  it: lazyPackage<typeof import('@orama/stemmers/italian')>('@orama/stemmers/italian'),
  nl: lazyPackage<typeof import('@orama/stemmers/dutch')>('@orama/stemmers/dutch'),
  pt: lazyPackage<typeof import('@orama/stemmers/portuguese')>('@orama/stemmers/portuguese'),
};

/** The stemmer of `language`; without one, words stay unchanged. */
export function stemmerOf(language: ForeignLanguage): (word: string) => string {
  return hasStemmer(language) ? packages[language]().stemmer : (word) => word;
}

function hasStemmer(language: ForeignLanguage): language is keyof typeof packages {
  return Object.hasOwn(packages, language);
}
