/** What the bot says in the terminal alone, in Turkish. */
import type { Section } from '../messages.ts';
import { turkishWording } from './wording.ts';

const { quote, short, count, titles } = turkishWording;
const articles = { other: 'yazı' };

/** The chat of the terminal. */
export const terminal: Section<'terminal'> = {
  saved: (path) => `${path} olarak kaydedildi.`,
  notSaved: (path) => `${path}: buraya yeni dosya yazılamıyor. Eskisini taşıyıp tekrar dene.`,
  formField: ({ label, description, value }) =>
    `${label}${description === undefined ? '' : ` (${description})`}${value === undefined ? '' : ` [${value}]`}: bir satır yaz; boş satır ilerler, /cancel çıkar.`,
  connect: 'Pullquote terminalde. Discord için .env dosyasına DISCORD_TOKEN yaz: README.md dosyasına bak.',
  loaded: (names, example) => `${count(names.length, articles)}: ${titles(names)} · Dene: ${example}`,
  playground: (address) => `Tarayıcıda, Discord’un gösterdiği gibi: ${address}`,
  keys: 'Bir sayı o numaralı eylemi yapar, Tab tamamlar, /help komutları listeler, /quit bitirir.',
  didYouMean: (name) => `Şunu mu demek istedin: ${quote(name)}?`,
  quoteIt: 'Bir değerin parçasıysa değeri tırnak içine al.',
  optionsOf: (command, names) =>
    names.length === 0
      ? `/${command} komutunun seçeneği yok.`
      : `/${command} seçenekleri: ${names.join(', ')}.`,
  strayWords: (text) => `${short(text)} hiçbir seçeneğe ait değil.`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `${action} numaralı eylem yok: henüz bir şey sunulmadı.`
      : `${action} numaralı eylem yok. Sunulanlar: ${offered.join(', ')}.`,
  setAsideLines: (file, line, reason) => `${file}, metnin ${line}. satırı, ayrıldı: ${reason}`,
  noneSetAside: 'Hiçbir satır ayrılmadı.',
};
