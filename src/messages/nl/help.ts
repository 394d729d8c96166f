/** What /help and the list of articles say, in Dutch. */
import type { Section } from '../messages.ts';
import { dutchWording } from './wording.ts';

const { count } = dutchWording;

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `Wat zei ${speaker}?`,
  askWhatAbout: (topic) => `Hoe zit het met ${topic}?`,
  welcome: 'Graag gedaan.',
  heading: 'Vraag iets over een artikel. Elk antwoord bestaat uit de woorden van het artikel zelf.',
  directMessage: 'Ik reageer op opdrachten, niet op berichten. Typ / en kies er een:',
  menusHeading: 'In het menu van een bericht, onder Apps',
  menus: 'Alleen jij ziet het antwoord; met een knop kun je het delen.',
  wordsHeading: 'Wat de woorden betekenen',
  words: [
    ['private', 'alleen jij ziet het antwoord'],
    ['Delen', 'toont je privéantwoord één keer aan iedereen in het kanaal'],
    ['letterlijk', 'de eigen woorden van de persoon, tussen aanhalingstekens'],
    ['indirect', 'wat de persoon zegt, in de woorden van het artikel'],
    ['deels letterlijk', 'indirect, met enkele eigen woorden tussen aanhalingstekens'],
    ['waarschijnlijk', 'het artikel zegt niet duidelijk wie spreekt; dit is de waarschijnlijkste persoon'],
    ['al.', 'de alinea van het artikel, geteld vanaf 1'],
  ],
  verdictsHeading: 'Wat een controle van een citaat kan opleveren',
  articlesHeading: (total) => (total === 1 ? 'Het artikel' : `De ${total} artikelen`),
  privacy: 'Privacybeleid',
  articles: 'Artikelen',
  source: 'Broncode',
  support: 'Hulp',
  moreArticles: (more) => `en nog ${more}: /article toont ze allemaal`,
};

/** The list of articles. */
export const articleList: Section<'articleList'> = {
  heading: (from, to, total) =>
    total <= to - from + 1
      ? `${total} artikelen, de nieuwste eerst`
      : `Artikelen ${from} t/m ${to} van ${total}, de nieuwste eerst`,
  undated: 'geen datum',
  speakers: (total) =>
    total === 0 ? 'niemand wordt met naam geciteerd' : count(total, { one: 'persoon', other: 'personen' }),
  open: 'Er een openen',
};
