/** Every sentence that the bot says to its readers, in Turkish. */
import { complete } from './messages.ts';
import { shorten } from './shorten.ts';
import { article } from './tr/article.ts';
import { commands } from './tr/commands.ts';
import { flaws } from './tr/flaws.ts';
import { articleList, help } from './tr/help.ts';
import { library } from './tr/library.ts';
import { playground } from './tr/playground.ts';
import { takeAway } from './tr/take-away.ts';
import { terminal } from './tr/terminal.ts';
import { turkishWording } from './tr/wording.ts';

const { number, quote, short, count, some, listed, languageName, date } = turkishWording;

const verdicts = {
  exact: '✅ Aynen: bunlar yazının kendi sözleri',
  'exact words': '✅ Aynı sözler: yalnızca işaretler, boşluklar, büyük harfler veya aksanlar farklı',
  cut: '✂️ Kesilmiş: kelimesi kelimesine, ama cümlenin tamamı değil',
  spliced: '🧩 Birleştirilmiş: sözler farklı yerlerden',
  altered: '✏️ Değiştirilmiş: yazıda böyle geçmiyor',
  'wrong speaker': '👤 Yanlış kişi: sözler doğru, isim değil',
  elsewhere: '📍 Başka yerde: o yazıda değil, başka bir yazıda',
  ambiguous: '❓ Belirsiz: bunu birden fazla kişi söylüyor',
  'not found': '✖ Bulunamadı: bu sözler orada yok',
};

/** Turkish, complete with English where a sentence is for operators. */
export const turkish = complete({
  language: 'tr',
  commands,
  help,
  articleList,
  library,
  takeAway,
  playground,
  flaws,
  terminal,
  verdicts,
  ...article,

  unknownCommand: (name) => `${quote(name)} diye bir komut yok. /help hepsini gösterir.`,
  unknownOption: (command, name) => `/${command} komutunun ${quote(name)} seçeneği yok.`,
  missingOption: (name, example) => `${quote(name)} için değer eksik. Örnek: ${example}`,
  wrongValue: (name, expected, given) =>
    `${quote(name)} için beklenen: ${expected}. Verilen: ${shorten(given)}.`,
  expectedOneOf: (choices) => `şunlardan biri: ${choices.join(', ')}`,
  expectedText: (maxChars) => `en fazla ${number(maxChars)} karakterlik metin`,
  expectedInteger: ({ min }) => (min === undefined ? 'tam sayı' : `en az ${min} olan bir tam sayı`),
  expectedBoolean: 'true veya false',
  expectedFile: 'dosya',
  unknownArticle: (asked, titles) => `${short(asked)} diye bir yazı yok. ${listed('Yazılar:', titles)}`,
  severalArticles: (asked, titles) =>
    `${short(asked)} birden fazla yazı olabilir. ${listed('Bunlar:', titles)}`,
  unknownSpeaker: (asked, names) =>
    `Orada ${short(asked)} adıyla konuşan yok. ${listed('Konuşanlar:', names)}`,
  severalSpeakers: (asked, names) =>
    `${short(asked)} birden fazla kişi olabilir. ${listed('Bunlar:', names)}`,
  busy: 'Şu anda çok meşgulüm. Lütfen birazdan tekrar dene.',
  stillReading: (unread, total) =>
    `${total} yazıdan ${unread} tanesi hâlâ okunuyor. Seninki eksikse birkaç saniye sonra tekrar sor.`,
  storeAway: 'Bot şu anda veritabanına ulaşamıyor. Lütfen bir dakika sonra tekrar dene.',
  tooFast: 'Çok hızlı soruyorsun. Lütfen birkaç saniye bekleyip tekrar dene.',
  failed: (id) => `Bizim tarafımızda bir sorun oluştu. Tekrarlanırsa şu kodu bildir: ${id}.`,
  chooseArticle: 'Bir yazı seç',
  everyArticle: 'Tüm yazılar',
  whichArticle:
    'Hangi yazı? Aşağıdan seç. Komutu article: ve başlığın bir parçasıyla tekrar da çalıştırabilirsin.',
  more: 'Daha fazla',
  back: 'Geri',
  longer: 'Daha uzun',
  shorter: 'Daha kısa',
  showInContext: 'Bağlamında göster',
  showNearest: 'En yakınları göster',
  earlier: 'Öncesi',
  later: 'Sonrası',
  openArticle: 'Yazıyı aç',
  fullText: 'Tam metin',
  whatTheySay: 'Söyledikleri',
  paragraph: (paragraph) => `¶\u00a0${paragraph}`,
  contextHeadings: { before: 'Bölümden önce', passage: 'Seçtiğin bölüm', after: 'Bölümden sonra' },
  manners: { direct: 'doğrudan', reported: 'aktarılan', partly: 'kısmen doğrudan' },
  probably: 'muhtemelen',
  namedHere: (name) => `metinde: ${name}`,
  namedButSilent: ({ name, namedHere }) => `${quote(namedHere)}: ${name}`,
  place: ({ paragraph, paragraphs }) => (paragraph === 0 ? 'başlık' : `¶\u00a0${paragraph}/${paragraphs}`),
  wordForWord: (title, details) => `Kelimesi kelimesine, kaynak: ${[quote(title), ...details].join(', ')}`,
  fullDate: date,
  publishedOn: date,
  open: 'aç',
  attached: 'Burada göstermek için çok uzun: tamamı ekte.',
  outdated: 'Bu düğme artık çalışmıyor. Lütfen tekrar sor.',
  deleteAnswer: 'Sil',
  notYourAnswer: 'Bu yanıtı yalnızca soran kişi silebilir.',
  notYours: 'Bunu yalnızca açan kişi kullanabilir.',
  alreadyShared: 'Bu zaten paylaşıldı.',
  articleNotHere: 'Bu düğmenin yazısı kaldırıldı ya da burada kullanılamıyor. Lütfen tekrar sor.',
  noWordsInMessage: 'O mesajda hiç kelime yok.',
  notInArticle: (articles) => (articles === 1 ? 'Yazıda bu geçmiyor.' : 'Yazılarda bu geçmiyor.'),
  noMore: 'Bu konuda başka bir şey yok.',
  nothingToSearch: 'Bunda aranacak bir kelime yok.',
  unknownTerms: (terms) => `Metinde geçmiyor: ${some(terms.map((term) => short(term, 40)))}.`,
  notInPassage: (terms) => `Bu bölümde geçmiyor: ${some(terms.map((term) => short(term, 40)))}.`,
  speaksOf: (topics) => `Metinde geçen konular: ${some(topics.map((topic) => short(topic, 60)))}.`,
  doubts: {
    reason: 'Nedenini söylemiyor olabilir.',
    number: 'O sayıyı vermiyor olabilir.',
    names: 'Yalnızca kaç tane olduğunu söylüyor olabilir.',
    other: 'Başka bir şeyle ilgili olabilir.',
  },
  askForWords: 'Hangi kelimeleri arayayım? Tam bir soru sor veya /help komutuna bak.',
  wordsToCheck: (example) => `Hangi kelimeleri kontrol edeyim? Örnek: ${example}`,
  followUp: (question) => `Devam sorusu olarak anlaşıldı: ${short(question)}`,
  answeredBy: (command) => `Yanıtlayan komut: ${command}`,
  authorUnknown: 'Yazının dosyasında yazar adı yok.',
  dateUnknown: 'Yazının dosyasında yayın tarihi yok.',
  sourceUnknown: 'Yazının dosyasında kaynak yok.',
  nextSteps: {
    anySpeaker: 'Herkes',
    anyTopic: 'Her konu',
    allArticles: 'Tüm yazılar',
    summary: 'Özet',
    articles: 'Yazılar',
  },
  nearest: 'En yakın bölümler; yanıt değil',
  closest: (passages) =>
    passages === 1 ? 'En yakın bölüm; yanıt olmayabilir' : 'En yakın bölümler; yanıt olmayabilir',
  searchedFor: (terms) => `Aranan: ${some(terms.map((term) => short(term, 40)))}.`,
  moreOn: (part) => `${part}. soru için daha fazla`,
  onlyFirst: (questions) => `Bir seferde yalnızca ilk ${questions} soru yanıtlanır.`,
  takenToMean: (name) => `Şu kişi olarak anlaşıldı: ${name}.`,
  articleIsIn: (language) => `Yazının dili: ${languageName(language)}. Sözleri olduğu gibi gösterilir.`,
  scoreOf: (paragraph, score) => `¶\u00a0${paragraph}: puan ${score.toFixed(2)}`,
  noQuotations: 'Orada kimseden alıntı yok.',
  noQuotationsAbout: (topic) => `Orada ${short(topic)} konusunda alıntı yok.`,
  quotationsShown: (from, to, total) =>
    total === 1
      ? 'Tek alıntı'
      : from === to
        ? `Alıntı ${from}/${total}`
        : `${from}–${to}. alıntılar, toplam ${total}`,
  sentencesShown: (shown, total) =>
    `${total} cümleden ${shown} tanesi, yazıdaki sırayla, hiçbiri değiştirilmeden`,
  wholeArticle: 'Yazı bu kadar kısa; tamamı burada.',
  keyQuotations: 'Önemli alıntılar',
  whoIsWho: 'Kim kimdir',
  figures: 'Sayılar ve tarihler',
  noKeyQuotations: 'Orada adı verilen kimseden uzun bir alıntı yok.',
  notTreated: (topic) => `Yazıda ${short(topic)} konusu yok.`,
  saysNothing: ({ name, about }) =>
    about === undefined
      ? `Yazıda şu kişinin tam bir cümlesi yok: ${name}.`
      : `Yazıda bu kişinin (${name}) ${short(about)} konusunda sözü yok.`,
  verdictLine: ({ verdict, claim }) =>
    `${verdicts[verdict]}${claim.count === 1 ? '' : ` · ${claim.number}/${claim.count}`}`,
  claims: { typed: 'Gönderdiğin', shared: 'İddia', message: 'Mesajda' },
  claimedBy: (source, speaker) => `${source}, söylediği öne sürülen: ${shorten(speaker)}`,
  articleSays: 'Yazıda',
  ofClaim: (claim, line) => (claim.count === 1 ? line : `${claim.number}/${claim.count} · ${line}`),
  unchecked: (left) =>
    left === 1
      ? 'Bir alıntı daha denetlenmedi. Lütfen onu ayrı gönder.'
      : `${number(left)} alıntı daha denetlenmedi. Lütfen onları ayrı gönder.`,
  messageBy: 'Mesajın sahibi',
  openMessage: 'mesajı aç',
  nearestNotMatch: 'En yakını, ama aynısı değil',
  nothingToCheck: 'Bunda denetlenecek bir söz yok.',
  share: 'Paylaş',
  matters: { negation: 'Olumsuzluk', number: 'Sayı', name: 'İsim', date: 'Tarih', modal: 'Kip fiili' },
  wording: 'İfade',
  otherLetters: 'Harfler',
  differs: ({ article: said, claim }) =>
    said === ''
      ? `${quote(claim)} yazıda yok`
      : claim === ''
        ? `${quote(said)} atlanmış`
        : `yazıda ${quote(said)}, iddiada ${quote(claim)}`,
  looksTheSame: ({ article: said, claim }) =>
    `${quote(claim)} yalnızca ${quote(said)} gibi görünüyor: başka bir alfabenin harfleri var`,
  turns: {
    negation: 'Çıkarılmış: olumsuzluk',
    condition: 'Çıkarılmış: koşul',
    contrast: 'Çıkarılmış: karşıtlık',
  },
  quoted: quote,
  speakerLabel: 'Konuşan',
  saidBy: ({ claimed, speaker }) =>
    `bunu ${speaker ?? 'yazının kendisi'} söylüyor, ${shorten(claimed)} değil`,
  saidByThem: ({ claimed, speaker }) =>
    speaker.toLocaleLowerCase('tr') === claimed.toLocaleLowerCase('tr')
      ? `bunu ${speaker} söylüyor`
      : `bunu ${speaker} söylüyor (iddiada ${short(claimed)})`,
  saidByAuthor: (claimed) => `bunlar yazının kendi sözleri; kaynak olarak gösterilen: ${shorten(claimed)}`,
  openSpeaker: ({ claimed, speaker }) =>
    `bunu ${speaker ?? shorten(claimed)} söylüyor olabilir, ama yazıdan açıkça anlaşılmıyor`,
  authorsWords: 'Bunlar yazının kendi sözleri, bir konuşanın değil.',
  onlyReported: 'Yazı bunu yalnızca kendi sözleriyle aktarıyor: doğrudan alıntı değil.',
  noSpeakers: 'Bu yazıda kimse adıyla alıntılanmıyor.',
  speakers: (total) => `${number(total)} kişi`,
  speakerUnknown: 'Adı verilmeyen',
  alsoCalled: (names) => `metinde ayrıca ${names.map(quote).join(', ')}`,
  quotations: (total) => count(total, { other: 'alıntı' }),
  quotationsOf: ({ count: total, probable }) => {
    const all = count(total, { other: 'alıntı' });
    if (probable === 0) return all;
    return probable === total ? `muhtemelen ${all}` : `${all}, bunların ${probable} tanesi muhtemel`;
  },
});
