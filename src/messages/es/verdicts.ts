/** What a check of a quotation finds, in Spanish. */

/** The line above each outcome. */
export const verdicts = {
  exact: '✅ Exacto: son las palabras del artículo',
  'exact words': '✅ Palabras exactas: solo cambian signos, espacios, mayúsculas o acentos',
  cut: '✂️ Cortado: palabra por palabra, pero no la frase entera',
  spliced: '🧩 Montado: palabras de lugares distintos',
  altered: '✏️ Cambiado: el artículo no lo dice así',
  'wrong speaker': '👤 Persona equivocada: las palabras son correctas, el nombre no',
  elsewhere: '📍 En otro lugar: no en este artículo, sino en otro',
  ambiguous: '❓ Ambiguo: lo dice más de una persona',
  'not found': '✖ No encontrado: esas palabras no están ahí',
};
