/** Requests about the article or the bot, in Dutch. */
import type { RequestForms } from '../mul/request-forms.ts';

/** See `RequestForms`. */
export const requests: RequestForms = {
  before:
    '(?:(?:hallo|hoi|hé|alsjeblieft|en|dus|zeg) )*(?:(?:kun|kan|wil|zou) (?:je|jij|u) (?:(?:me|mij|ons|even|alsjeblieft) )*)?',
  after: '(?: (?:alsjeblieft|aub|graag|even|bedankt|eigenlijk|kort))*',
  it: '(?:dit|dat|het|deze|(?:het|dit|dat|de|deze|die) (?:artikel|stuk|tekst|verhaal|bericht|pagina|interview))',
  within:
    '(?: (?:hier|hierin|erin|in (?:het|dit|de|deze) (?:artikel|stuk|tekst|bericht)|van (?:het|dit|de) (?:artikel|stuk|tekst)))',
  summary: [
    'vat {it} (?:(?:even|kort|alsjeblieft|voor me) )*samen|{it} (?:(?:even|kort|voor me) )*samenvatten|samenvatten|(?:(?:geef|maak|schrijf)(?: (?:me|mij|ons|een))* )?(?:een |de )?(?:korte )?samenvatting(?:{in}| geven| maken)?',
    'waar (?:gaat|handelt) {it} over|waarover gaat {it}|wat is het onderwerp{in}?|wat (?:staat er|staat|gebeurt er|is er){in}|wat (?:zegt|vertelt|meldt) {it}|waar gaat het over{in}?',
    '(?:kort|in het kort)(?: samengevat| gezegd)?|in (?:een zin|één zin|een paar (?:woorden|zinnen)|grote lijnen)|(?:(?:wat is )?(?:het belangrijkste|de (?:hoofdgedachte|hoofdboodschap|kern|boodschap))|de hoofdpunten|de belangrijkste punten)(?:{in})?',
  ],
  author: [
    'wie (?:heeft|schreef|maakte) {it}(?: (?:geschreven|gemaakt))?|van wie is {it}|door wie is {it} (?:geschreven|gemaakt)|(?:wie is|hoe heet|(?:de )?naam van) de (?:auteur|schrijver|schrijfster|journalist)(?:{in}| van {it})?|(?:de )?(?:auteur|schrijver|journalist)(?:{in}| van {it})?|wiens (?:artikel|stuk) is dit',
  ],
  published: [
    '(?:wanneer|van wanneer) (?:is|werd|verscheen|dateert) {it}(?: (?:verschenen|gepubliceerd|geschreven|geplaatst))?|wanneer kwam {it} uit|hoe (?:oud|actueel|recent) is {it}|is {it} (?:nog )?(?:recent|actueel|oud)|(?:wat is )?(?:de )?(?:publicatiedatum|datum)(?:{in}| van {it})?|uit welk jaar (?:is|komt|stamt) {it}|wanneer gepubliceerd',
  ],
  speakers: [
    'wie (?:spreekt|spreken|praat|praten|worden|wordt|komt|komen|zegt iets)(?: er)?(?:{in})?(?: (?:allemaal|geciteerd|aangehaald|aan het woord))*{in}?|wie citeert {it}|welke (?:mensen|personen) (?:spreken|worden(?: er)? geciteerd|komen(?: er)? aan het woord){in}?',
  ],
  help: [
    'hulp|help me|wat (?:kun|kan|doe) (?:je|jij)(?: (?:allemaal|doen|voor me doen))*|hoe (?:werkt|gebruik ik|werk|gebruik je)(?: (?:dit|het|je|deze bot|de bot))?|wat kan ik (?:(?:je|jou|hier|allemaal) )*vragen|welke commando s (?:zijn er|heb je|ken je)',
  ],
};
