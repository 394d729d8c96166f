/**
 * Learns the links between the function words of questions and the words of their answers:
 * `npx tsx scripts/train/answer-links-table.ts` writes src/lexicon/en/data/answer-links.json. Run it before
 * `ranking.ts`.
 */
import { writeFileSync } from 'node:fs';
import { linkScale } from '../../src/lexicon/en/questions/answer-links.ts';
import { learnLinks, readPairs } from './answer-links.ts';

const links = learnLinks(readPairs(1));
const table = Object.fromEntries(
  [...links].map(([word, others]) => [
    word,
    [...others].map(([key, link]) => `${key} ${Math.round(linkScale * link)}`).join(' '),
  ]),
);
const file = new URL('../../src/lexicon/en/data/answer-links.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
console.log(`${links.size} words, ${[...links.values()].reduce((sum, { size }) => sum + size, 0)} links`);
