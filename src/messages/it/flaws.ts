/** Why a file cannot be read, in Italian. */
import type { Section } from '../messages.ts';
import { italianWording } from './wording.ts';

const { number, quote, either } = italianWording;

const kinds = {
  nothing: 'non c’è niente',
  list: 'c’è un elenco',
  mapping: 'c’è un insieme di chiavi e valori',
  text: 'c’è del testo',
  number: 'c’è un numero',
  true: 'c’è true',
  false: 'c’è false',
};

const openings = {
  missing: 'non esiste nessun file con questo nome',
  'no permission': 'manca il permesso di leggerlo',
  'link loop': 'i collegamenti simbolici formano un ciclo',
  device: 'non è un file normale',
  error: 'il file non si apre',
};

/** Each sentence follows the file's name and has no full stop. */
export const flaws: Section<'flaws'> = {
  'unknown ending': ({ endings }) => `il nome deve terminare con ${either(endings)}`,
  'too large': ({ bytes, maxBytes }) =>
    `il file è di ${number(bytes)} byte, il massimo è ${number(maxBytes)}. Salva solo il testo o dividilo`,
  'not a file': ({ what }) => (what === 'folder' ? 'è una cartella, non un file' : 'non è un file normale'),
  'not readable': ({ reason, code }) => `${openings[reason]} (${code})`,
  'binary file': 'non è testo, ma un file binario',
  'no text': ({ isPage }) =>
    `non contiene il testo di un articolo. ${
      isPage
        ? 'Apri la pagina in un browser e salvala quando si vede il testo'
        : 'Scrivi o incolla il testo nel file'
    }`,
  'front matter unclosed': ({ maxChars }) =>
    `i dati iniziali devono terminare con una riga «---» entro i primi ${number(maxChars)} caratteri`,
  'front matter syntax': ({ format }) => `i dati iniziali non sono ${format} valido`,
  'front matter without keys': 'i dati iniziali devono essere chiavi e valori',
  'field is no text': ({ field, got }) => `${quote(field)} deve contenere testo, ma ${kinds[got]}`,
  'field is no list': ({ field, got }) => `${quote(field)} deve contenere un elenco, ma ${kinds[got]}`,
  'field is no date': ({ field, given }) =>
    `${quote(field)} deve contenere una data come 2025-11-03, non ${quote(given)}`,
  'field is no address': ({ field, given }) =>
    `${quote(field)} deve contenere un indirizzo che inizia con https://, non ${quote(given)}`,
  'field is no language': ({ field, given }) =>
    `${quote(field)} deve contenere un codice di lingua come it o pt-BR, non ${quote(given)}`,
  'field too long': ({ field, chars, maxChars }) =>
    `${quote(field)} ha ${number(chars)} caratteri, il massimo è ${number(maxChars)}`,
  'field with too many names': ({ field, names, maxNames }) =>
    `${quote(field)} ha ${number(names)} nomi, il massimo è ${number(maxNames)}`,
  'field with a bad alias': ({ field }) =>
    `scrivi per intero il valore di ${quote(field)}: l’alias non porta a nulla, o porta a troppi dati`,
  'login wall':
    'la pagina chiede di accedere o di abbonarsi. Accedi e salvala di nuovo quando si vede tutto il testo',
  'browser wall': 'la pagina va prima aperta in un browser. Salvala dal browser quando si vede il testo',
  'error page': 'è una pagina di errore («non trovata»). Apri l’indirizzo nel browser e salva l’articolo',
  'nested too deep': ({ depth }) =>
    `la pagina ha ${number(depth)} elementi annidati uno nell’altro. Salva il suo testo come .txt`,
  'damaged document': ({ format }) =>
    `il file non è un ${format} valido, o è danneggiato. Aprilo e salvalo di nuovo, oppure salva il suo testo come .txt`,
  'encrypted PDF': 'il PDF è protetto da una password. Salvalo senza password',
  'old Word document': 'è un documento Word vecchio o cifrato. Salvalo come DOCX senza password',
  'document unpacks too large': ({ maxMegabytes }) =>
    `il DOCX decompresso supera i ${maxMegabytes} MB. Salva il suo testo come .txt`,
  'PDF too long': ({ maxChars }) => `il PDF supera i ${number(maxChars)} caratteri. Dividilo in più file`,
  'scanned PDF':
    'il PDF contiene solo immagini, senza testo. Passalo in un programma di riconoscimento del testo (OCR)',
  'garbled PDF':
    'dal PDF non escono lettere leggibili, solo segni senza senso. Stampalo di nuovo in PDF, oppure usa un programma di riconoscimento del testo (OCR)',
  'read too slowly': ({ seconds }) =>
    `la lettura richiede più di ${number(seconds)} secondi. Dividi l’articolo o salva il suo testo come .txt`,
  'too much memory': 'la lettura richiede troppa memoria. Dividi l’articolo o salva il suo testo come .txt',
  'too many waiting': 'ci sono troppi articoli in lettura. Riprova tra un minuto',
  'not kept': ({ reason }) => `l’articolo non si può salvare: ${reason}`,
  'encoding guessed': ({ encoding }) =>
    `letto come ${encoding}, perché non è UTF-8 e non indica la codifica. Controlla le lettere o salvalo in UTF-8`,
};
