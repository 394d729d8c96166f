/** Requests about the article or the bot, in Italian. */
import type { RequestForms } from '../mul/request-forms.ts';

/** See `RequestForms`. */
export const requests: RequestForms = {
  before: '(?:(?:ciao|per favore|e|allora|dimmi) )*(?:(?:puoi|potresti|può|potrebbe|riesci a|sai) )?',
  after: '(?: (?:per favore|grazie|brevemente|in breve|in poche parole))*',
  it: '(?:questo|ciò|lo|(?:l|il|un|quest|dell|del|questo|questa|la|di questo|di quest|della) (?:articolo|testo|pezzo|notizia|pagina|intervista|storia))',
  within:
    '(?: (?:qui|nell articolo|in (?:quest|questo) (?:articolo|testo)|nel testo|nel pezzo|dell articolo|del testo|di questo articolo))',
  summary: [
    'riassum(?:i|ere|ermi|imi|ilo|erlo|a|imelo|ermelo)(?: {it})?|(?:(?:fammi|dammi|(?:mi )?(?:fai|fa|dai)|vorrei|farmi|fare|darmi) )?(?:un |il )?(?:breve )?(?:riassunto|sunto)(?: (?:breve|veloce|rapido))?(?:{in}| di {it}| {it})?|(?:una |la )?sintesi(?:{in}| {it})?',
    'di (?:che )?(?:cosa |che )?(?:si )?(?:parla|tratta|si tratta)(?: {it}|{in})?|(?:qual è )?(?:l |il )?(?:argomento|tema|contenuto)(?:{in}| {it})|(?:che )?cosa (?:dice|racconta|spiega|c è scritto(?: in)?) {it}|(?:che )?cosa (?:c è(?: scritto)?|si dice){in}|che dice {it}',
    'in (?:breve|sintesi|poche parole|due parole|una frase)|l essenziale|(?:qual è )?(?:l idea|il messaggio|il concetto) (?:principale|centrale)(?:{in})?|(?:i )?punti (?:principali|chiave)|le cose (?:più )?importanti',
  ],
  author: [
    'chi (?:(?:l |lo |la )?(?:ha (?:scritto|redatto|pubblicato|firmato)|scrive|scrisse|firma))(?: {it})?|di chi è {it}|da chi è (?:stato )?scritto(?: {it})?|(?:chi è|come si chiama|(?:qual è )?(?:il )?nome dell?) ?(?:l |il |la )?(?:autore|autrice|giornalista)(?:{in}| {it})?|(?:l |il |la )?(?:autore|autrice|giornalista)(?:{in}| {it})?',
  ],
  published: [
    'di quando (?:{it} )?è(?: {it})?|quando (?:{it} )?(?:è|fu)(?: stat[oa])? (?:pubblicat[oa]|scritt[oa]|uscit[oa])(?: {it})?|a quando risale(?: {it})?|(?:qual è )?(?:la )?data(?: di (?:pubblicazione|uscita)|{in}| {it})|qual è la data|di (?:che|quale) (?:anno|data|giorno) è {it}|quanto è vecchio {it}|(?:è (?:recente|vecchi[oa]|attuale) {it}|{it} è (?:recente|vecchi[oa]|attuale))',
  ],
  speakers: [
    'chi (?:parla|parlano|viene citato|è citato|vengono citati|interviene|sono (?:le persone citate|gli intervistati)|si esprime)(?:{in})?|chi cita {it}|(?:quali|che) persone (?:parlano|sono citate|vengono citate){in}?',
  ],
  help: [
    'aiuto|aiutami|(?:che )?cosa (?:puoi|sai) fare|che (?:puoi|sai) fare|come (?:funziona|funzioni|si usa|ti uso)(?: (?:questo|il|questo bot|il bot))?|(?:che )?cosa (?:ti )?(?:ti )?posso (?:chiedere|chiederti)|a cosa servi|cosa ti si può chiedere|quali comandi (?:ci sono|hai)',
  ],
};
