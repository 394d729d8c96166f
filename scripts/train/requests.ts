/**
 * Fits the classifier of requests and prints its errors in cross-validation:
 * `tsx scripts/train/requests.ts WEIGHTS.json QUESTIONS.jsonl [MORE.jsonl …]`. The questions are for
 * articles.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  createRequestModel,
  isQuoting,
  type RequestWeights,
  requestClasses,
  requestFeatures,
  requestText,
} from '../../src/bot/requests/request-model.ts';
import { plainOf } from '../../src/bot/requests/requests.ts';
import { requestPatterns } from '../../src/lexicon/en/chat/requests.ts';
import { withoutChatWords } from '../../src/search/question/chat-words.ts';
import { createRandom } from '../random.ts';
import { fitChoice } from './optimisers/adagrad.ts';
import { sampler, writeOut } from './request-samples.ts';

type Message = { readonly text: string; readonly kind: string };

const [weightsFile = '-', ...questionFiles] = process.argv.slice(2);
const folds = 5;
const settings = {
  passes: 16,
  rate: 0.05,
  decay: 0.003,
  sparsity: 0.003,
  leastCount: 3,
  leastWeight: 0.03,
} as const;
const samplesPerLine = 24;
/** Questions are of more kinds than their lines name. */
const samplesPerQuestion = 60;
const samplesPerPattern = 50;
/** For a line with a part that another line defines. */
const samplesOfParts = 120;
/** A message that was typed counts as much as so many that were written out. */
const typedWeight = 6;
const leastCount = 1;
/** Of so many questions of a file, one is an example of no request. */
const oneQuestionOf = 6;
const thresholds = [0.3, 0.5, 0.9, 0.98];

const classNumbers = new Map<string, number>(requestClasses.map((name, number) => [name, number]));

const random = createRandom(7);
const writtenOut: Message[] = [];
const typed: Message[] = [];
const parts = new Map<string, string>();
let section = '';
for (const line of readFileSync(new URL('requests.txt', import.meta.url), 'utf8').split('\n')) {
  if (line === '' || line.startsWith(';')) continue;
  const [, part, choices] = /^@(\w+) = (.+)$/u.exec(line) ?? [];
  if (part !== undefined && choices !== undefined) parts.set(part, choices);
  else if (line.startsWith('#')) section = line;
  else if (section.startsWith('## ')) typed.push({ text: line, kind: section.slice(3) });
  else {
    const whole = line.replace(/\{(\w+)\}/gu, (_, name: string) => parts.get(name) ?? '');
    const alone = section === '# question' ? samplesPerQuestion : samplesPerLine;
    const count = whole === line ? alone : samplesOfParts;
    writtenOut.push(...samples(count, () => writeOut(whole, random), section.slice(2)));
  }
}
for (const { pattern, command } of requestPatterns)
  writtenOut.push(...samples(samplesPerPattern, sampler(pattern, random), command));

const questions = questionFiles
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .map((line): Message => ({ text: textOf(JSON.parse(line)), kind: 'question' }));
const some = (rest: number) => questions.filter((_, index) => index % oneQuestionOf === rest);

let [right, requests, taken, others] = [0, 0, 0, 0];
for (let fold = 0; fold < folds; fold++) {
  const isHeld = (_: unknown, index: number) => index % folds === fold;
  const classify = createRequestModel(
    fitTo(
      typed.filter((each, index) => !isHeld(each, index)),
      some(0),
    ),
  );
  for (const { text, kind } of typed.filter(isHeld)) {
    const { command, probability } = classify(plain(text), isQuoting(text));
    const isRequest = probability >= 0.5;
    if (kind === 'question') {
      others++;
      if (isRequest) taken++;
    } else {
      requests++;
      if (isRequest && command === kind) right++;
      else console.log(`  ${text} → ${command} ${probability.toFixed(2)}, is ${kind}`);
    }
  }
}
console.log(
  `typed, held out: ${right} of ${requests} requests, ${taken} of ${others} questions taken for one`,
);

const final = fitTo(typed, some(0));
const classify = createRequestModel(final);
const unseen = some(oneQuestionOf / 2);
for (const threshold of thresholds) {
  const wrong = unseen.filter(({ text }) => classify(plain(text), isQuoting(text)).probability >= threshold);
  console.log(`questions to articles from ${threshold}: ${wrong.length} of ${unseen.length}`);
}
if (weightsFile !== '-') writeFileSync(weightsFile, `${JSON.stringify(final, null, 1)}\n`);

function fitTo(messages: readonly Message[], negatives: readonly Message[]): RequestWeights {
  const all = [
    ...writtenOut,
    ...Array(typedWeight).fill(messages).flat(),
    ...negatives,
  ] as readonly Message[];
  const counts = new Map<string, number>();
  // Whole messages have topics in the place of X.
  for (const { text, kind } of writtenOut)
    if (kind !== 'question')
      for (const word of new Set(plain(text).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].filter(([word, count]) => count >= leastCount && /^[a-z]{1,20}$|^5$/u.test(word));
  const known = new Set(words.map(([word]) => word).filter((word) => !/^z+$/u.test(word)));
  const choices = all.map(({ text, kind }) => {
    const prepared = requestText(plain(text), isQuoting(text), known);
    return {
      options: requestClasses.map((_, each) => {
        const { hashes, count } = requestFeatures(prepared, each);
        return hashes.slice(0, count);
      }),
      right: classNumbers.get(kind) ?? 0,
    };
  });
  return { words: [...known].sort().join(' '), weights: fitChoice(choices, settings) };
}

function samples(count: number, write: () => string, kind: string): readonly Message[] {
  const all = Array.from({ length: count }, write);
  // A short pattern of a request writes few different messages. Each question to the article counts, also if it
  // repeats.
  const texts = kind === 'question' ? all : [...new Set(all)];
  return texts.filter((text) => text !== '').map((text) => ({ text, kind }));
}

function plain(text: string): string {
  return plainOf(withoutChatWords(text));
}

function textOf(line: unknown): string {
  return typeof line === 'object' && line !== null && 'question' in line && typeof line.question === 'string'
    ? line.question
    : '';
}
