/** Nouns for a person by trade, office or tie: "coxswain", "adjudicator". Made by scripts/build/person-nouns.ts from WordNet. */
import table from './data/person-nouns.json' with { type: 'json' };

const words = new Set(table.words.split(' '));
const prefix = /^(?:ex|co|vice|step|great)-/;
const suffix = /-of-\p{L}+$|-in-law$/u;

/** Whether `lower` means one person first of all: "skipper", "ex-soldier", "father-of-three", and not "star". */
export function isPersonNoun(lower: string): boolean {
  return words.has(lower) || words.has(lower.replace(prefix, '').replace(suffix, ''));
}
