/** What /help, /article and the terminal say, and how the commands are described, in Turkish. */
import type { Section, Translation } from '../messages.ts';
import { wordingIn } from '../wording.ts';

const { number, quote, short, count, titles } = wordingIn('tr', {
  quotes: ['“', '”'],
  andMore: (more) => `ve ${more} tane daha`,
});

const articles = { other: 'yazı' };

/** Descriptions have at most 100 characters, names in menus 32. */
export const commands: Section<'commands'> = {
  ask: { description: 'Yazıya bir soru sor', menu: 'Yazıda bul', question: 'Ne öğrenmek istiyorsun?' },
  quote: 'Kim ne diyor, kelimesi kelimesine',
  summary: {
    description: 'Yazının kendi cümleleriyle özeti',
    length: 'kısa: 1 cümle, orta: 3, uzun: 5',
    lengths: { short: 'kısa', medium: 'orta', long: 'uzun' },
  },
  verify: {
    description: 'Bir alıntının yazıda gerçekten geçip geçmediğini denetle',
    menu: 'Alıntıyı denetle',
    text: 'Alıntı veya içinde alıntı olan bir mesaj',
    speaker: 'Söylediği öne sürülen kişi',
  },
  speakers: 'Yazıda kimler konuşuyor',
  article: 'Yazının ne olduğu ve nasıl okunduğu',
  help: 'Neler sorabileceğin, yüklü yazılardan örneklerle',
  privacy: 'Ne saklanıyor ve neden',
  options: {
    article: 'Hangi yazı; boş bırakırsan hepsi',
    speaker: 'Yalnızca bu kişinin sözleri',
    about: 'Yalnızca bu konuyla ilgili olanlar',
    private: 'Yanıtı yalnızca sana göster',
  },
  library: {
    description: 'Bu sunucunun yazılarını yönet',
    article: 'Hangi yazı',
    add: 'Dosyadan veya metinden yazı ekle',
    addFile: 'Dosya olarak yazı',
    addLink: 'Yazının web adresi',
    replace: 'Yazıyı yeni sürümüyle değiştir',
    replaceFile: 'Dosya olarak yeni sürüm',
    remove: 'Yazıyı kaldır',
    list: 'Yazıları listele',
    listFind: 'Başlıktan veya yazar adından kelimeler',
    default: 'Soruların hakkında olacağı yazıyı seç',
    defaultChannel: 'Yalnızca bu kanalda',
    settings: 'Ayarları göster veya değiştir',
    settingsLanguage: 'Herkesin gördüğü yanıtların dili',
    settingsPrivate: 'Aksi belirtilmedikçe yanıtları yalnızca sorana göster',
    correct: 'Bir adın kim olduğunu veya bir sözü kimin söylediğini düzelt',
    correctName: 'Metindeki ad, örneğin Ruan',
    correctIs: 'Kim olduğu, örneğin Joe Nguyen; bilinmiyorsa nobody',
    correctWords: 'Yanlış kişiye verilen alıntının sözleri',
    erase: 'Tüm yazıları ve ayarları kalıcı olarak sil',
    export: 'Yazıları dosya olarak kaydet',
    import: 'Dışa aktarılmış dosyadan yazı ekle',
    importFile: '/library export dosyası',
  },
};

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `${speaker} ne diyor?`,
  askWhatAbout: (topic) => `Şu konuda ne deniyor: ${topic}?`,
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

/** /article */
export const article = {
  title: 'Başlık',
  author: 'Yazar',
  publisher: 'Yayımcı',
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
