/** Turkish: function words, and the words of questions and answers. Written for Pullquote. */
import type { LanguageWords } from '../mul/language-words.ts';

/** The words with which search reads Turkish. */
export const words: LanguageWords = {
  stopWords: `acaba ama ancak artık aslında ayrıca bana bazı belki ben benim beri biz bizim bu bunda bundan bunlar bunları bunların bunu
    bunun burada bütün çok çünkü da daha dahi de değil diğer diye dolayı eğer en gibi göre hâlâ hem hep her herkes hiç için içinde ile
    ilgili ise işte kadar karşı kendi kendisi ki mi mı mu mü misin mısın mıydı miydi nasıl ne o olan olarak oldu olduğu olduğunu olmak
    olması olsa olup ona onda ondan onlar onların onu onun orada oysa önce pek peki rağmen sadece sanki sen senin siz sizin sonra şey şu
    şunu tarafından tüm üzere üzerinde var vardı ve veya ya yani yapılan yerine yok yoksa zaten`,
  questions: {
    who: 'kim kimin kimi kime kimden kimler',
    when: 'zaman',
    where: 'nerede nereye nereden neresi',
    'how many': 'kaç kaça kaçı kaçta',
    why: 'neden niye niçin',
    other: 'nasıl ne neyi neye neyin neler hangi hangisi',
  },
  numbers: `iki üç dört beş altı yedi sekiz dokuz yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin milyon milyar yüzde yarısı`,
  dates: `ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar
    dün bugün yarın hafta ay yıl yılı yılında gün saat ilkbahar yaz sonbahar kış`,
  reasons: 'çünkü için dolayı nedeniyle yüzünden sayesinde nedeni sebebi',
  places: '',
  denials: 'değil yok hiç asla hiçbir',
  speech: 'dedi söyledi belirtti açıkladı anlattı ekledi vurguladı diyor göre',
  timeUnits: 'saniye dakika saat gün hafta ay yıl yüzyıl',
  years: 'yaş yaşında yaşındaki yıllık',
  commonWords: `ad adam adı alan aldı almak biliyor bilmek birkaç bulmak büyük dedi demek eski etmek etti ettiler fazla geldi
    gelmek genel gerçek gerçekten geçen gitmek gitti gördü görmek güzel haber hangi insan insanlar isim ismi istemek
    istiyor iyi kez kimse kişi kişiler kötü küçük makale metin mümkün neden olacak olay olur sebep son söylemek sık
    tane uzun verdi vermek yapmak yaptı yapıyor yeni yer yüksek zaman önemli`,
};
