/** Questions about what a person said, who said something, and what a text mentions, by language. */
/**
 * Patterns of whole questions in any case, without marks at the ends. Groups: `speaker` with an optional
 * `topic`, or `words` in a question about their speaker.
 */
export const speechQuestions: Readonly<Record<string, readonly string[]>> = {
  de: [
    'was (?:sagte?|meinte?|denkt|dachte|erklärte?|hält) (?<speaker>.+?)(?: (?:über|zu|zum|zur|von|vom) (?<topic>.+))?',
    'was (?:hat|hatte) (?<speaker>.+?)(?: (?:über|zu|zum|zur|von|vom) (?<topic>.+?))? (?:gesagt|gemeint|erklärt)',
    'wer (?:sagte?|meinte?|behauptete?|erklärte?)(?:,? dass)? (?<words>.+)',
    'wer (?:hat|hatte) (?<words>.+?) (?:gesagt|behauptet|gemeint)',
  ],
  es: [
    'qué (?:dijo|dice|opina|opinó|piensa|declaró|afirmó) (?<speaker>.+?)(?: (?:sobre|de|del|acerca de) (?<topic>.+))?',
    'qué ha (?:dicho|declarado|afirmado) (?<speaker>.+?)(?: (?:sobre|de|del|acerca de) (?<topic>.+))?',
    'quién (?:dijo|dice|ha dicho|afirmó)(?: que)? (?<words>.+)',
  ],
  fr: [
    "qu(?:e |[’'])(?:a|ont) (?:dit|déclaré|affirmé|expliqué) (?<speaker>.+?)(?: (?:sur|de|du|des|à propos de|au sujet de) (?<topic>.+))?",
    "qu[’']est-ce qu(?:e |[’'])(?<speaker>.+?) (?:a dit|dit|pense|a déclaré|déclare)(?: (?:sur|de|du|des|à propos de|au sujet de) (?<topic>.+))?",
    'que (?:dit|pense|déclare|disait) (?<speaker>.+?)(?: (?:sur|de|du|des|à propos de|au sujet de) (?<topic>.+))?',
    "qui (?:a dit|dit|a déclaré|déclare)(?: que| qu[’'])? ?(?<words>.+)",
  ],
  ja: [
    '(?<speaker>.+?)(?:さん|氏)?は(?:(?<topic>.+?)(?:について|に関して))?(?:何|なん|なに)(?:と|て|を)?(?:言った|言いました|言っている|言っています|述べた|述べました|話した|話しました|発言した|発言しました)(?:の|か|のか|のですか)?',
    '(?<words>.+?)と(?:言った|言っている|述べた|発言した)のは(?:誰|だれ)(?:です)?か?',
  ],
  it: [
    '(?:che cosa|cosa|che) (?:dice|ha detto|disse|pensa|ha dichiarato) (?<speaker>.+?)(?: (?:su|sul|sulla|sui|sulle|di|del|della|dei|delle|riguardo a) (?<topic>.+))?',
    'chi (?:ha detto|dice|disse|ha dichiarato)(?: che)? (?<words>.+)',
  ],
  nl: [
    'wat (?:zegt|zei|vindt|vond|denkt) (?<speaker>.+?)(?: (?:over|van) (?<topic>.+))?',
    'wat (?:heeft|had) (?<speaker>.+?)(?: over (?<topic>.+?))? gezegd',
    'wie (?:zegt|zei)(?: dat)? (?<words>.+)',
    'wie (?:heeft|had) (?<words>.+?) gezegd',
  ],
  pl: [
    'co (?:powiedział|powiedziała|mówi|sądzi|twierdzi) (?<speaker>.+?)(?: (?:o|na temat) (?<topic>.+))?',
    'kto (?:powiedział|powiedziała|mówi|twierdzi)(?:,? że)? (?<words>.+)',
  ],
  pt: [
    'o que (?:disse|diz|pensa|falou|declarou|afirmou) (?<speaker>.+?)(?: (?:sobre|de|do|da|a respeito de|acerca de) (?<topic>.+))?',
    'o que (?:é que )?(?<speaker>.+?) (?:disse|diz|falou|declarou|afirmou|pensa)(?: (?:sobre|de|do|da|a respeito de|acerca de) (?<topic>.+))?',
    'quem (?:disse|diz|falou|afirmou)(?: que)? (?<words>.+)',
  ],
  tr: ['(?<speaker>.+?)(?: (?<topic>\\S+) hakkında)? ne (?:dedi|diyor|söyledi|söylüyor|düşünüyor|demiş)'],
  uk: [
    'що (?:сказав|сказала|каже|говорить|думає|заявив|заявила) (?<speaker>.+?)(?: (?:про|щодо) (?<topic>.+))?',
    'хто (?:сказав|сказала|каже|заявив)(?:,? що)? (?<words>.+)',
  ],
};

/** Questions about who a person is, by language. No English question begins like these. */
export const identityQuestions: readonly string[] = [
  'wer (?:ist|war)(?: (?:denn|eigentlich))?',
  'qui[eé]n (?:es|era|fue)',
  'qui (?:est|était|etait)(?:[- ]ce que)?',
  "chi (?:è|e[’'`]?|era)",
  'wie (?:is|was)',
  'kto to(?: jest)?|kim jest',
  'quem (?:é|e|era|foi)',
];

/** Questions whether a text mentions something, as `speechQuestions`. The group `topic` is what it may mention. */
export const mentionQuestions: Readonly<Record<string, readonly string[]>> = {
  de: [
    'w(?:ird|erden|urden?) (?<topic>.+?)(?: (?:im|in dem) (?:artikel|text|bericht))?(?: (?:auch|überhaupt|irgendwo))? erwähnt',
    'komm(?:t|en) (?<topic>.+?)(?: (?:im|in dem) (?:artikel|text|bericht))?(?: (?:auch|überhaupt|irgendwo))? vor',
    'erwähnt (?:der|dieser) (?:artikel|text|bericht) (?<topic>.+)',
    'steht (?:da |hier |im (?:artikel|text) )?(?:auch )?(?:etwas|was|irgendwas) (?:über|zu|zum|zur|von|vom) (?<topic>.+?)(?: drin)?',
  ],
  es: [
    'se mencionan?(?: (?:a|al))? (?<topic>.+?)(?: en el (?:artículo|texto))?',
    'menciona(?:n)?(?: (?:el|este) (?:artículo|texto))?(?: (?:a|al))? (?<topic>.+)',
    '(?:dice|hay) algo (?:sobre|acerca de) (?<topic>.+)',
  ],
  fr: [
    "(?:est-ce qu(?:e |[’']))?(?:on |(?:l[’']article|le texte) )(?:mentionne|évoque)(?:-t-(?:on|il))? (?<topic>.+)",
    '(?:est-ce que )?(?<topic>.+?) (?:est|sont)(?:-(?:il|elle|ils|elles))? mentionnée?s?',
  ],
  it: [
    '(?:viene|vengono|è|sono) (?:menzionat[oaie]|nominat[oaie]) (?<topic>.+)',
    '(?<topic>.+?) (?:viene|vengono|è|sono) (?:menzionat[oaie]|nominat[oaie])',
    "(?:l[’']articolo|il testo) (?:menziona|nomina) (?<topic>.+)",
  ],
  nl: [
    'word(?:t|en) (?<topic>.+?)(?: in (?:het artikel|de tekst))? (?:genoemd|vermeld)',
    'staat er iets (?:over|in over) (?<topic>.+)',
  ],
  pl: ['czy (?:artykuł |tekst )?wspomina(?: się)? o (?<topic>.+)'],
  pt: ['(?:é|são) mencionad[oa]s? (?<topic>.+)', '(?<topic>.+?) (?:é|são) mencionad[oa]s?'],
  tr: ["(?<topic>.+?)(?:[’'][dt][ae]n)? bahsediliyor mu"],
  uk: ['чи (?:згадується|згадують|згадано) (?<topic>.+)'],
};
