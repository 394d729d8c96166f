/** What /library and /privacy say, in Polish. */
import type { Section } from '../messages.ts';
import { polishWording } from './wording.ts';

const { number, quote, short, count, either, megabytes } = polishWording;

const articles = { one: 'artykuł', few: 'artykuły', many: 'artykułów', other: 'artykułu' };

/** /library and /privacy. */
export const library: Section<'library'> = {
  unavailable: 'Biblioteki nie można tu zmieniać.',
  unusable: (why) => `Biblioteki nie można używać. ${why}`,
  notDurable:
    'Bot nie może zapisywać artykułów: nie może pisać w swoim folderze danych. Poproś operatora bota o ustawienie DATA_DIR.',
  addTitle: 'Dodaj artykuł',
  fileField: 'Plik',
  fileHint: 'Tekst, Markdown, strona internetowa lub inny format, który czyta bot',
  textField: 'Albo jego tekst',
  textHint: 'Najwyżej 4000 znaków. Dłuższy tekst wyślij jako plik.',
  oneOfThem: 'Podaj file, link albo text, i tylko jedno z nich.',
  tooLarge: (maxBytes) =>
    `Plik jest większy niż ${megabytes(maxBytes)}, a to limit artykułu. Wyślij mniejszy plik albo go podziel.`,
  linksOff:
    'Linki są wyłączone: bot nie pobiera żadnych adresów. Wyślij artykuł jako plik albo poproś operatora o ustawienie ALLOW_LINKS=true.',
  linkFaults: {
    refused: 'Można czytać tylko adresy publicznej sieci: http lub https, na zwykłych portach.',
    'too large': 'Strona jest większa niż 5 MB, a to limit linku. Wyślij artykuł jako plik.',
    'wrong type':
      'Pod tym adresem nie ma tekstu, Markdowna ani strony internetowej. Wyślij artykuł jako plik.',
    failed: 'Adres nie zwrócił strony w ciągu 10 sekund. Spróbuj ponownie albo wyślij artykuł jako plik.',
  },
  fileGone: 'Nie udało się pobrać pliku. Wyślij go ponownie.',
  unreadable: (message) => `Nie udało się odczytać artykułu: ${message}.`,
  tooFast: (limit) =>
    `Limit dodawania artykułów na minutę to tutaj ${limit}. Poczekaj minutę i spróbuj ponownie.`,
  full: ({ articles: held, bytes, maxArticles, maxBytes }) =>
    `Biblioteka jest pełna: artykuły ${number(held)} z ${number(maxArticles)}, rozmiar ${megabytes(bytes)} z ${megabytes(maxBytes)}. Usuń artykuły poleceniem /library remove i dodaj ten ponownie.`,
  draftGone: 'Tego szkicu już nie ma. Dodaj artykuł ponownie.',
  known: (title) => `${short(title)} już tu jest.`,
  guessedEncoding: (encoding) =>
    `Plik nie podaje kodowania: odczytano go jako ${encoding}. Sprawdź litery albo zapisz go jako UTF-8.`,
  preview: 'Podgląd: nic jeszcze nie zostało dodane',
  previewReplaces: (title) => `Podgląd: to zastąpi ${short(title)}`,
  added: (title) => `Dodano: ${quote(title)}. Zadaj mu pytanie poleceniem /ask.`,
  replaced: (title) => `Zastąpiono: ${quote(title)}.`,
  canceled: 'Anulowano. Nic nie zostało dodane.',
  add: 'Dodaj',
  replace: 'Zastąp',
  change: 'Zmień dane',
  cancel: 'Anuluj',
  paragraphs: 'Akapity',
  language: 'Język',
  address: 'Adres',
  moreSpeakers: (more) => `i jeszcze ${more}`,
  nothingSetAside: 'nic',
  detailsTitle: 'Zmień dane',
  titleField: 'Tytuł',
  authorField: 'Autor',
  dateField: 'Data',
  dateHint: 'RRRR-MM-DD',
  addressField: 'Adres',
  speakersField: 'Nazwiska wypowiadających się',
  speakersHint: 'Po jednej osobie w wierszu: imię i nazwisko, potem inne nazwy po przecinkach',
  wrongDate: (given) => `Data ma mieć postać 2026-03-14, a nie ${short(given)}.`,
  wrongAddress: (given) => `Adres ma zaczynać się od https:// lub http://, a nie tak: ${short(given)}.`,
  removed: (title) => `Usunięto: ${quote(title)}. Możesz to cofnąć przez 15 minut.`,
  undo: 'Cofnij',
  restored: (title) => `${quote(title)} znów tu jest.`,
  undoOver: 'Nie można już tego cofnąć: minęło 15 minut. Dodaj artykuł ponownie.',
  builtIn: (title) => `${short(title)} jest wbudowany: to część bota i nie można go tu zmienić.`,
  noArticle: (asked) => `Nie ma tu artykułu ${short(asked)}. /library list pokazuje wszystkie.`,
  severalArticles: (asked, found) =>
    `${short(asked)} to może być ${either(found.slice(0, 5).map((title) => short(title)))}. Podaj jeden z nich.`,
  listHeading: (total) => count(total, articles),
  noneFound: (find) => `Żaden artykuł nie ma ${short(find)} w tytule ani w nazwisku autora.`,
  empty: 'Nie ma tu jeszcze artykułów. Dodaj je poleceniem /library add.',
  builtInLabel: 'wbudowany',
  speakersCount: (total) => count(total, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' }),
  defaultSet: ({ title, inChannel }) =>
    `Od teraz pytania ${inChannel ? 'na tym kanale' : 'tutaj'} dotyczą artykułu ${quote(title)}, chyba że wskazują inny.`,
  defaultCleared: 'Od teraz pytania dotyczą wszystkich artykułów.',
  settingsHeading: 'Ustawienia',
  privateLabel: 'Odpowiedzi prywatne',
  privateOn: 'tak, chyba że pytanie mówi inaczej',
  privateOff: 'nie',
  defaultLabel: 'Artykuł domyślny',
  defaultHereLabel: 'Artykuł domyślny na tym kanale',
  defaultNone: 'żaden, więc pytania dotyczą wszystkich artykułów',
  languageLabel: 'Język',
  languageAutomatic: 'język społeczności albo osoby, która pyta',
  corrected: 'Poprawiono. Następna odpowiedź to pokaże.',
  correctHow:
    'Podaj name i is („Ruan” to „Joe Nguyen”) albo words i is (czyje to słowa; „nobody”, jeśli nie wiadomo).',
  noSuchWords: (words) => `Żaden cytat w artykule nie zawiera słów ${short(words)}.`,
  noSuchName: (name) => `W artykule nie występuje ${short(name)}.`,
  corrections: (total) =>
    count(total, { one: 'poprawka', few: 'poprawki', many: 'poprawek', other: 'poprawki' }),
  noCorrections: 'Nic tu nie poprawiono.',
  samePerson: (mention, name) => `${quote(mention)} to ${name}`,
  saidBy: (words, name) => `${short(words)}: ${name ?? 'nie wiadomo, kto to mówi'}`,
  undoCorrection: 'Cofnij poprawkę',
  notApplying: (correction) => `${correction} (już nie działa: w artykule nie ma już tych słów)`,
  correctionUndone: 'Poprawka została cofnięta.',
  nobody: 'nikt',
  eraseTitle: 'Usuń wszystko',
  eraseWord: 'USUŃ',
  eraseField: 'Wpisz USUŃ, aby potwierdzić',
  eraseHint: 'Wszystkie artykuły, poprawki i ustawienia. Tego nie można cofnąć.',
  erased: 'Wszystko, co było tu przechowywane, zostało usunięte.',
  notErased: 'Nic nie zostało usunięte: nie wpisano słowa.',
  exported: ({ part, parts, articles: total }) =>
    parts === 1
      ? `W tym pliku: ${count(total, articles)}.`
      : `Plik ${part} z ${parts}; razem ${count(total, articles)}. Każdy plik można zaimportować osobno.`,
  nextFile: 'Następny plik',
  nothingToExport: 'Nie ma tu twoich artykułów do eksportu.',
  imported: ({ added, replaced }) => `Zaimportowano. Dodane: ${added}, zastąpione: ${replaced}.`,
  importFull: ({ unit, file, room, limit }) => {
    const amount = (value: number) => (unit === 'articles' ? count(value, articles) : megabytes(value));
    return `Zawartość pliku: ${amount(file)}; miejsce tutaj: ${amount(room)}; limit: ${amount(limit)}. Nic nie zaimportowano. Usuń artykuły poleceniem /library remove albo zaimportuj mniejszy plik.`;
  },
  notImportable: 'To nie jest cały plik z /library export. Nic nie zaimportowano.',
  newerImport: 'Ten plik pochodzi z nowszej wersji bota. Nic nie zaimportowano.',
  privacyHeading: 'Co jest przechowywane i dlaczego',
  privacy: [
    'Artykuły dodane poleceniem /library: plik, to, co z niego odczytano, kto go dodał (ID użytkownika) i kiedy. Są przechowywane, żeby osoby na tym serwerze (w wiadomościach prywatnych: tylko ty) mogły zadawać im pytania. Usunięty artykuł znika po 15 minutach, a wysłany, lecz niedodany – po godzinie.',
    'Wywołania zbyt długie dla przycisków Discorda: 7 dni, bez informacji, kto pytał.',
    'Twoje dwa ostatnie pytania i nazwiska ostatnich osób, o które pytasz, żeby zrozumieć „dlaczego?” i „ona”: 10 minut.',
    'Odpowiedź na zmianę biblioteki, żeby wywołanie dostarczone dwa razy wykonać raz: 15 minut.',
    'Ustawienia biblioteki i poprawki, wraz z tym, kto je wprowadził.',
    'To, że na serwerze z artykułami użyto bota, bez informacji, kto to zrobił: 36 godzin. Tylko w przypadku nieaktywnych serwerów sprawdzamy, czy bot został usunięty.',
    'Innych pytań ani odpowiedzi nie przechowujemy. Artykuły serwera są usuwane 30 dni po usunięciu z niego bota, gdy bot się o tym dowie.',
  ],
  eraseMine: 'Usuń moje artykuły',
  eraseMineAsk:
    'To usunie wszystkie artykuły dodane przez ciebie, na wszystkich serwerach. Tego nie można cofnąć.',
  erasedMine: (total) =>
    total === 0 ? 'Nie masz dodanych artykułów.' : `Usunięto: ${count(total, articles)}.`,
};
