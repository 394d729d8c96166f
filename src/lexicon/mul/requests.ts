/** Common requests about the article or the bot in other languages: see `requestPatterns`. */
import type { RequestPattern } from '../en/chat/request-pattern.ts';

/** Patterns of whole messages: lower case, with a blank for each punctuation mark. */
export const foreignRequests: readonly RequestPattern[] = [
  {
    command: 'summary',
    pattern:
      '(?:bitte )?(?:fass(?:e)? (?:das|es|den (?:artikel|text)) (?:bitte )?(?:kurz )?zusammen|(?:eine )?(?:kurze )?zusammenfassung(?: bitte)?|worum geht es(?: (?:hier|in dem artikel|im artikel|da))?|worum gehts)|' +
      '(?:un )?résumé(?: s il (?:te|vous) plaît)?|résume(?:z)?(?: moi)? (?:l article|ça|ce texte)|de quoi (?:parle (?:l article|cet article|ce texte)|ça parle|s agit il)|' +
      '(?:un )?resumen(?: por favor)?|resume (?:el artículo|esto)|resúmelo|de qué (?:trata|va|habla)(?: (?:el|este) (?:artículo|texto)| esto)?|' +
      '(?:um )?resumo(?: por favor)?|resum[ae] (?:o artigo|isso)|do que (?:se )?(?:trata|fala)(?: (?:o|este) (?:artigo|texto)| isso)?|sobre o que é(?: (?:o|este) artigo)?|' +
      '(?:un )?riassunto(?: per favore)?|riassumi(?: l articolo| questo)?|di (?:che cosa|cosa|che) (?:parla|tratta)(?: (?:l articolo|questo articolo|il testo))?|' +
      '(?:een )?samenvatting(?: (?:graag|alsjeblieft))?|vat (?:het|dit)(?: artikel)? samen|waar gaat (?:het|dit)(?: artikel)? over|' +
      'streszczenie(?: proszę)?|streść (?:to|artykuł)|o czym (?:jest|mówi) (?:to|ten (?:artykuł|tekst)|artykuł)|' +
      '(?:короткий зміст|підсумок|резюме)(?: будь ласка)?|про що (?:ця стаття|стаття|тут|це|йдеться)|підсумуй(?: статтю)?|(?:özet|özetle|kısaca özetle)(?: lütfen)?|(?:yazı|bu yazı|makale|bu) ne (?:hakkında|anlatıyor)|(?:要約|まとめ)(?:して)?(?:ください|お願いします)?|(?:この)?記事(?:は|の)(?:何について|内容は)(?:ですか)?|何の記事(?:ですか)?',
  },
  {
    command: 'article',
    fact: 'author',
    pattern:
      'wer hat (?:das|den (?:artikel|text)|diesen (?:artikel|text)) geschrieben|von wem ist (?:der|dieser) (?:artikel|text)|wer ist der autor|' +
      'qui a écrit (?:ça|cela|cet article|l article|ce texte)|qui est l auteur(?: de (?:l|cet) article)?|' +
      'quién (?:escribió|ha escrito) (?:esto|el artículo|este (?:artículo|texto))|quién es el autor|' +
      'quem escreveu (?:isso|isto|o artigo|este (?:artigo|texto))|quem é o autor|' +
      'chi ha scritto (?:questo|l articolo|questo (?:articolo|testo))|chi è l autore|' +
      'wie (?:heeft|schreef) (?:dit|het)(?: artikel| stuk)?(?: geschreven)?|wie is de auteur|' +
      'kto (?:to napisał|napisał (?:to|ten (?:artykuł|tekst)))|kto jest autorem|' +
      'хто (?:це написав|написав (?:це|статтю|цю статтю))|хто автор(?: статті)?|(?:bunu|bu yazıyı|yazıyı) kim yazdı|yazar(?:ı)? kim|(?:この記事|これ)(?:は|を)?誰が書(?:いた|きました)(?:のか|の|か)?|(?:著者|筆者)は(?:誰)?(?:ですか)?',
  },
  {
    command: 'article',
    fact: 'published',
    pattern:
      'wann (?:ist|wurde) (?:das|der artikel|dieser artikel) (?:erschienen|veröffentlicht)|' +
      'quand (?:l article|cet article) (?:a t il été publié|est il paru)|quand a été publié (?:cet|l) article|' +
      'cuándo se publicó (?:esto|el artículo|este artículo)|quando (?:o artigo|este artigo|isso) foi publicado|' +
      'quando è (?:stato pubblicato|uscito) (?:l articolo|questo articolo)|wanneer is (?:dit|het) artikel (?:verschenen|gepubliceerd)|' +
      'kiedy (?:opublikowano|ukazał się) (?:ten )?artykuł|' +
      'коли (?:опубліковано|вийшла) (?:цю |ця )?статт(?:ю|я)|(?:bu )?yazı ne zaman (?:yayımlandı|yayınlandı|çıktı)|(?:この)?記事はいつ(?:公開|掲載|発表)され(?:た|ました)(?:か)?',
  },
  {
    command: 'speakers',
    pattern:
      'wer (?:spricht|kommt zu wort|wird zitiert)(?: (?:hier|im artikel|in dem artikel))?|qui parle(?: dans (?:l|cet) article)?|qui est cité|' +
      'quién(?:es)? (?:habla|hablan)(?: en el artículo)?|quem fala(?: no artigo)?|chi parla(?: nell articolo)?|' +
      'wie (?:spreken|spreekt|komt aan het woord|worden geciteerd)(?: in het artikel)?|kto (?:się )?(?:mówi|wypowiada(?: się)?)(?: w artykule)?|' +
      'хто (?:говорить|висловлюється)(?: у статті)?|кого цитують|(?:yazıda |burada )?kim(?:ler)? konuşuyor|誰が(?:話して|発言して)い(?:る|ます)(?:か)?',
  },
  {
    command: 'help',
    pattern:
      'hilfe|was kannst du(?: alles)?|wie (?:funktioniert|geht) (?:das|der bot)|aide|que (?:peux tu|sais tu) faire|comment ça marche|' +
      'ayuda|qué puedes hacer|cómo funciona(?: esto)?|ajuda|o que você (?:pode|sabe) fazer|como funciona(?: isso)?|' +
      'aiuto|che cosa (?:puoi|sai) fare|cosa (?:puoi|sai) fare|come funziona|hulp|wat kun je|hoe werkt (?:dit|het)|pomoc|co (?:potrafisz|umiesz)|jak to działa|' +
      'допомога|що ти (?:вмієш|можеш)|як це працює|yardım|ne yapabilirsin|(?:bu )?nasıl çalışıyor|ヘルプ|使い方|何ができ(?:る|ます)(?:の|か)?',
  },
];
