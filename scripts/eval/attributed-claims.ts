/** Makes true and false claims from annotated quotations whose speakers are known by name. */
import { fold } from '../../src/search/analysis/terms.ts';
import type { VerdictKind } from '../../src/verify/verdict.ts';
import { splitWords } from '../../src/verify/words/verbatim-words.ts';
import type { DataClaim } from './verify-data.ts';

/** The parts of an annotated article that claims are made from. */
export type NamedArticle = {
  readonly id: string;
  readonly text: string;
  readonly canonicalAnnotated?: boolean;
  readonly quotes: readonly NamedQuote[];
};

/** An annotated quotation with the name of its speaker. */
export type NamedQuote = {
  readonly group?: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly speech?: boolean;
  readonly canonical?: string | null;
  readonly aliases?: readonly string[];
};

/** A claim with the right answer. */
export type NamedCase = DataClaim & {
  readonly kind: string;
  /** True if the article has the words and the named speaker, if any, says them. */
  readonly isTrue: boolean;
  readonly named: boolean;
  readonly right: readonly VerdictKind[];
};

const verbs =
  `said says told wrote added argued claimed explained insisted contended alleged maintained asserted declared noted
  warned conceded admitted acknowledged recalled remarked observed stressed emphasized suggested complained confirmed announced
  tweeted replied responded continued concluded reiterated quipped joked lamented`.split(/\s+/);
const tellVerbs = new Set(['told']);

type Shape = (words: string, name: string, verb: string) => string;
const shapes: readonly Shape[] = [
  (words, name, verb) => `“${comma(words)}” ${name} ${told(verb)}.`,
  (words, name, verb) => `“${comma(words)}” ${tellVerbs.has(verb) ? 'said' : verb} ${name}.`,
  (words, name, verb) => `${name} ${told(verb)}, “${words}”`,
  (words, name, verb) => `${name} ${told(verb)}: “${words}”`,
  (words, name, verb) => `${name} ${told(verb)} that “${words}”`,
  (words, name, verb) => `“${comma(words)}” ${name} ${told(verb)} on Tuesday. I did not expect that.`,
];

function told(verb: string): string {
  return tellVerbs.has(verb) ? `${verb} reporters` : verb;
}

function comma(words: string): string {
  return /[?!]$/u.test(words) ? words : `${words.replace(/[.,]+$/u, '')},`;
}

const minWords = 4;
const whole: readonly VerdictKind[] = ['exact', 'exact words', 'cut'];

/** Every claim from the direct quotations of `articles`; deterministic. */
export function makeNamedClaims(articles: readonly NamedArticle[]): readonly NamedCase[] {
  const cases: NamedCase[] = [];
  let turn = 0;
  for (const article of articles) {
    const names = new Set(article.quotes.flatMap(({ canonical }) => canonical ?? []));
    const direct = article.quotes.filter(
      ({ kind, canonical, speech }) => kind === 'direct' && canonical != null && speech !== false,
    );
    for (const [number, quote] of direct.entries()) {
      const words = innerWords(article.text, quote);
      const split = splitWords(words);
      if (split.length < minWords) continue;
      const name = quote.canonical ?? '';
      turn++;
      const make = (
        kind: string,
        claim: string,
        more: Omit<NamedCase, 'id' | 'article' | 'claim' | 'kind'>,
      ) => cases.push({ id: `${article.id}#${number}:${kind}`, article: article.id, claim, kind, ...more });
      const isTrue = { isTrue: true, named: true, right: whole };
      const sentence = (who: string) => {
        const shape = shapes[turn % shapes.length];
        return shape?.(words, who, verbs[turn % verbs.length] ?? 'said') ?? '';
      };
      make('true, words alone', `“${words}”`, { ...isTrue, named: false });
      make('true, name behind a dash', `“${words}” – ${name}`, isTrue);
      make('true, in a sentence', sentence(name), isTrue);
      make('true, name without a dash', `“${words}” ${name}`, isTrue);
      const at = split[Math.floor(split.length / 2)]?.start ?? 0;
      const extra = ['really', 'old', 'certainly', 'green', 'perhaps', 'not'][turn % 6];
      if (split.length >= 6)
        make('false, a word put in', `“${words.slice(0, at)}${extra} ${words.slice(at)}”`, {
          isTrue: false,
          named: false,
          right: ['altered'],
        });
      const others = [...names].filter((other) => !isSameName(other, [name, ...(quote.aliases ?? [])]));
      const other = others[turn % Math.max(1, others.length)];
      if (other !== undefined)
        make('false, another speaker in a sentence', sentence(other), {
          isTrue: false,
          named: true,
          right: ['wrong speaker'],
        });
      const next = direct[number + 1];
      if (
        next !== undefined &&
        quote.group !== undefined &&
        next.group === quote.group &&
        next.canonical === name
      ) {
        const joined = `${joint(words, article.text.slice(quote.end, next.start))} ${innerWords(article.text, next)}`;
        make('true, interrupted', `“${joined}”`, { ...isTrue, named: false });
        make('true, interrupted, named', `“${joined}” – ${name}`, isTrue);
      }
    }
  }
  return cases;
}

/** The first part of an interrupted quotation, with the punctuation that the second part requires. */
function joint(words: string, between: string): string {
  if (!/,$/u.test(words)) return words;
  return /\.[^\p{L}]*$/u.test(between) ? words.replace(/,$/u, '.') : words;
}

function innerWords(text: string, { start, end }: NamedQuote): string {
  return text
    .slice(start, end)
    .trim()
    .replace(/^["“‘«]+\s*|\s*["”’»]+$/gu, '');
}

/** Whether two names share a word and may refer to one person. */
function isSameName(name: string, others: readonly string[]): boolean {
  const words = new Set(others.flatMap((other) => fold(other).split(/[^\p{L}\p{N}]+/u)));
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 2 && words.has(word));
}
