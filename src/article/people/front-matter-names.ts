/** Finds the names and aliases of the front matter in the text: "Mrs. Sol", "the keeper". */

import { addTo } from '../../text/multimap.ts';
import type { KnownSpeaker } from '../article.ts';
import { phraseEndingAt } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { type Token, tokenize } from '../syntax/tokens.ts';
import type { Entity, Naming } from './entities.ts';

const articles = new Set(['the', 'a', 'an']);

/** A name or alias from the front matter, split from its article. */
type NameForm = {
  readonly words: readonly Token[];
  readonly article: string | undefined;
  readonly entity: Entity;
};

/** Adds to `namings` every mention of `entities` by a name or alias from the front matter. */
export function withKnownNames(
  lines: readonly Line[],
  entities: readonly Entity[],
  namings: readonly Naming[],
): readonly Naming[] {
  const known = findKnownNames(lines, entities);
  if (known.length === 0) return namings;
  const kept: Naming[] = [];
  // Of two names at one place the longer one wins: "Anton Sol", though the front matter has "Sol".
  const longestFirst = (one: Naming, other: Naming) =>
    one.line - other.line || one.titleStart - other.titleStart || other.end - one.end;
  for (const naming of [...known, ...namings].sort(longestFirst)) {
    const last = kept.at(-1);
    if (last !== undefined && last.line === naming.line && last.end >= naming.end) continue;
    kept.push(naming);
  }
  return kept;
}

function findKnownNames(lines: readonly Line[], entities: readonly Entity[]): readonly Naming[] {
  const forms = new Map<string, NameForm[]>(); // by first word
  for (const entity of entities) {
    for (const name of namesOf(entity.known)) {
      const words = tokenize(name, { start: 0, end: name.length });
      const article = articles.has(words[0]?.lower ?? '') ? words.shift()?.lower : undefined;
      if (words[0] !== undefined) addTo(forms, words[0].lower, { words, article, entity });
    }
  }
  if (forms.size === 0) return [];
  return lines.flatMap((line, index) =>
    line.tokens.flatMap(({ lower }, at) => {
      const found = (forms.get(lower) ?? []).filter((form) => stands(line, at, form));
      const longest = Math.max(...found.map(({ words }) => words.length));
      const [form, ...others] = found.filter(({ words }) => words.length === longest);
      // An alias that two people share resolves to neither.
      if (form === undefined || others.some(({ entity }) => entity !== form.entity)) return [];
      return [namingOf(line, index, at, form)];
    }),
  );
}

function namesOf(known: KnownSpeaker | undefined): readonly string[] {
  return known === undefined ? [] : [known.name, ...known.aliases];
}

/**
 * Whether the words occur at `at` as a whole noun phrase. The alias "the keeper"
 * does not match "the lighthouse keeper" or "a keeper".
 */
function stands(line: Line, at: number, { words, article }: NameForm): boolean {
  const { tokens, sentenceStart, sentenceEnd } = line;
  const end = at + words.length;
  if (end > (sentenceEnd[at] ?? 0) || !words.every(({ lower }, next) => tokens[at + next]?.lower === lower))
    return false;
  const before = tokens[at - 1]?.lower ?? '';
  const hasArticle = before === 'the' || before === article;
  // "Will" is a name, "will" is not.
  if (words[0]?.isCapital && !tokens[at]?.isCapital && !hasArticle) return false;
  if (tokens[end]?.lower === 'of' && !words[0]?.isCapital) return false;
  const phrase = phraseEndingAt(line, end - 1, sentenceStart[at] ?? 0);
  return phrase !== undefined && (phrase.start === at || (hasArticle && phrase.start === at - 1));
}

function namingOf(line: Line, index: number, at: number, { words, entity }: NameForm): Naming {
  return {
    line: index,
    start: at,
    end: at + words.length,
    titleStart: at,
    words: entity.words,
    gender: entity.gender,
    kind: 'person',
    hasHonorific: false,
    entity,
    at: line.tokens[at]?.start ?? 0,
  };
}
