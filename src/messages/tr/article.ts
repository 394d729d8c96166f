/** What /article says, in Turkish. */
import type { Translation } from '../messages.ts';
import { turkishWording } from './wording.ts';

const { number } = turkishWording;

/** /article */
export const article = {
  title: 'Başlık',
  author: 'Yazar',
  publisher: 'Yayımcı',
  link: 'Bağlantı',
  published: 'Yayın tarihi',
  licence: 'Lisans',
  form: 'Tür',
  forms: {
    news: 'haber',
    feature: 'inceleme yazısı',
    interview: 'söyleşi veya panel',
    speech: 'konuşma',
    guide: 'rehber veya SSS',
    tale: 'öykü',
    encyclopaedia: 'ansiklopedi maddesi',
    'press-release': 'basın bülteni',
  },
  length: 'Uzunluk',
  lengthOf: (words: number, paragraphs: number) => `${number(words)} kelime, ${number(paragraphs)} paragraf`,
  speakersLabel: 'Konuşanlar',
  setAside: 'Ayrılanlar',
  linesSetAside: (lines: number, reasons: readonly string[]) =>
    lines === 0 ? 'yok' : `${number(lines)} satır (${reasons.join(', ')})`,
  setAsideReasons: {
    'site notice': 'site duyurusu',
    subscription: 'abonelik',
    sharing: 'paylaşım',
    advertisement: 'reklam',
    'cookie notice': 'çerez bildirimi',
    'image credit': 'fotoğraf kaynağı',
    'read more': 'devamını oku',
    navigation: 'gezinme',
    sidebar: 'yan sütun',
    caption: 'resim altı yazısı',
    form: 'form alanı',
    'outside the article': 'yazının dışı',
    comments: 'yorumlar',
    'related stories': 'ilgili haberler',
    references: 'kaynakça',
    byline: 'yazar satırı',
    title: 'başlık',
    frame: 'çerçeve',
    'page number': 'sayfa numarası',
    'copyright notice': 'telif hakkı bildirimi',
  },
  noSuchPassage: 'Bu bölüm artık yazıda yok.',
} satisfies Partial<Translation>;
