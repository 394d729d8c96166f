/** Speakers of quotations in languages other than English. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/article/speech/attribution.ts';
import { splitParagraphs } from '../../../src/article/structure/paragraphs.ts';

const folder = join(import.meta.dirname, '../../fixtures/speakers');

/** Articles of our own, 19 a language; `{Name}` after quoted words is their speaker, `{-}` names none. */
function readTexts(language: string): readonly string[] {
  return readFileSync(join(folder, `${language}.txt`), 'utf8').split('\n===\n');
}

type Marked = {
  readonly text: string;
  readonly marks: readonly { readonly at: number; readonly name: string }[];
};

function readMarks(marked: string): Marked {
  const marks: { at: number; name: string }[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(/\s?\{([^}]*)\}/g)) {
    text += marked.slice(from, found.index);
    from = found.index + found[0].length;
    marks.push({ at: text.length, name: found[1] ?? '' });
  }
  return { text: text + marked.slice(from), marks };
}

function speakersIn(text: string) {
  return attribute(text, splitParagraphs(text, []), []).quotations;
}

/** The names that are right, those that are wrong, and how many speakers there are. */
function measure(language: string) {
  const wrong: string[] = [];
  let right = 0;
  let all = 0;
  for (const { text, marks } of readTexts(language).map(readMarks)) {
    const quotations = speakersIn(text);
    for (const { at, name } of marks) {
      const found = quotations.find(({ span }) => span.start < at && span.end >= at - 2);
      const named = found?.speaker?.name ?? '-';
      if (name !== '-') all++;
      if (named === '-') continue;
      if (named === name) right++;
      else wrong.push(`${named} for ${name}: ${text.slice(at - 40, at + 60)}`);
    }
  }
  return { wrong, recall: right / all };
}

describe('speakers in other languages', () => {
  it.each([
    ['de', 0.87],
    ['fr', 0.85],
    ['es', 0.92],
    ['pt', 0.8],
    ['it', 0.93],
    ['nl', 0.95],
  ])('names the speakers of direct quotations in %s, or no speaker', (language, least) => {
    const { wrong, recall } = measure(language);
    expect(wrong).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(least);
  });

  it.each([
    [
      'a role is no part of a German name',
      'sagte Bürgermeister Thomas Brandt',
      'Thomas Brandt',
      'Bürgermeister',
    ],
    ['nor is a compound', 'sagte der Feuerwehrchef Thomas Brandt', 'Thomas Brandt', 'Feuerwehrchef'],
    ['a particle is', 'sagte Jürgen von der Heide', 'Jürgen von der Heide', undefined],
    [
      'an office with a comma comes before the name',
      'sagte der Leiter des Amtes, Thomas Brandt',
      'Thomas Brandt',
      'Leiter des Amtes',
    ],
    ['a role alone names no speaker', 'sagte der Bürgermeister', undefined, undefined],
    ['a pronoun names no speaker', 'sagte er', undefined, undefined],
    ['the relative of a person is not that person', 'sagte Brandts Mutter', undefined, undefined],
    ['two people name no single speaker', 'sagte Thomas Brandt und Anna Weber nickte', undefined, undefined],
    ['a surname without a full name names no speaker', 'sagte Kruse', undefined, undefined],
  ])('%s', (_, frame, name, role) => {
    const text = `Der Rat tagt\n\nThomas Brandt war nicht da, und das ist für alle eine Frage.\n\n„Wir warten nicht mehr auf die anderen“, ${frame}.`;
    const [quotation] = speakersIn(text);
    expect(quotation?.speaker?.name).toBe(name);
    expect(quotation?.speaker?.role).toBe(role);
  });
});
