/** Makes claims from real quotations by one known change each, with the right verdicts. */

import { type Article, overlap } from '../../src/article/article.ts';
import type { VerdictKind } from '../../src/verify/verdict.ts';
import { isModal, meaningShiftOf } from '../../src/verify/words/meaning-words.ts';
import { splitWords, type VerbatimWord } from '../../src/verify/words/verbatim-words.ts';
import { createRandom } from '../random.ts';
import { messageMutations } from './message-mutations.ts';
import { type Case, innerText, type Made, type Mutation, type Quoted, type Source } from './mutation.ts';

const minWords = 5;
const altered: readonly VerdictKind[] = ['altered'];
const whole: readonly VerdictKind[] = ['exact'];

const mutations: Readonly<Record<string, Mutation>> = {
  exact: ({ text }) => ({ claim: text, right: whole }),
  'exact, attributed': ({ text, quoted: { speaker }, pick }) => {
    // "20 million experts" is not a name, so a message with it names no one.
    if (speaker === undefined || !/^\p{Lu}[\p{L}.'’ -]{1,40}$/u.test(speaker)) return undefined;
    const shapes = [
      `“${text}” – ${speaker}`,
      `${speaker}: “${text}”`,
      `As ${speaker} put it, “${text}”`,
      `“${text}”, said ${speaker}.`,
      `According to ${speaker}, “${text}”`,
    ];
    return { claim: shapes[pick(shapes.length)] ?? text, right: whole };
  },
  marks: ({ text }) => {
    const claim = text
      .replace(/[“”„]/g, '"')
      .replace(/[’‘]/g, "'")
      .replace(/(?<=\s)[–—](?=\s)/g, '--')
      .replace(/[,;](?=\s)/g, '');
    return claim === text ? undefined : { claim, right: ['exact words'] };
  },
  case: ({ text }) => ({ claim: text.toUpperCase(), right: ['exact words'] }),
  spaces: ({ text, words }) => {
    const at = words[2]?.end ?? 0;
    return { claim: `${text.slice(0, at)}  ${text.slice(at)}`, right: ['exact words'] };
  },
  markdown: ({ text, words }) => {
    const { start = 0, end = 0 } = words[2] ?? {};
    return {
      claim: `> ${text.slice(0, start)}**${text.slice(start, end)}**${text.slice(end)}`,
      right: ['exact words'],
    };
  },
  drop: (source) => replace(source, inner(source), ''),
  swap: ({ text, words, pick }) => {
    const at = 1 + pick(words.length - 3);
    const [a, b] = [words[at], words[at + 1]];
    if (a === undefined || b === undefined || a.key === b.key) return undefined;
    const claim = `${text.slice(0, a.start)}${text.slice(b.start, b.end)}${text.slice(a.end, b.start)}${text.slice(a.start, a.end)}${text.slice(b.end)}`;
    return { claim, right: altered };
  },
  insert: (source) => {
    const word = source.words[inner(source)];
    const extra = ['really', 'old', 'certainly', 'green', 'perhaps'][source.pick(5)];
    return (
      word && {
        claim: `${source.text.slice(0, word.start)}${extra} ${source.text.slice(word.start)}`,
        right: altered,
      }
    );
  },
  substitute: (source) =>
    replace(source, inner(source), ['elephant', 'window', 'quietly', 'seven', 'Paris'][source.pick(5)] ?? ''),
  negate: (source) => {
    const { words, text } = source;
    const negation = words.findIndex(
      ({ key }, i) => i > 0 && i < words.length - 1 && /^(?:not|never|no)$/.test(key),
    );
    if (negation > 0) return replace(source, negation, '');
    const verb = words.findIndex(
      ({ key }, i) =>
        i < words.length - 1 &&
        /^(?:is|are|was|were|will|would|can|could|should|has|have|do|does|did)$/.test(key),
    );
    const { end } = words[verb] ?? {};
    return end === undefined
      ? undefined
      : { claim: `${text.slice(0, end)} not${text.slice(end)}`, right: altered };
  },
  number: (source) => {
    const at = source.words.findIndex(({ key }) => /^\p{Nd}+$/u.test(key));
    return at < 0 ? undefined : replace(source, at, String(Number(source.words[at]?.key) + 7));
  },
  modal: (source) => {
    const at = source.words.findIndex(({ key }) => isModal(key) && /^[a-z]+$/.test(key));
    const key = source.words[at]?.key;
    return at < 0 ? undefined : replace(source, at, key === 'will' ? 'may' : 'will');
  },
  name: (source) => {
    const at = source.words.findIndex(
      ({ capital, key }, i) => i > 1 && capital && key !== 'i' && !/'/.test(key),
    );
    return at < 0 ? undefined : replace(source, at, 'Bolivia');
  },
  'look-alike letter': (source) => {
    const at = source.words.findIndex(
      ({ start, end }, i) => i > 0 && /[aeo]/.test(source.text.slice(start, end)),
    );
    const word = source.words[at];
    const letters: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о' };
    return (
      word &&
      replace(
        source,
        at,
        source.text.slice(word.start, word.end).replace(/[aeo]/, (letter) => letters[letter] ?? ''),
      )
    );
  },
  'cut at an ellipsis': (source) => cutOut(source, (words) => !words.some(({ key }) => meaningShiftOf(key))),
  'cut at an ellipsis, turned': (source) =>
    cutOut(source, (words) => words.some(({ key }) => meaningShiftOf(key))),
  'cut at the end': ({ text, words }) => {
    const end = words[Math.max(3, Math.floor(words.length / 2))]?.end ?? 0;
    return /^[^\p{L}\p{N}]*[.?!]/u.test(text.slice(end))
      ? undefined
      : { claim: text.slice(0, end), right: ['cut'] };
  },
  splice: ({ text, words, other, pick }) => {
    if (other === undefined) return undefined;
    const half = Math.max(4, Math.floor(words.length / 2));
    const rest = splitWords(innerText(other)).slice(-Math.max(4, half));
    if (rest.length < 4) return undefined;
    const joint = [' ', ' … ', ' '][pick(3)];
    const claim = `${text.slice(0, words[half - 1]?.end)}${joint}${innerText(other).slice(rest[0]?.start)}`;
    return { claim, right: ['spliced'] };
  },
  're-attributed': ({ text, quoted, other }) =>
    quoted.speaker === undefined || other?.speaker === undefined || !other.isOtherSpeaker
      ? undefined
      : { claim: `“${text}”`, speaker: other.speaker, right: ['wrong speaker'] },
  ...messageMutations,
};

/** Whether the names share a word: "De Blasio" may refer to Bill de Blasio. */
function sharesName(a: string, b: string): boolean {
  const keys = new Set(splitWords(b).map(({ key }) => key));
  return splitWords(a).some(({ key }) => keys.has(key));
}

/** An inner word, because dropping a word at an end only shortens the quotation. */
function inner({ words, pick }: Source): number {
  return 1 + pick(words.length - 2);
}

function replace({ text, words }: Source, at: number, by: string): Made | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const claim = (text.slice(0, word.start) + by + text.slice(word.end)).replace(/\s{2,}/g, ' ').trim();
  return { claim, right: altered };
}

/** Omits three words from the middle, with an ellipsis, where `isWanted` holds for them. */
function cutOut(
  { text, words }: Source,
  isWanted: (words: readonly VerbatimWord[]) => boolean,
): Made | undefined {
  for (let from = 2; from + 3 <= words.length - 2; from++) {
    const out = words.slice(from, from + 3);
    const claim = `${text.slice(0, words[from - 1]?.end)} … ${text.slice(words[from + 3]?.start)}`;
    if (isWanted(out)) return { claim, right: ['cut'] };
  }
  return undefined;
}

/** Every claim from the first `max` of `quotations` that the mutation applies to; deterministic. */
export function mutate(quotations: readonly Quoted[], max = Number.POSITIVE_INFINITY): readonly Case[] {
  const keys = new Map<Article, string>();
  const wordsOf = (article: Article) => {
    const known = keys.get(article);
    if (known !== undefined) return known;
    const words = ` ${splitWords(article.text)
      .map(({ key }) => key)
      .join(' ')} `;
    keys.set(article, words);
    return words;
  };
  const pick = createRandom(20_250_314).below;
  let used = 0;
  return quotations.flatMap((quoted, number) => {
    const { article, span } = quoted;
    const text = innerText(quoted);
    const words = splitWords(text);
    const times = wordsOf(article).split(` ${words.map(({ key }) => key).join(' ')} `).length - 1;
    // Repeated quotations have no unique place; very short ones have no middle.
    if (words.length < minWords || times !== 1 || used === max) return [];
    used++;
    const others = quotations.filter((each) => each.article === article && !overlap(each.span, span));
    const own = article.quotations.filter((each) => overlap(each.span, span));
    const names = own.flatMap(({ speaker }) => [speaker?.name ?? '', ...(speaker?.aliases ?? [])]).join(' ');
    const isOtherSpeaker = ({ speaker }: Quoted) => speaker !== undefined && !sharesName(speaker, names);
    const chosen = others.find(isOtherSpeaker) ?? others[0];
    const other = chosen && { ...chosen, isOtherSpeaker: isOtherSpeaker(chosen) };
    const following = quotations[number + 1];
    const next =
      quoted.group !== undefined && following?.group === quoted.group && following.direct
        ? following
        : undefined;
    return Object.entries(mutations).flatMap(([kind, make]) => {
      const made = make({ text, words, quoted, other, next, pick });
      if (made === undefined) return [];
      const isWhole = made.right.some((verdict) => verdict.startsWith('exact'));
      const right = isWhole && !quoted.direct ? [...made.right, 'cut' as const] : made.right;
      return [{ id: `${article.id}#${number}:${kind}`, article: article.id, kind, ...made, right }];
    });
  });
}
