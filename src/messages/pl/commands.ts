/** What the lists of commands say about each command, in Polish. */
import type { Section } from '../messages.ts';

/** Descriptions have at most 100 characters, names in menus 32. */
export const commands: Section<'commands'> = {
  ask: {
    description: 'Zadaj artykułowi pytanie',
    menu: 'Szukaj w artykule',
    question: 'Czego chcesz się dowiedzieć?',
  },
  quote: 'Kto co mówi, słowo w słowo',
  summary: {
    description: 'Artykuł w kilku zdaniach wziętych z jego tekstu',
    length: 'krótko: 1 zdanie, średnio: 3, długo: 5',
    lengths: { short: 'krótko', medium: 'średnio', long: 'długo' },
  },
  verify: {
    description: 'Sprawdź, czy artykuł naprawdę tak mówi',
    menu: 'Sprawdź cytat',
    text: 'Cytat albo wiadomość z cytatami',
    speaker: 'Kto miał to powiedzieć',
  },
  speakers: 'Kto wypowiada się w artykule',
  article: 'Co to za artykuł i jak został odczytany',
  help: 'O co możesz pytać, z przykładami z wczytanych artykułów',
  privacy: 'Co jest przechowywane i dlaczego',
  options: {
    article: 'Który artykuł; wszystkie, jeśli pominiesz',
    speaker: 'Tylko słowa tej osoby',
    about: 'Tylko to, co dotyczy tego tematu',
    private: 'Odpowiedź widoczna tylko dla ciebie',
  },
  library: {
    description: 'Zarządzaj artykułami tego serwera',
    article: 'Który artykuł',
    add: 'Dodaj artykuł z pliku lub tekstu',
    addFile: 'Artykuł jako plik',
    addLink: 'Adres artykułu w sieci',
    replace: 'Zastąp artykuł nową wersją',
    replaceFile: 'Nowa wersja jako plik',
    remove: 'Usuń artykuł',
    list: 'Pokaż listę artykułów',
    listFind: 'Słowa z tytułu lub nazwiska autora',
    default: 'Wybierz artykuł, którego dotyczą pytania',
    defaultChannel: 'Tylko na tym kanale',
    settings: 'Pokaż lub zmień ustawienia',
    settingsLanguage: 'Język odpowiedzi, które widzą wszyscy',
    settingsPrivate: 'Pokazuj odpowiedzi tylko pytającym, chyba że pytanie mówi inaczej',
    correct: 'Popraw, o kogo chodzi lub kto mówi',
    correctName: 'Imię lub nazwisko z tekstu, na przykład Ruan',
    correctIs: 'Kto to jest, na przykład Joe Nguyen; nobody, jeśli nie wiadomo',
    correctWords: 'Słowa cytatu przypisanego niewłaściwej osobie',
    erase: 'Usuń na zawsze wszystkie artykuły i ustawienia',
    export: 'Zapisz artykuły jako pliki',
    import: 'Dodaj artykuły z wyeksportowanego pliku',
    importFile: 'Plik z /library export',
  },
};
