/** Requests about the article or the bot, in Spanish. */
import type { RequestForms } from '../mul/request-forms.ts';

/** See `RequestForms`. */
export const requests: RequestForms = {
  before: '(?:(?:hola|por favor|y|oye|dime) )*(?:(?:puedes|podrías|puede|podría|quieres) )?',
  after: '(?: (?:por favor|porfa|gracias|brevemente|en pocas palabras|en (?:una frase|resumen)))*',
  it: '(?:esto|eso|lo|(?:el|este|ese|del|la|esta|al) (?:artículo|texto|noticia|nota|página|reportaje|entrevista)|de (?:este|esta) (?:artículo|texto|noticia)|de esto)',
  within:
    '(?: (?:aquí|ahí|en (?:el|este) (?:artículo|texto)|en (?:la|esta) noticia|del (?:artículo|texto)|de la noticia))',
  summary: [
    'res[uú]m(?:e|ir|en|a|eme|elo|ímelo|emelo|irlo|irme|írmelo|elo)(?: {it})?|resúm(?:elo|eme|emelo)(?: {it})?|(?:me )?ha(?:z|zme|znos|ces) (?:un |el )?(?:breve )?resumen(?:{in}| de {it}| {it})?|(?:dame |quiero |hacer(?:me)? |darme )?(?:un |el )?(?:breve )?resumen(?: (?:corto|breve|rápido))?(?:{in}| de {it}| {it})?',
    '(?:(?:cuéntame|dime|explícame) )?(?:de|sobre) qué (?:trata|va|habla|se trata|es)(?: {it}|{in})?|(?:cuál es |qué )?(?:el )?(?:tema|asunto|contenido)(?: tiene)?(?:{in}| {it})|qué (?:dice|cuenta|explica) {it}|qué (?:dice|hay|pone|se dice|pasa){in}',
    '(?:en )?(?:pocas palabras|resumen|resumidas cuentas|breve|una frase)|(?:lo )?(?:más )?(?:esencial|importante)|los puntos (?:clave|principales)|las ideas (?:principales|clave)|(?:cuál es )?(?:la idea|el mensaje) (?:principal|central)(?:{in})?',
  ],
  author: [
    'quién(?:es)? (?:(?:lo|la) )?(?:escribió|ha escrito|escribe|redactó|publicó|firma)(?: {it})?|de quién es {it}|(?:por quién (?:está|fue|ha sido) escrito)(?: {it})?|(?:quién es|cómo se llama|(?:cuál es )?(?:el )?nombre del?) ?(?:el |la |l )?(?:autora?|periodista)(?:{in}| de {it}| {it})?|(?:el |la )?(?:autora?|periodista)(?:{in}| {it})?',
  ],
  published: [
    'de cuándo (?:es|data)(?: {it})?|cuándo (?:salió|se (?:publicó|escribió|ha publicado)|ha salido|ha sido publicado|fue (?:publicad[oa]|escrit[oa]))(?: {it})?|(?:cuál es |qué )?(?:la )?fecha(?: de publicación)?(?:{in}| tiene {it}| {it})?|de qué (?:fecha|año|día) es(?: {it})?|qué (?:antigüedad|fecha) tiene {it}|cuánto tiempo tiene {it}|es (?:reciente|antiguo|actual) {it}|{it} es (?:reciente|antiguo|actual)',
  ],
  speakers: [
    '(?:a )?quién(?:es)? (?:se )?(?:citan?|cita {it}|habla|hablan|opina|opinan|son (?:las )?(?:personas )?citad[oa]s|sale|salen|aparece citad[oa])(?:{in})?|a quién(?:es)? cita {it}|qué (?:personas|gente) (?:habla|hablan|son citadas|aparecen(?: citad[oa]s)?|se cita|se citan){in}?|quién es citado{in}?',
  ],
  help: [
    'ayuda|ayúdame|(?:qué|que) (?:puedes|sabes) hacer|qué haces|para qué sirves|cómo (?:funciona|funcionas|se usa|te uso|va)(?: (?:esto|el bot|este bot))?|qué (?:te )?puedo preguntar(?:te)?|qué comandos (?:hay|tienes)',
  ],
};
