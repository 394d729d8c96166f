/** What /ask says, in Spanish. */
import type { Wording } from '../wording.ts';

/** The sentences of /ask. */
export function answersIn({ short, some, languageName }: Wording) {
  return {
    notInArticle: (articles: number) =>
      articles === 1 ? 'El artículo no lo dice.' : 'Los artículos no lo dicen.',
    noMore: 'No hay nada más sobre eso.',
    nothingToSearch: 'Ahí no hay ninguna palabra que buscar.',
    unknownTerms: (terms: readonly string[]) =>
      `No está en el texto: ${some(terms.map((term) => short(term, 40)))}.`,
    notInPassage: (terms: readonly string[]) =>
      `No está en este pasaje: ${some(terms.map((term) => short(term, 40)))}.`,
    speaksOf: (topics: readonly string[]) => `Sí habla de ${some(topics.map((topic) => short(topic, 60)))}.`,
    doubts: {
      reason: 'Quizá no diga por qué.',
      number: 'Quizá no dé ese número.',
      names: 'Quizá solo diga cuántos son.',
      other: 'Puede tratar de otra cosa.',
    },
    askForWords: '¿Qué palabras busco? Haz una pregunta completa o mira /help.',
    wordsToCheck: (example: string) => `¿Qué palabras compruebo? Por ejemplo: ${example}`,
    followUp: (question: string) => `Entendido como continuación: ${short(question)}`,
    answeredBy: (command: string) => `Respuesta de ${command}`,
    authorUnknown: 'El archivo del artículo no dice quién lo escribió.',
    dateUnknown: 'El archivo del artículo no dice cuándo se publicó.',
    sourceUnknown: 'El archivo del artículo no da su fuente.',
    nextSteps: {
      anySpeaker: 'Cualquier persona',
      anyTopic: 'Cualquier tema',
      allArticles: 'Todos los artículos',
      summary: 'Resumen',
      articles: 'Artículos',
    },
    nearest: 'Pasajes más cercanos, no una respuesta',
    closest: (passages: number) =>
      passages === 1
        ? 'Pasaje más cercano; puede que no sea una respuesta'
        : 'Pasajes más cercanos; puede que no sean respuestas',
    searchedFor: (terms: readonly string[]) => `Se ha buscado ${some(terms.map((term) => short(term, 40)))}.`,
    moreOn: (part: number) => `Más sobre ${part}`,
    onlyFirst: (questions: number) => `Solo respondo a las primeras ${questions} preguntas a la vez.`,
    takenToMean: (name: string) => `Se entiende que es ${name}.`,
    articleIsIn: (language: string) =>
      `El artículo está en ${languageName(language)}. Sus palabras se muestran tal cual.`,
    scoreOf: (paragraph: number, score: number) => `¶\u00a0${paragraph}: puntuación ${score.toFixed(2)}`,
  };
}
