/** Why a file cannot be read, in Dutch. */
import type { Section } from '../messages.ts';
import { dutchWording } from './wording.ts';

const { number, quote, either } = dutchWording;

const kinds = {
  nothing: 'niets',
  list: 'een lijst',
  mapping: 'sleutels met waarden',
  text: 'tekst',
  number: 'een getal',
  true: 'true',
  false: 'false',
};

const openings = {
  missing: 'er is geen bestand met deze naam',
  'no permission': 'de bot heeft geen toestemming om het te lezen',
  'link loop': 'de symbolische koppelingen verwijzen naar elkaar',
  device: 'dit is geen gewoon bestand',
  error: 'het bestand kan niet worden geopend',
};

/** Each sentence follows the file's name and has no full stop. */
export const flaws: Section<'flaws'> = {
  'unknown ending': ({ endings }) => `de naam moet eindigen op ${either(endings)}`,
  'too large': ({ bytes, maxBytes }) =>
    `het bestand is ${number(bytes)} bytes groot en het maximum is ${number(maxBytes)}. Sla alleen de tekst op of splits die`,
  'not a file': ({ what }) =>
    what === 'folder' ? 'dit is een map, geen bestand' : 'dit is geen gewoon bestand',
  'not readable': ({ reason, code }) => `${openings[reason]} (${code})`,
  'binary file': 'dit is geen tekst, maar een binair bestand',
  'no text': ({ isPage }) =>
    `er staat geen artikeltekst in. ${
      isPage
        ? 'Open de pagina in een browser en sla die op als de tekst te zien is'
        : 'Typ of plak de tekst in het bestand'
    }`,
  'front matter unclosed': ({ maxChars }) =>
    `de gegevens aan het begin moeten binnen ${number(maxChars)} tekens eindigen met een regel ‘---’`,
  'front matter syntax': ({ format }) => `de gegevens aan het begin zijn geen geldige ${format}`,
  'front matter without keys': 'de gegevens aan het begin moeten sleutels met waarden zijn',
  'field is no text': ({ field, got }) => `bij ${quote(field)} hoort tekst, maar er staat ${kinds[got]}`,
  'field is no list': ({ field, got }) => `bij ${quote(field)} hoort een lijst, maar er staat ${kinds[got]}`,
  'field is no date': ({ field, given }) =>
    `bij ${quote(field)} hoort een datum zoals 2025-11-03, niet ${quote(given)}`,
  'field is no address': ({ field, given }) =>
    `bij ${quote(field)} hoort een adres dat begint met https://, niet ${quote(given)}`,
  'field is no language': ({ field, given }) =>
    `bij ${quote(field)} hoort een taalcode zoals nl of pt-BR, niet ${quote(given)}`,
  'field too long': ({ field, chars, maxChars }) =>
    `${quote(field)} telt ${number(chars)} tekens en het maximum is ${number(maxChars)}`,
  'field with too many names': ({ field, names, maxNames }) =>
    `${quote(field)} telt ${number(names)} namen en het maximum is ${number(maxNames)}`,
  'field with a bad alias': ({ field }) =>
    `schrijf de waarde van ${quote(field)} uit: de verwijzing leidt nergens heen, of naar te veel gegevens`,
  'login wall':
    'de pagina vraagt om in te loggen of een abonnement te nemen. Log in en sla de pagina opnieuw op als de hele tekst te zien is',
  'browser wall':
    'de pagina moet eerst in een browser worden geopend. Sla de pagina op vanuit de browser als de tekst te zien is',
  'error page':
    'dit is een foutpagina (‘niet gevonden’). Open het adres in een browser en sla het artikel op',
  'nested too deep': ({ depth }) =>
    `de pagina heeft ${number(depth)} in elkaar geneste elementen. Sla de tekst op als .txt`,
  'damaged document': ({ format }) =>
    `het bestand is geen geldige ${format} of is beschadigd. Open het en sla het opnieuw op, of sla de tekst op als .txt`,
  'encrypted PDF': 'de PDF is beveiligd met een wachtwoord. Sla hem op zonder wachtwoord',
  'old Word document': 'dit is een oud of versleuteld Word-document. Sla het op als DOCX zonder wachtwoord',
  'document unpacks too large': ({ maxMegabytes }) =>
    `de DOCX is uitgepakt groter dan ${maxMegabytes} MB. Sla de tekst op als .txt`,
  'PDF too long': ({ maxChars }) =>
    `de PDF heeft meer dan ${number(maxChars)} tekens. Splits hem in meerdere bestanden`,
  'scanned PDF':
    'de PDF bestaat uit afbeeldingen, zonder tekst. Laat een programma voor tekstherkenning (OCR) de tekst toevoegen',
  'garbled PDF':
    'uit de PDF komen geen letters, alleen tekens zonder betekenis. Druk hem opnieuw af als PDF, of gebruik een programma voor tekstherkenning (OCR)',
  'read too slowly': ({ seconds }) =>
    `het lezen duurt langer dan ${number(seconds)} seconden. Splits het artikel of sla de tekst op als .txt`,
  'too much memory': 'het lezen kost te veel geheugen. Splits het artikel of sla de tekst op als .txt',
  'too many waiting': 'er worden nu te veel artikelen gelezen. Probeer het over een minuut opnieuw',
  'not kept': ({ reason }) => `het artikel kan niet worden bewaard: ${reason}`,
  'encoding guessed': ({ encoding }) =>
    `gelezen als ${encoding}, want het is geen UTF-8 en noemt geen codering. Controleer de letters of sla het op als UTF-8`,
};
