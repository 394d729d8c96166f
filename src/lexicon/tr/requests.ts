/** Requests about the article or the bot, in Turkish. */
import type { RequestForms } from '../mul/request-forms.ts';

/** See `RequestForms`. */
export const requests: RequestForms = {
  before: '(?:(?:merhaba|selam|lütfen|peki|ve|bana) )*',
  after: '(?: (?:lütfen|teşekkürler|kısaca|acaba))*',
  it: '(?:bu|bunu|bunun|(?:bu )?(?:yazı|yazıyı|yazının|yazıda|makale|makaleyi|makalenin|metin|metni|metnin|haber|haberi|haberin))',
  within: '(?: ?(?:burada|bunda|içinde|(?:bu )?(?:yazıda|makalede|metinde|haberde)))',
  summary: [
    '(?:{it} )?(?:kısaca )?(?:bana )?özet(?:le|ler misin|leyebilir misin|ler misiniz|geç|i|ini ver| geç| çıkar| ver| yap|ini çıkar| geçer misin)?|(?:{it} )?(?:kısa )?(?:bir )?özet(?:i|ini)?(?: (?:ver|yaz|çıkar|geç|yap|verir misin|yapar mısın|geçer misin|nedir))?',
    '(?:{it} )?(?:kısaca )?(?:anlat|açıkla)(?:ır mısın)?(?: kısaca)?|{it} (?:ne (?:hakkında|anlatıyor|diyor|söylüyor|ile ilgili|üzerine)|neden bahsediyor|neyi anlatıyor)|(?:{it} )?konu(?:su)? ne(?:dir)?|neden bahsediyor(?:{in})?|(?:{it} )?ne hakkında|{in} ne (?:var|yazıyor|anlatılıyor|deniyor)',
    'kısaca(?: nedir)?|(?:bir cümleyle|tek cümleyle|birkaç kelimeyle)|(?:en )?önemli (?:noktalar|kısımlar|şeyler)|(?:{it} )?ana (?:fikri?|düşünce(?:si)?|konu(?:su)?)(?: ne(?:dir)?)?|ana noktalar',
  ],
  author: [
    '(?:{it} )?kim (?:yazdı|yazmış|kaleme aldı|hazırladı)|(?:{it} )?yazar(?:ı)? kim(?:dir)?|{it} yazan (?:kişi )?kim(?:dir)?|(?:{it} )?yazar(?:ın|ının) (?:adı|ismi) ne(?:dir)?|{it} kimin(?: yazısı)?|(?:{it} )?(?:yazarı|gazetecisi)|kim yazdı {it}|{it} kim tarafından yazıl(?:dı|mış)',
  ],
  published: [
    '(?:{it} )?(?:ne zaman|hangi (?:tarihte|gün)) (?:yayımlandı|yayınlandı|yazıldı|çıktı|yayımlanmış|yayınlanmış)|{it} ne zaman(?:a ait|dan)|(?:{it} )?(?:yayın|yayım|yayımlanma|yayınlanma) ?tarihi(?: ne(?:dir)?)?|(?:{it} )?tarihi ne(?:dir)?|{it} (?:kaç yıllık|ne kadar (?:eski|yeni|güncel)|hangi (?:tarihli|yıldan))',
  ],
  speakers: [
    '(?:{in} )?kim(?:ler)? (?:konuşuyor|konuşmuş|alıntılanıyor|söz alıyor|alıntılanmış|görüş bildiriyor)|(?:{in} )?kim(?:ler)?den alıntı (?:yapılıyor|yapılmış|var)|(?:{in} )?kimlerin (?:sözleri|görüşleri) (?:var|yer alıyor)|kim(?:ler)? konuşuyor(?:{in})?|alıntılanan(?:lar)? kim(?:ler)?',
  ],
  help: [
    'yardım(?: et)?|ne(?:ler)? yapabil(?:irsin|iyorsun)|(?:bu |bot |bu bot )?nasıl (?:çalışıyor|çalışır|çalışıyorsun|kullanılır|kullanılıyor|kullanırım)|(?:sana )?ne(?:ler)? sorabilirim|(?:hangi )?komutlar(?: (?:neler|var))?|ne işe yarıyorsun',
  ],
};
