/** Scores search on questions with one typing error each, and lists figures below their floors. */
import { join } from 'node:path';
import { createRandom, type Random } from '../random.ts';
import { type AnsweredQuestion, type DataArticle, readJsonLines } from './retrieval-data.ts';
import { type TypoMeasure, typoFloors } from './retrieval-floors.ts';
import { predictor } from './retrieval-predictions.ts';

// A quarter of the questions gives a standard error of half a point.
const oneIn = 4;
const seed = 20261127;
// Letters. Shorter words are mostly function words, and errors in them are not corrected.
const word = /(?<![\p{L}\p{N}'’-])[a-z]{4,}(?![\p{L}\p{N}'’-])/giu;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Prints success@1 and the share of answered questions, averaged over sources, without and with errors. */
export async function evaluateTypos(_args: readonly string[], folder: string): Promise<boolean> {
  const predict = predictor(readJsonLines<DataArticle>(join(folder, 'articles.jsonl')), 'paragraphs');
  const random = createRandom(seed);
  const questions = readJsonLines<AnsweredQuestion>(join(folder, 'questions.jsonl'))
    .filter(({ answerable }, i) => answerable && i % oneIn === 0)
    .map((question) => ({ ...question, misspelt: withTypo(question.question, random) }))
    .filter(({ question, misspelt }) => question !== misspelt);
  const rows = questions.map((asked) => {
    const plain = predict(asked);
    const wrong = predict({ ...asked, question: asked.misspelt });
    const isFirst = ({ ranked: [first] }: typeof plain): number =>
      Number(typeof first === 'number' && asked.paragraphs.includes(first));
    return {
      source: asked.source,
      'plain@1': isFirst(plain),
      'plain answered': Number(!plain.abstain),
      'typo@1': isFirst(wrong),
      'typo answered': Number(!wrong.abstain),
    };
  });
  const sources = [...new Set(rows.map(({ source }) => source))];
  const meanOf = (measure: Exclude<keyof (typeof rows)[number], 'source'>): number =>
    sources.reduce((sum, source) => {
      const own = rows.filter((row) => row.source === source);
      return sum + own.reduce((all, row) => all + row[measure], 0) / own.length;
    }, 0) / sources.length;
  const measured: Readonly<Record<TypoMeasure, number>> = {
    'typo@1': meanOf('typo@1'),
    'typo answered': meanOf('typo answered'),
  };
  console.log(
    `${rows.length} questions: first ${meanOf('plain@1').toFixed(4)}, answered ${meanOf('plain answered').toFixed(4)}; ` +
      `with one error: first ${measured['typo@1'].toFixed(4)}, answered ${measured['typo answered'].toFixed(4)}`,
  );
  const below = (Object.keys(typoFloors) as TypoMeasure[]).filter(
    (name) => measured[name] < typoFloors[name],
  );
  for (const name of below)
    console.log(`${name}: expected ${typoFloors[name]} or better, got ${measured[name].toFixed(4)}`);
  return below.length === 0;
}

/** `question` with one error in a word of four letters or more; unchanged if it has none. */
function withTypo(question: string, random: Random): string {
  const words = [...question.matchAll(word)];
  const chosen = words[random.below(words.length)];
  if (chosen === undefined) return question;
  const { 0: written, index } = chosen;
  return question.slice(0, index) + misspell(written, random) + question.slice(index + written.length);
}

/** `written` with two letters swapped, or one omitted, doubled or replaced; the first letter stays. */
function misspell(written: string, random: Random): string {
  const at = 1 + random.below(written.length - 2);
  const [before, letter, next, after] = [
    written.slice(0, at),
    written.charAt(at),
    written.charAt(at + 1),
    written.slice(at + 2),
  ];
  const kinds = [
    () => before + next + letter + after,
    () => before + next + after,
    () => before + letter + letter + next + after,
    () => before + letters.charAt(random.below(letters.length)) + next + after,
  ];
  const other = kinds[random.below(kinds.length)]?.() ?? written;
  return other === written ? before + next + after : other;
}
