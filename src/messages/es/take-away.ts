/** What citations and cards say, in Spanish. */
import type { Section } from '../messages.ts';

/** The sentences of citations and cards. */
export const takeAway: Section<'takeAway'> = {
  cite: 'Citar',
  card: 'Imagen',
  which: '¿Qué pasaje?',
  changed: 'El artículo ha cambiado desde entonces. Pregunta de nuevo.',
  plainText: 'Texto sin formato',
  quotedIn: (speaker) => `${speaker}, en`,
  tooLong: 'Es demasiado largo para una imagen legible. Aquí están las palabras.',
  noFont: (letters) => `No tengo una fuente para ${letters}. Aquí están las palabras.`,
  unsure: 'Una imagen dice quién habla, y el artículo no lo deja claro aquí. Aquí están las palabras.',
  noDrawing: 'No se pudo dibujar la imagen. Aquí están las palabras.',
};
