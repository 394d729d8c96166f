/** Requests about the article or the bot, in Polish. */
import type { RequestForms } from '../mul/request-forms.ts';

/** See `RequestForms`. */
export const requests: RequestForms = {
  before:
    '(?:(?:cześć|hej|proszę|i|a|powiedz(?: mi)?) )*(?:(?:możesz|mógłbyś|mogłabyś|czy możesz) (?:mi )?)?',
  after: '(?: (?:proszę|dzięki|krótko|w skrócie|w kilku zdaniach))*',
  it: '(?:to|tego|(?:ten|tego|ta|tę|tej|ów) (?:artykuł|artykułu|tekst|tekstu|materiał|stronę|wywiad)|artykuł|artykułu|tekst|tekstu)',
  within: '(?: (?:tu|tutaj|tam|w (?:tym )?(?:artykule|tekście)|(?:tego )?(?:artykułu|tekstu)))',
  summary: [
    '(?:streść|streścić|podsumuj|podsumować|skróć)(?: (?:mi|krótko))*(?: {it})?|{it} (?:krótko )?(?:streścić|podsumować)|(?:(?:zrób|daj|napisz|podaj)(?: (?:mi|nam))? )?(?:krótkie )?(?:streszczenie|podsumowanie)(?:{in})?(?: poproszę)?',
    'o czym (?:to )?(?:jest|mówi|opowiada|traktuje)(?: {it}|{in})?|(?:jaka jest )?(?:główna|najważniejsza) (?:myśl|teza|idea)(?:{in})?|co (?:jest|się dzieje|napisano|pisze|piszą){in}|co mówi {it}|jaki (?:jest )?temat{in}?|czego dotyczy {it}',
    '(?:w|krótko w) (?:skrócie|jednym zdaniu|kilku (?:słowach|zdaniach))|krótko(?: mówiąc)?|najważniejsze(?: (?:rzeczy|informacje|punkty))?|główne (?:tezy|punkty|myśli)',
  ],
  author: [
    'kto (?:to |{it} )?(?:napisał|pisał|stworzył|opublikował)(?: {it})?|kto jest autor(?:em|ką)(?:{in})?|(?:jak (?:się )?nazywa (?:się )?|(?:imię i )?nazwisko )autor(?:ka|a|ki)?(?:{in})?|czyj(?:ego autorstwa)? (?:to|jest)(?: {it})?|przez kogo (?:to )?(?:zostało |został |jest )?napisan[yoea](?: {it})?|(?:autor|autorka|dziennikarz)(?:{in})?',
  ],
  published: [
    'kiedy (?:to |{it} )?(?:opublikowano|opublikowany|ukazał się|ukazało się|został opublikowany|zostało opublikowane|wyszedł|powstał|napisano|napisany)(?: {it})?|z kiedy (?:to )?jest(?: {it})?|(?:jaka (?:jest )?)?data(?: (?:publikacji|wydania)|{in})|jaka jest data|kiedy (?:to )?wyszło|jak stary jest {it}|czy {it} jest (?:aktualny|nowy|stary)|z którego roku (?:to )?jest(?: {it})?',
  ],
  speakers: [
    'kto (?:się )?(?:mówi|wypowiada|wypowiada się|zabiera głos|jest cytowany|został zacytowany)(?:{in})?|(?:kogo|czyje wypowiedzi) (?:się )?(?:cytuje(?: się)?|cytują|zacytowano)(?: {it})?{in}?|kto (?:się )?wypowiada(?: się)?{in}?|jakie osoby (?:się wypowiadają|są cytowane){in}?',
  ],
  help: [
    'pomoc|pomóż(?: mi)?|pomocy|co (?:potrafisz|umiesz|możesz)(?: (?:zrobić|robić))?|jak (?:to |ten bot )?(?:działa|działasz|używać|z tego korzystać|cię używać)(?: (?:ten )?bot)?|o co mogę (?:cię )?(?:za)?pytać|jakie (?:są|masz) (?:komendy|polecenia)',
  ],
};
