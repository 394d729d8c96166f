/** What /help and the list of articles say, in Turkish. */
import type { Section } from '../messages.ts';
import { turkishWording } from './wording.ts';

const { number, count } = turkishWording;
const articles = { other: 'yazı' };

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `${speaker} ne diyor?`,
  askWhatAbout: (topic) => `Şu konuda ne deniyor: ${topic}?`,
  welcome: 'Rica ederim.',
  heading: 'Yazı hakkında soru sor. Her yanıt onun kendi sözleridir.',
  directMessage: 'Mesajlara değil, komutlara yanıt veririm. / yaz ve birini seç:',
  menusHeading: 'Mesaj menüsünde, Uygulamalar altında',
  menus: 'Yanıtı yalnızca sen görürsün; bir düğmeyle paylaşabilirsin.',
  wordsHeading: 'Kelimelerin anlamı',
  words: [
    ['private', 'yanıtı yalnızca sen görürsün'],
    ['Paylaş', 'gizli yanıtını bir kez kanaldaki herkese gösterir'],
    ['doğrudan', 'kişinin kendi sözleri, tırnak içinde'],
    ['aktarılan', 'kişinin dediği, yazının sözleriyle'],
    ['kısmen doğrudan', 'aktarılan, bazı sözleri tırnak içinde'],
    ['muhtemelen', 'kimin söylediği yazıdan açıkça anlaşılmıyor; en olası kişi bu'],
    ['¶', 'yazının paragrafı, 1’den sayılır'],
  ],
  verdictsHeading: 'Bir alıntı denetlendiğinde çıkabilecek sonuçlar',
  articlesHeading: (total) => (total === 1 ? 'Yazı' : `${number(total)} yazı`),
  privacy: 'Gizlilik',
  articles: 'Yazılar',
  source: 'Kaynak kodu',
  support: 'Destek',
  moreArticles: (more) => `ve ${more} tane daha: /article hepsini gösterir`,
};

/** The list of articles. */
export const articleList: Section<'articleList'> = {
  heading: (from, to, total) =>
    total <= to - from + 1
      ? `${count(total, articles)}, en yenisi başta`
      : `${from}–${to}. yazılar, toplam ${total}, en yenisi başta`,
  undated: 'tarihsiz',
  speakers: (total) => (total === 0 ? 'adıyla alıntılanan yok' : `${number(total)} kişi`),
  open: 'Birini aç',
};
