/** What citations and cards say, in Turkish. */
import type { Section } from '../messages.ts';

/** The sentences of citations and cards. */
export const takeAway: Section<'takeAway'> = {
  cite: 'Kaynak göster',
  card: 'Kart',
  which: 'Hangi bölüm?',
  changed: 'Yazı o zamandan beri değişti. Lütfen tekrar sor.',
  plainText: 'Düz metin',
  quotedIn: (speaker) => `${speaker}, aktaran:`,
  tooLong: 'Bu, okunabilir bir kart için çok uzun. Sözler şöyle.',
  noFont: (letters) => `${letters} için yazı tipim yok. Sözler şöyle.`,
  unsure: 'Kartta konuşanın adı yazar, ama yazıdan bu açıkça anlaşılmıyor. Sözler şöyle.',
  noDrawing: 'Kart çizilemedi. Sözler şöyle.',
};
