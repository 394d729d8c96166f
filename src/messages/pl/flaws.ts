/** Why a file cannot be read, in Polish. */
import type { Section } from '../messages.ts';
import { polishWording } from './wording.ts';

const { number, quote, either } = polishWording;

const kinds = {
  nothing: 'nie ma tam nic',
  list: 'jest tam lista',
  mapping: 'są tam klucze i wartości',
  text: 'jest tam tekst',
  number: 'jest tam liczba',
  true: 'jest tam true',
  false: 'jest tam false',
};

const openings = {
  missing: 'nie ma pliku o tej nazwie',
  'no permission': 'brak uprawnień do odczytu',
  'link loop': 'dowiązania symboliczne tworzą pętlę',
  device: 'to nie jest zwykły plik',
  error: 'nie można otworzyć pliku',
};

/** Each sentence follows the file's name and has no full stop. */
export const flaws: Section<'flaws'> = {
  'unknown ending': ({ endings }) => `nazwa musi kończyć się na ${either(endings)}`,
  'too large': ({ bytes, maxBytes }) =>
    `rozmiar pliku to ${number(bytes)} B, a limit to ${number(maxBytes)} B. Zapisz sam tekst albo go podziel`,
  'not a file': ({ what }) => (what === 'folder' ? 'to folder, a nie plik' : 'to nie jest zwykły plik'),
  'not readable': ({ reason, code }) => `${openings[reason]} (${code})`,
  'binary file': 'to nie tekst, tylko plik binarny',
  'no text': ({ isPage }) =>
    `nie ma w nim tekstu artykułu. ${
      isPage
        ? 'Otwórz stronę w przeglądarce i zapisz ją, gdy będzie widać tekst'
        : 'Wpisz lub wklej tekst do pliku'
    }`,
  'front matter unclosed': ({ maxChars }) =>
    `dane na początku muszą kończyć się wierszem „---” w obrębie pierwszych ${number(maxChars)} znaków`,
  'front matter syntax': ({ format }) => `dane na początku nie są poprawnym kodem ${format}`,
  'front matter without keys': 'dane na początku muszą składać się z kluczy i wartości',
  'field is no text': ({ field, got }) => `w polu ${quote(field)} ma być tekst, a ${kinds[got]}`,
  'field is no list': ({ field, got }) => `w polu ${quote(field)} ma być lista, a ${kinds[got]}`,
  'field is no date': ({ field, given }) =>
    `w polu ${quote(field)} ma być data w postaci 2025-11-03, a nie ${quote(given)}`,
  'field is no address': ({ field, given }) =>
    `w polu ${quote(field)} ma być adres, który zaczyna się od https://, a nie ${quote(given)}`,
  'field is no language': ({ field, given }) =>
    `w polu ${quote(field)} ma być kod języka, np. pl albo pt-BR, a nie ${quote(given)}`,
  'field too long': ({ field, chars, maxChars }) =>
    `pole ${quote(field)} jest za długie (znaki: ${number(chars)}, limit: ${number(maxChars)})`,
  'field with too many names': ({ field, names, maxNames }) =>
    `w polu ${quote(field)} jest za dużo nazwisk (${number(names)}, limit: ${number(maxNames)})`,
  'field with a bad alias': ({ field }) =>
    `wpisz wartość pola ${quote(field)} w całości: alias prowadzi donikąd albo do zbyt wielu danych`,
  'login wall':
    'strona wymaga zalogowania się albo subskrypcji. Zaloguj się i zapisz ją jeszcze raz, gdy będzie widać cały tekst',
  'browser wall':
    'stronę trzeba najpierw otworzyć w przeglądarce. Zapisz ją z przeglądarki, gdy będzie widać tekst',
  'error page': 'to strona błędu („nie znaleziono”). Otwórz adres w przeglądarce i zapisz artykuł',
  'nested too deep': ({ depth }) =>
    `strona ma zbyt głęboko zagnieżdżone elementy (liczba poziomów: ${number(depth)}). Zapisz jej tekst jako .txt`,
  'damaged document': ({ format }) =>
    `to nie jest poprawny plik ${format} albo plik jest uszkodzony. Otwórz go i zapisz ponownie albo zapisz jego tekst jako .txt`,
  'encrypted PDF': 'plik PDF jest chroniony hasłem. Zapisz go bez hasła',
  'old Word document': 'to stary lub zaszyfrowany dokument Worda. Zapisz go jako DOCX bez hasła',
  'document unpacks too large': ({ maxMegabytes }) =>
    `po rozpakowaniu plik DOCX ma ponad ${maxMegabytes} MB. Zapisz jego tekst jako .txt`,
  'PDF too long': ({ maxChars }) =>
    `plik PDF jest za długi (limit znaków: ${number(maxChars)}). Podziel go na kilka plików`,
  'scanned PDF':
    'plik PDF zawiera same obrazy, bez tekstu. Dodaj tekst programem do rozpoznawania tekstu (OCR)',
  'garbled PDF':
    'zamiast tekstu z pliku PDF udało się odczytać tylko przypadkowe znaki. Wydrukuj go ponownie do PDF albo użyj programu do rozpoznawania tekstu (OCR)',
  'read too slowly': ({ seconds }) =>
    `odczyt trwa za długo (limit: ${number(seconds)} s). Podziel artykuł albo zapisz jego tekst jako .txt`,
  'too much memory': 'odczyt wymaga zbyt dużo pamięci. Podziel artykuł albo zapisz jego tekst jako .txt',
  'too many waiting': 'właśnie odczytywanych jest zbyt wiele artykułów. Spróbuj ponownie za minutę',
  'not kept': ({ reason }) => `nie można zapisać artykułu: ${reason}`,
  'encoding guessed': ({ encoding }) =>
    `odczytano jako ${encoding}, bo plik nie jest w UTF-8 i nie podaje kodowania. Sprawdź litery albo zapisz go w UTF-8`,
};
