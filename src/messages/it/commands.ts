/** What the lists of commands say about each command, in Italian. */
import type { Section } from '../messages.ts';

/** Descriptions have at most 100 characters, names in menus 32. */
export const commands: Section<'commands'> = {
  ask: {
    description: 'Fai una domanda all’articolo',
    menu: 'Cerca nell’articolo',
    question: 'Che cosa vuoi sapere?',
  },
  quote: 'Chi dice che cosa, parola per parola',
  summary: {
    description: 'L’articolo in alcune delle sue frasi',
    length: 'breve: 1 frase, medio: 3, lungo: 5',
    lengths: { short: 'breve', medium: 'medio', long: 'lungo' },
  },
  verify: {
    description: 'Controlla se una citazione è ciò che dice l’articolo',
    menu: 'Controlla citazione',
    text: 'La citazione, o un messaggio che ne contiene',
    speaker: 'A chi è attribuita',
  },
  speakers: 'Chi parla nell’articolo',
  article: 'Che articolo è e come è stato letto',
  help: 'Che cosa puoi chiedere, con esempi dagli articoli caricati',
  privacy: 'Che cosa viene salvato e perché',
  options: {
    article: 'Quale articolo; tutti se lo ometti',
    speaker: 'Solo le parole di questa persona',
    about: 'Solo ciò che tratta di questo',
    private: 'Mostra la risposta solo a te',
  },
  library: {
    description: 'Gestisci gli articoli di questo server',
    article: 'Quale articolo',
    add: 'Aggiungi un articolo da un file o da un testo',
    addFile: 'L’articolo come file',
    addLink: 'L’indirizzo dell’articolo sul web',
    replace: 'Sostituisci un articolo con una nuova versione',
    replaceFile: 'La nuova versione come file',
    remove: 'Rimuovi un articolo',
    list: 'Elenca gli articoli',
    listFind: 'Parole del titolo o dell’autore',
    default: 'Scegli l’articolo a cui si riferiscono le domande',
    defaultChannel: 'Solo in questo canale',
    settings: 'Mostra o cambia le impostazioni',
    settingsLanguage: 'La lingua delle risposte che tutti vedono',
    settingsPrivate: 'Mostra le risposte solo a chi chiede, salvo diversa indicazione nella domanda',
    correct: 'Correggi chi è inteso o chi parla',
    correctName: 'Un nome nel testo, come Ruan',
    correctIs: 'Chi è, come Joe Nguyen; nobody se non si sa',
    correctWords: 'Parole di una citazione attribuita alla persona sbagliata',
    erase: 'Cancella per sempre tutti gli articoli e le impostazioni',
    export: 'Salva gli articoli come file',
    import: 'Aggiungi gli articoli di un file esportato',
    importFile: 'Un file di /library export',
  },
};
