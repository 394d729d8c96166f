/** What /help and the list of articles say, in Polish. */
import type { Section } from '../messages.ts';
import { polishWording } from './wording.ts';

const { count } = polishWording;
const articles = { one: 'artykuł', few: 'artykuły', many: 'artykułów', other: 'artykułu' };

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `Co mówi ${speaker}?`,
  askWhatAbout: (topic) => `Co wiadomo na temat: ${topic}?`,
  welcome: 'Nie ma za co.',
  heading: 'Pytaj o artykuł. Każda odpowiedź to jego własne słowa.',
  directMessage: 'Odpowiadam na polecenia, nie na wiadomości. Wpisz / i wybierz:',
  menusHeading: 'W menu wiadomości, w sekcji Aplikacje',
  menus: 'Odpowiedź widzisz tylko ty; przyciskiem możesz ją udostępnić.',
  wordsHeading: 'Co znaczą słowa',
  words: [
    ['private', 'odpowiedź widzisz tylko ty'],
    ['Udostępnij', 'pokazuje twoją prywatną odpowiedź raz wszystkim na kanale'],
    ['dosłownie', 'własne słowa tej osoby, w cudzysłowie'],
    ['z relacji', 'to, co mówi ta osoba, słowami artykułu'],
    ['częściowo dosłownie', 'z relacji, z niektórymi własnymi słowami w cudzysłowie'],
    ['prawdopodobnie', 'artykuł nie mówi jasno, kto to mówi; ta osoba jest najbardziej prawdopodobna'],
    ['ak.', 'akapit artykułu, liczony od 1'],
  ],
  verdictsHeading: 'Co może wyjść ze sprawdzenia cytatu',
  articlesHeading: (total) => (total === 1 ? 'Artykuł' : `Artykuły (${total})`),
  privacy: 'Prywatność',
  articles: 'Artykuły',
  source: 'Kod źródłowy',
  support: 'Pomoc',
  moreArticles: (more) => `i jeszcze ${more}: /article pokazuje wszystkie`,
};

/** The list of articles. */
export const articleList: Section<'articleList'> = {
  heading: (from, to, total) =>
    total <= to - from + 1
      ? `${count(total, articles)}, od najnowszego`
      : `Artykuły ${from}–${to} z ${total}, od najnowszego`,
  undated: 'bez daty',
  speakers: (total) =>
    total === 0
      ? 'nikt nie jest cytowany z nazwiska'
      : count(total, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' }),
  open: 'Otwórz jeden',
};
