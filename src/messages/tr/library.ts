/** What /library and /privacy say, in Turkish. */
import type { Section } from '../messages.ts';
import { turkishWording } from './wording.ts';

const { number, quote, short, count, either, megabytes } = turkishWording;

const articles = { other: 'yazı' };

/** /library and /privacy. */
export const library: Section<'library'> = {
  unavailable: 'Kitaplık burada değiştirilemez.',
  unusable: (why) => `Kitaplık kullanılamıyor. ${why}`,
  notDurable:
    'Bot yazıları kaydedemiyor: veri klasörüne yazamıyor. Botu işleten kişiden DATA_DIR ayarını yapmasını iste.',
  addTitle: 'Yazı ekle',
  fileField: 'Dosya',
  fileHint: 'Metin, Markdown, web sayfası veya botun okuduğu başka bir biçim',
  textField: 'Ya da metni',
  textHint: 'En fazla 4.000 karakter. Daha uzun metni dosya olarak gönder.',
  oneOfThem: 'file, link veya text seçeneklerinden yalnızca birini ver.',
  tooLarge: (maxBytes) =>
    `Dosya, bir yazı için sınır olan ${megabytes(maxBytes)} boyutundan büyük. Daha küçük bir dosya gönder veya böl.`,
  linksOff:
    'Bağlantılar kapalı: bot hiçbir adresi açmaz. Yazıyı dosya olarak gönder veya botu işleten kişiden ALLOW_LINKS=true ayarını yapmasını iste.',
  linkFaults: {
    refused: 'Yalnızca herkese açık web adresleri okunabilir: http veya https, olağan bağlantı noktalarında.',
    'too large': 'Sayfa, bağlantı sınırı olan 5 MB’tan büyük. Yazıyı dosya olarak gönder.',
    'wrong type': 'Bu adreste metin, Markdown veya web sayfası yok. Yazıyı dosya olarak gönder.',
    failed: 'Adres 10 saniye içinde bir sayfa döndürmedi. Tekrar dene veya yazıyı dosya olarak gönder.',
  },
  fileGone: 'Dosya alınamadı. Lütfen tekrar gönder.',
  unreadable: (message) => `Yazı okunamadı: ${message}.`,
  tooFast: (limit) => `Burada dakikada en fazla ${limit} yazı eklenebilir. Bir dakika bekleyip tekrar dene.`,
  full: ({ articles: held, bytes, maxArticles, maxBytes }) =>
    `Kitaplık dolu: yazı ${number(held)}/${number(maxArticles)}, boyut ${megabytes(bytes)}/${megabytes(maxBytes)}. /library remove ile yazı kaldır, sonra bunu tekrar ekle.`,
  draftGone: 'Bu taslak artık yok. Lütfen tekrar ekle.',
  known: (title) => `${short(title)} zaten burada.`,
  guessedEncoding: (encoding) =>
    `Dosya kodlamasını belirtmiyor: ${encoding} olarak okundu. Lütfen harfleri kontrol et ya da dosyayı UTF-8 olarak kaydet.`,
  preview: 'Önizleme: henüz bir şey eklenmedi',
  previewReplaces: (title) => `Önizleme: bu, ${short(title)} yazısının yerine geçecek`,
  added: (title) => `Eklendi: ${quote(title)}. /ask ile sorabilirsin.`,
  replaced: (title) => `Değiştirildi: ${quote(title)}.`,
  canceled: 'İptal edildi. Hiçbir şey eklenmedi.',
  add: 'Ekle',
  replace: 'Değiştir',
  change: 'Bilgileri düzenle',
  cancel: 'İptal',
  paragraphs: 'Paragraflar',
  language: 'Dil',
  address: 'Adres',
  moreSpeakers: (more) => `ve ${more} kişi daha`,
  nothingSetAside: 'yok',
  detailsTitle: 'Bilgileri düzenle',
  titleField: 'Başlık',
  authorField: 'Yazar',
  dateField: 'Tarih',
  dateHint: 'YYYY-AA-GG',
  addressField: 'Adres',
  speakersField: 'Konuşanların adları',
  speakersHint: 'Her satıra bir kişi: tam adı, sonra virgülle diğer adları',
  wrongDate: (given) => `2026-03-14 gibi bir tarih bekleniyordu, verilen: ${short(given)}.`,
  wrongAddress: (given) =>
    `https:// veya http:// ile başlayan bir adres bekleniyordu, verilen: ${short(given)}.`,
  removed: (title) => `Kaldırıldı: ${quote(title)}. 15 dakika içinde geri alabilirsin.`,
  undo: 'Geri al',
  restored: (title) => `${quote(title)} geri geldi.`,
  undoOver: 'Artık geri alınamaz: 15 dakika geçti. Lütfen yazıyı tekrar ekle.',
  builtIn: (title) => `${short(title)} yerleşik: botun parçası olduğundan burada değiştirilemez.`,
  noArticle: (asked) => `Burada ${short(asked)} diye bir yazı yok. /library list hepsini gösterir.`,
  severalArticles: (asked, found) =>
    `${short(asked)} şunlardan biri olabilir: ${either(found.slice(0, 5).map((title) => short(title)))}. Birini belirt.`,
  listHeading: (total) => count(total, articles),
  noneFound: (find) => `Başlığında veya yazar adında ${short(find)} geçen yazı yok.`,
  empty: 'Burada henüz yazı yok. /library add ile ekleyebilirsin.',
  builtInLabel: 'yerleşik',
  speakersCount: (total) => `${number(total)} kişi`,
  defaultSet: ({ title, inChannel }) =>
    `Bundan sonra ${inChannel ? 'bu kanaldaki' : 'buradaki'} sorular, başka bir yazı belirtilmedikçe ${quote(title)} hakkında.`,
  defaultCleared: 'Bundan sonra sorular tüm yazılar hakkında.',
  settingsHeading: 'Ayarlar',
  privateLabel: 'Gizli yanıtlar',
  privateOn: 'evet, soruda aksi belirtilmedikçe',
  privateOff: 'hayır',
  defaultLabel: 'Varsayılan yazı',
  defaultHereLabel: 'Bu kanalda varsayılan yazı',
  defaultNone: 'yok, sorular tüm yazılarla ilgilidir',
  languageLabel: 'Dil',
  languageAutomatic: 'topluluğun veya soran kişinin dili',
  corrected: 'Düzeltildi. Sonraki yanıtta görünür.',
  correctHow:
    'name ve is ver (“Ruan”, “Joe Nguyen” demektir) ya da words ve is (sözü kimin söylediği; bilinmiyorsa “nobody”).',
  noSuchWords: (words) => `Yazıdaki hiçbir alıntıda ${short(words)} sözleri yok.`,
  noSuchName: (name) => `Yazıda ${short(name)} adı geçmiyor.`,
  corrections: (total) => count(total, { other: 'düzeltme' }),
  noCorrections: 'Burada hiçbir şey düzeltilmedi.',
  samePerson: (mention, name) => `${quote(mention)}: ${name}`,
  saidBy: (words, name) => `${short(words)}: ${name ?? 'kimin söylediği bilinmiyor'}`,
  undoCorrection: 'Düzeltmeyi geri al',
  notApplying: (correction) => `${correction} (artık geçerli değil: yazıda bu sözler artık yok)`,
  correctionUndone: 'Düzeltme geri alındı.',
  nobody: 'hiç kimse',
  eraseTitle: 'Her şeyi sil',
  eraseWord: 'SİL',
  eraseField: 'Onaylamak için SİL yaz',
  eraseHint: 'Tüm yazılar, düzeltmeler ve ayarlar. Bu geri alınamaz.',
  erased: 'Burada saklanan her şey silindi.',
  notErased: 'Hiçbir şey silinmedi: sözcük yazılmadı.',
  exported: ({ part, parts, articles: total }) =>
    parts === 1
      ? `Bu dosyada: ${count(total, articles)}.`
      : `Dosya ${part}/${parts}; toplam ${count(total, articles)}. Her dosya ayrı ayrı içe aktarılabilir.`,
  nextFile: 'Sonraki dosya',
  nothingToExport: 'Burada dışa aktarılacak yazın yok.',
  imported: ({ added, replaced }) => `İçe aktarıldı. Eklenen: ${added}, değiştirilen: ${replaced}.`,
  importFull: ({ unit, file, room, limit }) => {
    const amount = (value: number) => (unit === 'articles' ? count(value, articles) : megabytes(value));
    return `Bu dosyada: ${amount(file)}; burada kalan yer: ${amount(room)}; sınır: ${amount(limit)}. Hiçbir şey içe aktarılmadı. /library remove ile yazı kaldır ya da daha küçük bir dosya içe aktar.`;
  },
  notImportable: 'Bu, /library export komutunun eksiksiz bir dosyası değil. Hiçbir şey içe aktarılmadı.',
  newerImport: 'Bu dosya botun daha yeni bir sürümünden. Hiçbir şey içe aktarılmadı.',
  privacyHeading: 'Ne saklanıyor ve neden',
  privacy: [
    '/library ile eklenen yazılar: dosya, ondan okunanlar, kimin eklediği (kullanıcı kimliği) ve ne zaman. Bu sunucu, direkt mesajlarda ise yalnızca sen, onlara soru sorabilsin diye saklanır. Kaldırılan yazı 15 dakika, gönderilip eklenmeyen yazı bir saat sonra silinir.',
    'Discord düğmeleri için çok uzun olan çağrılar: 7 gün, kimin sorduğu belirtilmeden.',
    'Son iki sorun ve en son sorduğun kişilerin adları, “neden?” ve “o” anlaşılsın diye: 10 dakika.',
    'Kitaplıktaki bir değişikliğin yanıtı, iki kez gelen bir çağrı yalnızca bir kez işlensin diye: 15 dakika.',
    'Kitaplık ayarları ve düzeltmeler, kimin yaptığıyla birlikte.',
    'Yazıları olan bir sunucunun botu çağırdığı, kimin çağırdığı olmadan: 36 saat. Botun çıkarılıp çıkarılmadığı yalnızca sessiz sunucularda denetlenir.',
    'Diğer sorular ve yanıtlar saklanmaz. Bir sunucunun yazıları, bot sunucudan çıkarıldıktan 30 gün sonra, bot bunu öğrenince silinir.',
  ],
  eraseMine: 'Yazılarımı sil',
  eraseMineAsk: 'Bu, her sunucuda eklediğin tüm yazıları siler. Geri alınamaz.',
  erasedMine: (total) => (total === 0 ? 'Hiç yazı eklemedin.' : `Silindi: ${count(total, articles)}.`),
};
