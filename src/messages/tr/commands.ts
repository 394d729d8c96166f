/** What the lists of commands say about each command, in Turkish. */
import type { Section } from '../messages.ts';

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
    default: 'Soruların hangi yazıyla ilgili olacağını seç',
    defaultChannel: 'Yalnızca bu kanalda',
    settings: 'Ayarları göster veya değiştir',
    settingsLanguage: 'Herkesin gördüğü yanıtların dili',
    settingsPrivate: 'Aksi belirtilmedikçe yanıtları yalnızca sorana göster',
    correct: 'Bir adın kime ait olduğunu veya bir sözü kimin söylediğini düzelt',
    correctName: 'Metindeki ad, örneğin Ruan',
    correctIs: 'Kim olduğu, örneğin Joe Nguyen; bilinmiyorsa nobody',
    correctWords: 'Yanlış kişiye verilen alıntının sözleri',
    erase: 'Tüm yazıları ve ayarları kalıcı olarak sil',
    export: 'Yazıları dosya olarak kaydet',
    import: 'Dışa aktarılmış dosyadan yazı ekle',
    importFile: '/library export dosyası',
  },
};
