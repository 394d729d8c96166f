/** Follow-up questions in languages other than English: "warum?", "et Dupont ?", "¿quién más?". */
import type { ForeignLanguage } from './languages.ts';

/**
 * Patterns of whole messages that ask for more passages: lower case, with a blank for each punctuation mark.
 */
export const foreignMore: readonly string[] = [
  'mehr(?: davon| dazu)?|weiter|noch mehr|(?:was|wer|wo|wann) (?:noch|sonst(?: noch)?)|und weiter|und sonst|erzähl mehr',
  'plus|encore|continue|la suite|suite|quoi d autre|qui d autre|où d autre|et après|et ensuite|dis m en plus|autre chose',
  'más|sigue|continúa|qué más|quién más|quiénes más|dónde más|cuéntame más|algo más|y qué más',
  'mais|continue|continua|o que mais|que mais|quem mais|onde mais|conta mais|mais alguma coisa|e o que mais',
  'di più|ancora|continua|vai avanti|che altro|cos altro|cosa altro|chi altro|dove altro|altro|e poi',
  'meer|verder|ga door|wat nog meer|wie nog meer|waar nog meer|wat nog|wie nog|nog meer|en verder',
  'więcej|dalej|co jeszcze|kto jeszcze|gdzie jeszcze|kontynuuj|i co dalej',
  'більше|далі|що ще|хто ще|де ще|продовжуй|і що далі',
  'daha fazla|devam|devam et|başka|başka ne|başka kim|başka nerede|dahası',
  'もっと|続き|続けて|他には|ほかには|他に誰|ほかに誰|他に',
];

/**
 * A question word alone, by language: "warum?", "und wann war das?", "et pourquoi ?". The group `word` is the new question
 * word.
 */
export const foreignBare = {
  de: '(?:und |aber )?(?<word>warum|wieso|weshalb|wann|wo|wie viele|wie viel|wie|wer|wen|wem|wessen|seit wann|bis wann)(?: (?:war|ist|passierte|geschah))?(?: (?:das|es|denn|genau|so))*',
  fr: '(?:et |mais )?(?<word>pourquoi|quand|où|combien|comment|qui|depuis quand|jusqu à quand)(?: (?:était ce|est ce|c était|c est|ça|cela|exactement|donc|ça s est passé))?',
  es: '(?:y |pero )?(?<word>por qué|cuándo|dónde|cuántos|cuántas|cuánto|cómo|quién|desde cuándo)(?: (?:fue|es|pasó|ocurrió))?(?: (?:eso|esto|exactamente|así))?',
  pt: '(?:e |mas )?(?<word>por quê|por que|porquê|quando|onde|quantos|quantas|quanto|como|quem|desde quando)(?: (?:foi|é|aconteceu))?(?: (?:isso|isto|exatamente))?',
  it: '(?:e |ma )?(?<word>perché|quando|dove|quanti|quante|quanto|come|chi|da quando)(?: (?:è stato|è|era|è successo))?(?: (?:questo|ciò|esattamente|mai))?',
  nl: '(?:en |maar )?(?<word>waarom|wanneer|waar|hoeveel|hoe|wie|sinds wanneer)(?: (?:was|is|gebeurde))?(?: (?:dat|dit|het|precies|dan))*',
  pl: '(?:a |i |ale )?(?<word>dlaczego|czemu|kiedy|gdzie|ile|jak|kto|od kiedy)(?: (?:to|było|było to|to było|dokładnie|się stało))?',
  uk: '(?:а |і |але )?(?<word>чому|коли|де|скільки|як|хто|відколи)(?: (?:це|це було|було|саме|так))?',
  tr: '(?:ve |ama )?(?<word>neden|niye|niçin|ne zaman|nerede|kaç|nasıl|kim)(?: (?:oldu|peki|bu|tam olarak))?',
  ja: '(?<word>なぜ|どうして|いつ|どこ|いくつ|どうやって|誰)(?:ですか|でしたか|なの|のこと)?',
} as const satisfies Partial<Readonly<Record<ForeignLanguage, string>>>;

/** "Und Weber?", "et Dupont ?", "y Pérez": the group `other` replaces the name in the previous question. */
export const foreignOther: readonly string[] = [
  '(?:und|und was ist mit|was ist mit|wie ist es mit|wie sieht es mit) (?<other>(?:dem |der |den |die |das )?\\p{Lu}.{1,40}?)(?: aus)?',
  "(?:et|et pour|qu en est il de|et quid de|quid de) (?<other>(?:le |la |les |l[’'])?\\p{Lu}.{1,40}?)",
  '(?:y|y qué hay de|qué hay de|y qué pasa con|qué pasa con) (?<other>(?:el |la |los |las )?\\p{Lu}.{1,40}?)',
  '(?:e|e quanto a|e sobre|e o que dizer de|e per|e che dire di|che dire di) (?<other>(?:o |a |os |as |il |la |lo |i |gli |le )?\\p{Lu}.{1,40}?)',
  '(?:en|en hoe zit het met|hoe zit het met|en wat vindt) (?<other>(?:de |het )?\\p{Lu}.{1,40}?)',
  '(?:a co z|co z) (?<other>\\p{Lu}.{1,40}?)',
  '(?:а|а як щодо|а що з) (?<other>\\p{Lu}.{1,40}?)',
  '(?:peki|peki ya) (?<other>\\p{Lu}.{1,40}?)',
];
