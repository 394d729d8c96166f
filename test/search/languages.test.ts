/** Questions to articles in languages other than English. */
import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOf } from '../../src/article/language.ts';
import { analyserOf } from '../../src/search/analysis/languages.ts';
import { analyseQuestion } from '../../src/search/question/question.ts';
import { createSearch } from '../../src/search/search.ts';
import { articleIn, harbour } from './articles.ts';

/** The same news in each language, and questions with the paragraph that answers; 0: none does. */
type News = { readonly text: string; readonly questions: readonly (readonly [string, number])[] };
const news: Readonly<Record<string, News>> = {
  de: {
    text: `Stadtrat stimmt für neue Hafenbrücke

Der Stadtrat von Norderfurt hat am Dienstag beschlossen, eine Brücke über den alten Hafen zu bauen. Sie soll 40 Millionen Euro kosten.

Die Arbeiten beginnen im März 2031, weil die Winterstürme den Hafen für die Schiffe unsicher machen.`,
    questions: [
      ['Wie viel kostet die Brücke?', 1],
      ['Wann beginnen die Arbeiten?', 2],
      ['Wo liegt der Flughafen von Kairo?', 0],
    ],
  },
  fr: {
    text: `Le conseil municipal vote un nouveau pont

Le conseil municipal de Valmer a décidé mardi de construire un pont au-dessus du vieux port. Il coûtera 40 millions d’euros.

Les travaux commenceront en mars 2031, car les tempêtes d’hiver rendent le port dangereux pour les bateaux.`,
    questions: [
      ['Combien coûtera le pont ?', 1],
      ['Quand commencent les travaux ?', 2],
      ['Où se trouve l’aéroport du Caire ?', 0],
    ],
  },
  es: {
    text: `El ayuntamiento aprueba un nuevo puente

El ayuntamiento de Valmar decidió el martes construir un puente sobre el puerto viejo. Costará 40 millones de euros.

Las obras empezarán en marzo de 2031, porque las tormentas de invierno hacen el puerto peligroso para los barcos.`,
    questions: [
      ['¿Cuántos millones costará el puente?', 1],
      ['¿Cuándo empezarán las obras?', 2],
      ['¿Dónde está el aeropuerto de El Cairo?', 0],
    ],
  },
  pt: {
    text: `A câmara aprova uma nova ponte

A câmara municipal de Valmar decidiu na terça-feira construir uma ponte sobre o porto velho. Ela vai custar 40 milhões de euros.

As obras começam em março de 2031, porque as tempestades de inverno tornam o porto perigoso para os barcos.`,
    questions: [
      ['Quantos milhões vai custar a ponte?', 1],
      ['Quando começam as obras?', 2],
      ['Onde fica o aeroporto do Cairo?', 0],
    ],
  },
  it: {
    text: `Il consiglio comunale approva un nuovo ponte

Il consiglio comunale di Valmara ha deciso martedì di costruire un ponte sul vecchio porto. Costerà 40 milioni di euro.

I lavori cominceranno nel marzo 2031, perché le tempeste invernali rendono il porto pericoloso per le barche.`,
    questions: [
      ['Quanti milioni costerà il ponte?', 1],
      ['Quando cominceranno i lavori?', 2],
      ['Dove si trova l’aeroporto del Cairo?', 0],
    ],
  },
  nl: {
    text: `Gemeenteraad stemt voor nieuwe havenbrug

De gemeenteraad van Noordervoort heeft dinsdag besloten om een brug over de oude haven te bouwen. De brug gaat 40 miljoen euro kosten.

De werkzaamheden beginnen in maart 2031, omdat de winterstormen de haven onveilig maken voor schepen.`,
    questions: [
      ['Hoeveel gaat de brug kosten?', 1],
      ['Wanneer beginnen de werkzaamheden?', 2],
      ['Waar ligt de luchthaven van Caïro?', 0],
    ],
  },
  pl: {
    text: `Rada miasta głosuje za nowym mostem

Rada miasta Norowo zdecydowała we wtorek, że zbuduje most nad starym portem. Most będzie kosztował 40 milionów euro.

Prace rozpoczną się w marcu 2031 roku, ponieważ zimowe sztormy są w porcie niebezpieczne dla statków.`,
    questions: [
      ['Ile będzie kosztował most?', 1],
      ['Kiedy rozpoczną się prace?', 2],
      ['Gdzie jest lotnisko w Kairze?', 0],
    ],
  },
};

describe.each(Object.entries(news))('an article in %s', (language, { text, questions }) => {
  const article = articleIn(text, `news-${language}.txt`);

  it('is known by its words', () => {
    expect(languageOf(article)).toBe(language);
  });

  it.each(questions)('%s is answered by paragraph %i', (question, paragraph) => {
    // "Quando" opens a question in several languages; then it is read as the article is.
    expect([language, undefined]).toContain(detectLanguage(question));
    const { kind, hits, unknown, articleLanguage } = createSearch([article, articleIn(harbour)])({
      question,
      articles: undefined,
      speaker: undefined,
    });
    if (paragraph === 0) return expect(kind).toBe('not-found');
    expect(kind).not.toBe('not-found');
    expect([hits[0]?.article.id, hits[0]?.passage.paragraph]).toEqual([article.id, paragraph]);
    expect(unknown.filter((word) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    expect(articleLanguage).toBeUndefined();
  });

  it('gives the language of the article to a question in English', () => {
    const { articleLanguage } = createSearch([article])({
      question: 'What will the new airport cost?',
      articles: undefined,
      speaker: undefined,
    });
    expect(articleLanguage).toBe(language);
  });
});

describe('detectLanguage', () => {
  it.each([
    ['What does the mayor say?', 'en'],
    ['why is he in die hard', 'en'],
    ['civil war film director', undefined],
    ['どうして市長は反対したのか', 'ja'],
    ['港口大桥何时开工', 'zh'],
    ['สะพานราคาเท่าไร', 'th'],
    ['Köprü ne zaman açıldı ve kaça mal oldu?', 'tr'],
    ['İki yıl süren bu çalışma için çok teşekkür ederiz', 'tr'],
    ['Скільки коштує міст?', 'uk'],
    ['Kiedy otwarto most?', 'pl'],
  ])('%s: %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

it.each([
  [
    'fr',
    'Un nouveau pont\n\nLe maire, Julien Moreau, défend le projet. « Nous ne pouvons plus attendre », a déclaré Julien Moreau.\n\n« C’est une catastrophe », répond Claire Lambert, qui préside l’association.',
    'Qu’a dit Claire Lambert ?',
    2,
  ],
  [
    'de',
    'Neue Brücke\n\nDer Rat hat getagt, und es war laut. „Wir warten nicht mehr“, sagte Bürgermeister Thomas Brandt.\n\n„Das ist eine Katastrophe für uns alle“, sagte die Biologin Anna Weber.',
    'Was sagte Weber?',
    2,
  ],
])('finds what someone said by a short question in %s', (_, text, question, paragraph) => {
  const { hits, speaker } = createSearch([articleIn(text)])({
    question,
    articles: undefined,
    speaker: undefined,
  });
  expect([hits[0]?.passage.paragraph, speaker?.name]).toEqual([
    paragraph,
    question.includes('Weber') ? 'Anna Weber' : 'Claire Lambert',
  ]);
});

it.each([
  ['Was sagt Ingrid Solberg?'],
  ['Qu’a dit Ingrid Solberg ?'],
  ['¿Qué dijo Ingrid Solberg?'],
  ['O que disse Ingrid Solberg?'],
  ['Che cosa ha detto Ingrid Solberg?'],
  ['Wat zei Ingrid Solberg?'],
  ['Co powiedziała Ingrid Solberg?'],
  ['Що каже Ingrid Solberg?'],
  ['Ingrid Solberg ne diyor?'],
  ['Ingrid Solbergは何と言っていますか？'],
])('%s is answered by an English article, with its language', (question) => {
  const asked = { question, articles: undefined, speaker: undefined };
  const { kind, hits, speaker, articleLanguage } = createSearch([articleIn(harbour)])(asked);
  expect([kind, hits[0]?.passage.paragraph, speaker?.name, articleLanguage]).toEqual([
    'answered',
    2,
    'Ingrid Solberg',
    'en',
  ]);
});

describe('in an article in German', () => {
  const text = `Freibad bleibt geschlossen

Das Freibad in Tann wird in diesem Sommer nicht öffnen. Grund sind Risse im großen Becken.

Die Klassen fahren nun mit dem Bus nach Werdau. Die Fahrt dauert etwa 25 Minuten.

Die Sparkasse hat dem Verein eine Spende von 50.000 Euro zugesagt. Das Bad wurde 1964 gebaut.`;
  const search = createSearch([articleIn(text)]);
  const ask = (question: string) => search({ question, articles: undefined, speaker: undefined });

  it.each([
    ['a compound by its parts', 'wie lange dauert die busfahrt', '25 Minuten'],
    ['a participle by its noun', 'hat jemand gespendet', 'Sparkasse'],
    ['what is mentioned', 'wird die Sparkasse erwähnt?', 'Sparkasse'],
  ])('finds %s', (_, question, words) => {
    const { kind, hits } = ask(question);
    const { start = 0, end = 0 } = hits[0]?.passage.span ?? {};
    expect(kind).toBe('answered');
    expect(text.slice(start, end)).toContain(words);
  });

  it.each([
    ['wird Boeing erwähnt?', ['Boeing']],
    ['wie heißt der Kapitän', ['Kapitän']],
    ['wie viele Leute waren letztes Jahr am Flughafen?', ['Flughafen']],
  ])('names the words that are missing, and no words of the question’s form: %s', (question, words) => {
    expect(ask(question).unknown).toEqual(words);
  });
});

describe('the kind of a question in another language', () => {
  it.each([
    ['wie lange dauert die Fahrt', 'de', 'how long'],
    ['cuántos años tiene la alcaldesa', 'es', 'how old'],
    ['cuánto tiempo dura la obra', 'es', 'how long'],
    ['cuántos años duró la guerra', 'es', 'how many'],
    ['combien de temps dure le voyage', 'fr', 'how long'],
    ['quanti anni ha il sindaco', 'it', 'how old'],
  ])('of “%s” (%s) is %s', (question, language, kind) => {
    expect(analyseQuestion(question, analyserOf(language)).kind).toBe(kind);
  });
});
