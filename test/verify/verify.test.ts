/** The verdicts of claims, row by row. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { locationsOf, type Verdict, type VerdictKind } from '../../src/verify/verdict.ts';
import { createVerify, type Verify } from '../../src/verify/verify.ts';
import { articleIn } from '../search/articles.ts';
import { loadArticles } from './articles.ts';

let articles: readonly Article[];
let verify: Verify;
beforeAll(() => {
  articles = loadArticles();
  verify = createVerify(articles);
});

type Where = { readonly article?: string; readonly speaker?: string };

function check(text: string, { article, speaker }: Where = {}): readonly Verdict[] {
  const named = articles.find(({ id }) => id === article);
  return verify({ text, speaker, article: named }).checked.map(({ verdict }) => verdict);
}

function textOf(verdict: Verdict): readonly string[] {
  return locationsOf(verdict).map(({ article, span }) => article.text.slice(span.start, span.end));
}

describe('a claim', () => {
  const cases: readonly (readonly [what: string, text: string, kind: VerdictKind, where?: Where])[] = [
    ['with the same characters', 'I see some governors getting nervous', 'exact'],
    ['in other quotation marks', '"I see some governors getting nervous,"', 'exact'],
    [
      'with other marks inside',
      "Once you lose trading partners due to geopolitical issues: it's very difficult to win them back.",
      'exact words',
    ],
    ['in capitals', 'I SEE SOME GOVERNORS GETTING NERVOUS!', 'exact words'],
    ['in markdown, quoted', '> I see **some** governors\n> getting nervous', 'exact words'],
    [
      'with characters that have no width',
      'I see\u200b some gov\u00adern\u200dors getting nervous',
      'exact words',
    ],
    [
      'in another normal form',
      'Its secretary, Tomás Okafor, said the board should talk to those who sail the route.'.normalize('NFD'),
      'exact words',
    ],
    ['in letters of full width', 'Ｉ ｓｅｅ some governors getting nervous', 'exact words'],
    ['that is all that is reported', 'nearly one million US jobs depend on exports to China', 'exact'],
    ['that ends inside a sentence', 'I believe the situation will calm down', 'cut'],
    ['that begins inside a sentence', 'the winter timetable will go.', 'cut'],
    [
      'with an ellipsis',
      'We see state governors … beginning to think [...] and protect those jobs related to exports to China.',
      'cut',
    ],
    [
      'with an insertion in brackets',
      'We see [the] state governors beginning to think about how to continue',
      'cut',
    ],
    [
      'that joins what "she said" interrupts',
      'We cannot ask the sea to wait for us. Every winter it comes a little closer.',
      'exact words',
    ],
    [
      'put together from two speakers',
      'Once you lose trading partners due to geopolitical issues, I see some governors getting nervous',
      'spliced',
    ],
    [
      'put together at an ellipsis',
      'Once you lose trading partners … I see some governors getting nervous',
      'spliced',
    ],
    ['with a "not" in brackets', 'We will [not] never accept a smaller crew', 'altered'],
    ['with a letter of another script', 'I see some gоvernors getting nervous', 'altered'],
    [
      'without an accent',
      'Its secretary, Tomas Okafor, said the board should talk to those who sail the route.',
      'exact words',
    ],
    [
      'that runs two words into one',
      'No ship will leave the harbour unless its captain wants itto',
      'altered',
    ],
    ['that reports nothing as direct speech', 'Ana Sol: “I would rather wind it in the rain”', 'altered'],
    ['with the right name', '“I see some governors getting nervous” – Shaun Steen', 'exact'],
    [
      'with another name of the speaker',
      'Mr. Ruan: “So I think it’s crucial for us to step up and maintain these relationships.”',
      'exact',
    ],
    [
      'with the role for a name',
      'According to the president of the US-China Business Council, “I see some governors getting nervous”',
      'exact',
    ],
    ['with the wrong name', '“I see some governors getting nervous,” Joe Nguyen said.', 'wrong speaker'],
    [
      'with a name that nobody has',
      '“I see some governors getting nervous” (Albert Einstein)',
      'wrong speaker',
    ],
    [
      'with a name for the author’s own words',
      '“China is Washington State’s largest export market” – Rob Wagner',
      'wrong speaker',
    ],
    [
      'with the author’s name for them',
      '“The work will cost £4.2 million and is to begin in May.” – Ines Calder',
      'exact',
    ],
    [
      'with the wrong name as an option',
      'I see some governors getting nervous',
      'wrong speaker',
      { speaker: 'Wagner' },
    ],
    [
      'of another article',
      'Once for a gull, and once for a war.',
      'elsewhere',
      { article: 'us-states-china' },
    ],
    ['of one word that several say', 'the', 'ambiguous'],
    [
      'that the article says in other words',
      'Some heads of state governments look worried to me',
      'not found',
    ],
    ['in a script that no article has', 'مرحبا بالعالم', 'not found'],
    ['of 4,000 characters', 'why '.repeat(1000), 'not found'],
  ];
  it.each(cases.map(([what, text, kind, where = {}]) => ({ what, text, kind, where })))(
    '$what',
    ({ text, kind, where }) => {
      expect(check(text, where).map((verdict) => verdict.kind)).toEqual([kind]);
    },
  );

  it.each(['', '   ', '?!… “”', '\u200b\u2060', '<@123> https://a.example'])(
    'without words (%j) is none',
    (text) => {
      expect(check(text)).toEqual([]);
    },
  );

  it('is checked in reasonable time whatever it is made of', () => {
    for (const part of [
      '\n',
      ' ',
      '“',
      '"',
      'A b ',
      '– ',
      ', ',
      '[a] ',
      '](http://',
      'said ',
      '海',
      '“a b c” ',
    ]) {
      const text = `${part.repeat(5900 / part.length)}“I see some governors”`;
      // What grows with the square of the length takes minutes, longer than a test may.
      expect(check(text).length, JSON.stringify(part)).toBeGreaterThan(0);
    }
  });

  it('of 4,000 characters of the article is found whole', () => {
    const article = articles.find(({ id }) => id === 'us-states-china');
    const span = {
      start: article?.paragraphs[1]?.span.start ?? 0,
      end: article?.paragraphs.at(-1)?.span.end ?? 0,
    };
    const text = article?.text.slice(span.start, span.end) ?? '';
    expect(text.length).toBeGreaterThan(3000);
    const [verdict, ...others] = check(text);
    expect([verdict?.kind, others]).toEqual(['exact', []]);
    expect(verdict && textOf(verdict)).toEqual([text.replace(/”$/, '').replace(/\.$/, '')]);
  });
});

it.each(['PARA, KÖY HALKI TARAFINDAN TOPLANDI', 'Her şeyi onardık', 'HER ŞEYİ ONARDIK', 'HER SEYI ONARDIK'])(
  'finds the Turkish words %s in capitals or small letters',
  (text) => {
    const turkish = articleIn('Köprü açıldı\n\nPara, köy halkı tarafından toplandı. “Her şeyi onardık.”');
    const { checked } = createVerify([turkish])({ text, speaker: undefined, article: undefined });
    expect(checked.map(({ verdict }) => verdict.kind)).toEqual([expect.stringMatching(/^exact/)]);
  },
);
