/** Requests about the article or the bot, in German. */
import type { RequestForms } from '../mul/request-forms.ts';

/** See `RequestForms`. */
export const requests: RequestForms = {
  before:
    '(?:(?:hallo|hi|hey|bitte|und|also|sag(?: mir)?|sag mal) )*(?:(?:kannst|könntest|würdest|willst) du (?:(?:mir|uns|bitte|mal) )*)?',
  after: '(?: (?:bitte|mal|danke|denn|eigentlich))*',
  it: '(?:das(?: (?:hier|ganze))?|dies|es|(?:der|den|dieser|diesen|das|dieses|die|diese|dem) (?:artikel|text|beitrag|bericht|geschichte|seite|interview))',
  within:
    '(?: (?:hier|da|drin|darin|in (?:dem|diesem) (?:artikel|text|beitrag|bericht)|im (?:artikel|text|beitrag|bericht)|des (?:artikels|textes)|vo[nm] (?:artikel|text)|dazu))',
  summary: [
    'fasse? (?:(?:mir|uns|bitte) )*{it} (?:(?:bitte|kurz|knapp|mal|für mich|in (?:einem satz|(?:wenigen|ein paar|zwei|drei|vier|fünf) (?:sätzen|worten))) )*zusammen|(?:erzähl|erkläre?|sag) (?:(?:mir|uns|bitte|mal|kurz) )*(?:was|worum es) (?:(?:drin|da|darin|da drin)(?: so)? )?(?:steht|geht){in}?|was ist die (?:haupt|grund|kern)(?:idee|aussage|these|botschaft)(?:{in})?',
    '{it} (?:(?:bitte|kurz|knapp|mal|für mich|in (?:einem satz|(?:wenigen|ein paar|zwei|drei|vier|fünf) (?:sätzen|worten))) )*zusammenfassen|zusammenfassen',
    '(?:(?:gib|mach|schreib|schick|zeig)e? (?:(?:mir|uns|bitte) )*|gibt (?:s|es) |hast du )?(?:eine |die )?(?:(?:kurze|knappe) )?(?:zusammenfassung|kurzfassung|kurzversion|übersicht|inhaltsangabe)(?:{in}| geben| machen)?',
    'wor(?:um|über) (?:geht s|gehts|(?:geht|dreht|handelt) (?:es|sich)(?: es)?|handelt {it}|schreibt {it})(?: in {it})?{in}?|wovon handelt {it}|um was geht (?:es|s){in}?',
    'was (?:steht|ist los|passiert){in}|was (?:sagt|steht in|besagt|ist der inhalt(?: von)?) {it}|was ist (?:das thema|der kern|die kernaussage|der inhalt|die hauptaussage){in}?',
    '(?:das |nur das )?(?:wichtigste|wesentliche)(?: (?:in kürze|kurz|zusammengefasst))?|in (?:kürze|kurzform|einem satz|wenigen (?:worten|sätzen))|kurz(?: und knapp| gesagt| zusammengefasst|gefasst)?|die (?:kernpunkte|hauptpunkte|kernaussagen?)',
  ],
  author: [
    'wer (?:hat|ist) {it} (?:geschrieben|verfasst|veröffentlicht)|wer (?:schrieb|verfasste) {it}|vo[nm] wem (?:ist|stammt|kommt|wurde) {it}(?: (?:geschrieben|verfasst))?',
    '(?:wer ist |wie heißt |(?:der )?name (?:des |der )?)?(?:der |die |des )?(?:autor(?:in|s)?|verfasser(?:in|s)?|journalist(?:in)?)(?:{in}| von {it})?|wessen (?:artikel|text) ist das',
  ],
  published: [
    'wann (?:ist|wurde|war) {it} (?:erschienen|veröffentlicht|geschrieben|publiziert)|wann (?:erschien|kam) {it}(?: (?:raus|heraus))?|(?:von|seit) wann ist {it}|wie (?:alt|aktuell|neu) ist {it}|ist {it} (?:noch )?(?:alt|aktuell|neu)|von wann stammt {it}',
    '(?:was ist |wie ist )?(?:das )?(?:erscheinungsdatum|veröffentlichungsdatum|datum)(?:{in}| von {it})?|aus welchem jahr (?:ist|stammt) {it}',
  ],
  speakers: [
    'wer (?:spricht|redet|äußert sich|kommt)(?:{in})?(?: (?:alles|alle))?(?: zu wort)?{in}?|wer wird (?:alles )?(?:{in} )?zitiert|wer wird{in}? zitiert|we(?:n|lche (?:personen|leute)) (?:zitiert {it}|werden{in}? zitiert|sprechen{in}?|kommen{in}? (?:zu wort|vor))|wer sind die (?:sprecher|zitierten)(?: personen)?{in}?',
  ],
  help: [
    'hilfe|hilf mir|was kannst du(?: (?:alles|so|für mich tun|tun))*|wie (?:funktioniert|geht|benutze ich|bedient man) (?:das|der bot|dieser bot|du|dich|es)(?: hier)?|wie funktionierst du|was kann (?:ich (?:(?:dich|alles|hier|so) )*fragen|man (?:dich )?fragen|der bot)|welche befehle (?:gibt es|hast du|kennst du)',
  ],
};
