/** What /help and the list of articles say, in Italian. */
import type { Section } from '../messages.ts';
import { italianWording } from './wording.ts';

const { count } = italianWording;

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `Che cosa ha detto ${speaker}?`,
  askWhatAbout: (topic) => `Che cosa si dice di ${topic}?`,
  welcome: 'Prego.',
  heading: 'Fai domande su un articolo. Ogni risposta usa le sue stesse parole.',
  directMessage: 'Rispondo ai comandi, non ai messaggi. Scrivi / e scegline uno:',
  menusHeading: 'Nel menu di un messaggio, in App',
  menus: 'Solo tu vedi la risposta; con un pulsante puoi condividerla.',
  wordsHeading: 'Che cosa significano le parole',
  words: [
    ['private', 'solo tu vedi la risposta'],
    ['Condividi', 'mostra una volta la tua risposta privata a tutto il canale'],
    ['testuale', 'le parole della persona, tra virgolette'],
    ['indiretto', 'ciò che dice la persona, con le parole dell’articolo'],
    ['in parte testuale', 'indiretto, con alcune parole della persona tra virgolette'],
    ['probabilmente', 'l’articolo non dice chiaramente chi parla; è la persona più probabile'],
    ['¶', 'il paragrafo dell’articolo, contato da 1'],
  ],
  verdictsHeading: 'Che cosa può risultare dal controllo di una citazione',
  articlesHeading: (total) => (total === 1 ? 'L’articolo' : `I ${total} articoli`),
  privacy: 'Privacy e dati',
  articles: 'Articoli',
  source: 'Codice sorgente',
  support: 'Assistenza',
  moreArticles: (more) => `e altri ${more}: /article li mostra tutti`,
};

/** The list of articles. */
export const articleList: Section<'articleList'> = {
  heading: (from, to, total) =>
    total <= to - from + 1
      ? `${total} articoli, prima i più recenti`
      : `Articoli da ${from} a ${to} di ${total}, prima i più recenti`,
  undated: 'senza data',
  speakers: (total) =>
    total === 0 ? 'nessuno è citato per nome' : count(total, { one: 'persona', other: 'persone' }),
  open: 'Aprine uno',
};
