/** Turkish, Ukrainian, Japanese and Chinese: their letters, the language that a reply gives, and the words said to be missing. */
import { describe, expect, it } from 'vitest';
import { recognisedLanguageOf } from '../../src/article/language.ts';
import { createSearch } from '../../src/search/search.ts';
import { articleIn, harbour } from './articles.ts';

const repair = `Köy halkı köprüyü onardı

Belediye başkanı Ayşe Yılmaz salı günü köprünün açıldığını söyledi. Para, köy halkı tarafından toplandı.

Iğdır’dan gelen ustalar iki ay çalıştı. Gece ışıklar köprü\u00adleri aydınlatıyor.`;

it.each([
  ['YILMAZ', 1],
  ['Yilmaz', 1],
  ['IŞIKLAR', 2],
  ['IĞDIR', 2],
  ['KÖPRÜLERİ', 2],
])('finds %s in a Turkish article, in capitals or small letters', (question, paragraph) => {
  const asked = { question, articles: undefined, speaker: undefined };
  const { hits, unknown, missing } = createSearch([articleIn(repair)])(asked);
  expect([hits[0]?.passage.paragraph, unknown, missing]).toEqual([paragraph, [], []]);
});

describe('the language of the article that a reply gives', () => {
  const typhoon = `台風が港に上陸

台風は月曜日に港に上陸した。市長は橋を閉めたと述べた。被害はまだ分かっていない。`;
  const market = `Новий ринок відкрито

У неділю в місті відкрили новий ринок. На ньому п’ять рядів, і всі вони вже зайняті.`;
  const list = 'Zvolen Kremnica\n\nBanská Bystrica, Zvolen, Kremnica, Detva, Brezno, Krupina.';
  const languageTold = (text: string, question: string): string | undefined =>
    createSearch([articleIn(text)])({ question, articles: undefined, speaker: undefined }).articleLanguage;

  it.each([
    ['Turkish', repair, 'tr'],
    ['Japanese', typhoon, 'ja'],
    ['Ukrainian', market, 'uk'],
    ['an unknown one', list, undefined],
  ])('is %s', (_, text, language) => {
    expect(recognisedLanguageOf(articleIn(text))).toBe(language);
  });

  it.each([
    [repair, 'Köprü ne zaman açıldı?'],
    [repair, 'Yılmaz'],
    [typhoon, '台風'],
    [market, 'п’ять'],
    [market, 'Скільки рядів на ринку?'],
    [list, 'Wo liegt die Stadt Detva?'],
  ])('is left out in the same language, and where it is not known: %#', (text, question) => {
    expect(languageTold(text, question)).toBeUndefined();
  });

  it.each([
    [repair, 'When was the bridge opened?', 'tr'],
    [repair, 'Wann ist die Brücke geöffnet worden?', 'tr'],
    [typhoon, '台风什么时候登陆？', 'ja'],
    [market, 'Сколько рядов на новом рынке?', 'uk'],
    [harbour, 'Köprü ne zaman ve nasıl yapılacak?', 'en'],
  ])('is given to a question in another language: %#', (text, question, language) => {
    expect(languageTold(text, question)).toBe(language);
  });
});

describe('the words that are said not to be in the text', () => {
  const fair = `市場が開いた

市場は日曜日に開いた。橋は閉まっている。`;
  const market = `Новий ринок відкрито

У неділю в місті відкрили новий ринок. На ньому багато рядів, і всі вони вже зайняті.`;
  const bridge = `大桥开工

市长说大桥星期一开工。工人从港口来。`;

  it.each([
    [market, 'Скільки коштує аеропорт у Каїрі і чому?', ['коштує', 'аеропорт', 'Каїрі']],
    [repair, 'Kahire havaalanı ne kadar tuttu ve neden?', ['Kahire', 'havaalanı', 'tuttu']],
    [fair, '空港の建設にいくらかかりましたか', ['空港', '建設']],
    [bridge, '机场什么时候开工？有多少工人？', ['机场']],
    [harbour, 'Скільки коштує аеропорт?', ['коштує', 'аеропорт']],
    [harbour, 'Havaalanı ne kadar tuttu ve neden?', ['Havaalanı', 'tuttu']],
  ])('are no function or question words: %#', (text, question, words) => {
    const asked = { question, articles: undefined, speaker: undefined };
    expect(createSearch([articleIn(text)])(asked).unknown).toEqual(words);
  });
});
