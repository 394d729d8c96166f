/** Why a file cannot be read, in Turkish. */
import type { Section } from '../messages.ts';
import { turkishWording } from './wording.ts';

const { number, quote, either } = turkishWording;

const kinds = {
  nothing: 'hiçbir şey yok',
  list: 'liste var',
  mapping: 'anahtarlar ve değerler var',
  text: 'metin var',
  number: 'sayı var',
  true: 'true var',
  false: 'false var',
};

const openings = {
  missing: 'bu adda bir dosya yok',
  'no permission': 'dosyayı okuma izni yok',
  'link loop': 'bağlantılar bir döngü oluşturuyor',
  device: 'bu sıradan bir dosya değil',
  error: 'dosya açılamıyor',
};

/** Each sentence follows the file's name and has no full stop. */
export const flaws: Section<'flaws'> = {
  'unknown ending': ({ endings }) => `dosya adının sonu şunlardan biri olmalı: ${either(endings)}`,
  'too large': ({ bytes, maxBytes }) =>
    `dosya ${number(bytes)} bayt, sınır ise ${number(maxBytes)} bayt. Yalnızca metni kaydet ya da dosyayı böl`,
  'not a file': ({ what }) =>
    what === 'folder' ? 'bu bir dosya değil, klasör' : 'bu sıradan bir dosya değil',
  'not readable': ({ reason, code }) => `${openings[reason]} (${code})`,
  'binary file': 'bu metin değil, ikili bir dosya',
  'no text': ({ isPage }) =>
    `içinde yazı metni yok. ${
      isPage ? 'Sayfayı bir tarayıcıda aç ve metin görününce kaydet' : 'Metni dosyaya yaz ya da yapıştır'
    }`,
  'front matter unclosed': ({ maxChars }) =>
    `baştaki bilgiler ilk ${number(maxChars)} karakter içinde “---” satırıyla bitmeli`,
  'front matter syntax': ({ format }) => `baştaki bilgiler geçerli ${format} değil`,
  'front matter without keys': 'baştaki bilgiler anahtar ve değerlerden oluşmalı',
  'field is no text': ({ field, got }) => `${quote(field)} alanında metin olmalı, oysa ${kinds[got]}`,
  'field is no list': ({ field, got }) => `${quote(field)} alanında liste olmalı, oysa ${kinds[got]}`,
  'field is no date': ({ field, given }) =>
    `${quote(field)} alanında 2025-11-03 gibi bir tarih olmalı, ${quote(given)} değil`,
  'field is no address': ({ field, given }) =>
    `${quote(field)} alanında https:// ile başlayan bir adres olmalı, ${quote(given)} değil`,
  'field is no language': ({ field, given }) =>
    `${quote(field)} alanında tr ya da pt-BR gibi bir dil kodu olmalı, ${quote(given)} değil`,
  'field too long': ({ field, chars, maxChars }) =>
    `${quote(field)} alanı ${number(chars)} karakter, sınır ise ${number(maxChars)}`,
  'field with too many names': ({ field, names, maxNames }) =>
    `${quote(field)} alanında ${number(names)} ad var, sınır ise ${number(maxNames)}`,
  'field with a bad alias': ({ field }) =>
    `${quote(field)} alanının değerini açıkça yaz: oradaki takma ad hiçbir yere ya da çok fazla veriye gidiyor`,
  'login wall':
    'sayfa giriş yapmayı ya da abone olmayı istiyor. Giriş yap ve metnin tamamı görününce sayfayı yeniden kaydet',
  'browser wall': 'sayfanın önce bir tarayıcıda açılması gerekiyor. Metin görününce tarayıcıdan kaydet',
  'error page': 'bu bir hata sayfası (“bulunamadı”). Adresi tarayıcıda aç ve makaleyi kaydet',
  'nested too deep': ({ depth }) => `sayfada iç içe ${number(depth)} öğe var. Metnini .txt olarak kaydet`,
  'damaged document': ({ format }) =>
    `dosya geçerli bir ${format} değil ya da bozuk. Açıp yeniden kaydet ya da metnini .txt olarak kaydet`,
  'encrypted PDF': 'PDF parolayla korunuyor. Parolasız kaydet',
  'old Word document': 'bu eski ya da şifreli bir Word belgesi. Parolasız DOCX olarak kaydet',
  'document unpacks too large': ({ maxMegabytes }) =>
    `DOCX açıldığında ${maxMegabytes} MB’tan büyük. Metnini .txt olarak kaydet`,
  'PDF too long': ({ maxChars }) => `PDF’de ${number(maxChars)} karakterden fazlası var. Birkaç dosyaya böl`,
  'scanned PDF':
    'PDF yalnızca resimlerden oluşuyor, metin yok. Metni bir metin tanıma (OCR) programıyla ekle',
  'garbled PDF':
    'PDF’den harf okunamıyor, yalnızca anlamsız işaretler çıkıyor. Yeniden PDF olarak yazdır ya da bir metin tanıma (OCR) programı kullan',
  'read too slowly': ({ seconds }) =>
    `okuma ${number(seconds)} saniyeden uzun sürüyor. Yazıyı böl ya da metnini .txt olarak kaydet`,
  'too much memory': 'okuma çok fazla bellek gerektiriyor. Yazıyı böl ya da metnini .txt olarak kaydet',
  'too many waiting': 'şu anda çok fazla yazı okunuyor. Bir dakika sonra yeniden dene',
  'not kept': ({ reason }) => `yazı saklanamıyor: ${reason}`,
  'encoding guessed': ({ encoding }) =>
    `${encoding} olarak okundu, çünkü dosya UTF-8 değil ve kodlamasını belirtmiyor. Harfleri denetle ya da UTF-8 olarak kaydet`,
};
