/** By which names and roles speakers are called. */
import { describe, expect, it } from 'vitest';
import { descriptionsOf } from '../../../src/search/question/speaker-descriptions.ts';
import { designationsOf, findDesignated } from '../../../src/search/question/speaker-designations.ts';
import { mayStandFor } from '../../../src/search/question/speaker-gender.ts';
import {
  isFormOfAddress,
  namesBySentence,
  speakersNamed,
} from '../../../src/search/question/speaker-names.ts';
import { articleIn, ferry, harbour } from '../articles.ts';

const article = articleIn(harbour);
const speakerNamed = (name: string) => {
  const speaker = article.speakers.find((each) => each.name === name);
  if (speaker === undefined) throw new Error(`${name}: expected a speaker`);
  return speaker;
};

describe('speakersNamed', () => {
  it.each<[string, readonly string[]]>([
    ['Ingrid Solberg', ['Ingrid Solberg']],
    ['solberg', ['Ingrid Solberg']],
    ['Ms. Solberg', ['Ingrid Solberg']],
    ['mayor', ['Tomas Brandt']],
    ['Ana Sol', []],
    ['', []],
  ])('of %j', (asked, names) => {
    expect(speakersNamed(asked, article).map(({ name }) => name)).toEqual(names);
  });
});

describe('namesBySentence', () => {
  const namesIn = (read: ReturnType<typeof articleIn>) =>
    read.passages.map((passage) => namesBySentence(read, passage));

  it('gives all names and roles of those who speak or are named', () => {
    const text =
      'The roof\n\n“It leaks,” said Mayor Eva Holm.\n\nHolm met Ida Berg.\n\n“No,” said Ida Berg. It rained.';
    expect(namesIn(articleIn(text))).toEqual([
      ['Eva Holm Holm Mayor'],
      ['Eva Holm Holm Mayor, Ida Berg '],
      ['Ida Berg ', undefined],
    ]);
  });

  it('looks only at the quotations of a sentence', () => {
    const name = (number: number) => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const text = Array.from({ length: 60 }, (_, i) => `“It leaks,” said Ana Q${name(i)}.`).join('\n\n');
    const read = articleIn(text);
    let looks = 0;
    const quotations = read.quotations.map((each) => ({
      ...each,
      get speaker() {
        looks++;
        return each.speaker;
      },
    }));
    looks = 0;
    namesIn({ ...read, quotations });
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThanOrEqual(2 * quotations.length);
  });
});

describe('findDesignated', () => {
  it.each<[string, readonly string[]]>([
    ['What did the mayor say?', ['Tomas Brandt']],
    ['What did the head of the Fishers’ Guild say?', ['Ingrid Solberg']],
    ['Do Solberg and Brandt agree?', ['Ingrid Solberg', 'Tomas Brandt']],
    ['What did the finance minister say?', []],
  ])('of %j', (question, names) => {
    const called = findDesignated(question)(designationsOf(article)).map(({ speaker }) => speaker.name);
    expect(called.toSorted()).toEqual(names);
  });
});

describe('descriptionsOf', () => {
  it('has the role, and the description beside the name', () => {
    expect(descriptionsOf(speakerNamed('Tomas Brandt'), article)).toContain('Mayor');
    expect(descriptionsOf(speakerNamed('Ingrid Solberg'), article)).toContain(
      'president of the Fishers’ Guild',
    );
  });
});

describe('mayStandFor', () => {
  const ferryArticle = articleIn(ferry, 'ferry.txt');
  it.each([
    ['she', 'Margaret Oyelaran', true],
    ['he', 'Margaret Oyelaran', false],
    ['he', 'Daniel Brevik', true],
    ['she', 'Daniel Brevik', false],
  ])('%s for %s', (pronoun, name, may) => {
    const speaker = ferryArticle.speakers.find((each) => each.name === name);
    expect(speaker && mayStandFor(pronoun, speaker, ferryArticle)).toBe(may);
  });
});

describe('isFormOfAddress', () => {
  it.each([
    ['mr', true],
    ['chief', true],
    ['she', true],
    ['solberg', false],
  ])('of %j', (folded, is) => {
    expect(isFormOfAddress(folded)).toBe(is);
  });
});
