/** Requests about the article or the bot, in Portuguese. */
import type { RequestForms } from '../mul/request-forms.ts';

/** See `RequestForms`. */
export const requests: RequestForms = {
  before:
    '(?:(?:olá|oi|por favor|e|então|me diz|me diga) )*(?:(?:(?:você |tu )?(?:pode|poderia|consegue|podes)|dá pra|dá para) (?:me )?)?',
  after: '(?: (?:por favor|pfv|obrigad[oa]|pra mim|para mim|em poucas palavras|rapidinho|aí))*',
  it: '(?:isso|isto|ele|(?:o|a|este|esse|esta|essa|do|da|deste|desse|desta|dessa) (?:artigo|texto|notícia|matéria|reportagem|página|entrevista)|disso)',
  within:
    '(?: (?:aqui|aí|n[oa] (?:artigo|texto|matéria|notícia|reportagem)|nest[ea] (?:artigo|texto|matéria)|ness[ea] (?:artigo|texto|matéria)|d[oa] (?:artigo|texto|matéria|notícia|reportagem)|dess[ea] (?:artigo|texto|matéria)))',
  summary: [
    '(?:me )?resum(?:e|a|ir|o|idamente)(?: {it})?|(?:(?:me )?(?:faz|faça|dá|dê|quero|fazer|dar)(?: me)? )?(?:um |o )?(?:breve )?(?:resuminho|resumo)(?: (?:rápido|curto|breve))?(?:{in}| de {it}| {it})?|resumindo',
    '(?:do |sobre o |de )que (?:se )?(?:trata|fala|é|conta)(?: {it}|{in})?|(?:qual (?:é|o) )?(?:o )?(?:assunto|tema|conteúdo)(?:{in}| {it})|o que (?:diz|conta|fala|traz) {it}|o que (?:tem|há|diz|está escrito){in}|{it} (?:é|fala) sobre o (?:que|quê)',
    '(?:em )?(?:resumo|poucas palavras|uma frase)|(?:o )?(?:mais importante|essencial|principal)|(?:qual (?:é )?)?(?:a )?(?:ideia|mensagem) (?:principal|central)(?:{in})?|os (?:principais pontos|pontos principais)',
  ],
  author: [
    'quem (?:escreveu|redigiu|publicou|assina|fez)(?: {it})?|de quem é {it}|por quem (?:foi|é) escrito(?: {it})?|(?:quem é|como se chama|(?:qual (?:é )?)?(?:o )?nome d[oa]) ?(?:o |a )?(?:autora?|jornalista)(?:{in}| {it})?|(?:o |a )?(?:autora?|jornalista)(?:{in}| {it})?',
  ],
  published: [
    'de quando (?:{it} )?(?:é|data)(?: {it})?|quando (?:{it} )?(?:saiu|foi (?:publicad[oa]|escrit[oa]|postad[oa]))(?: {it})?|{it} é de quando|(?:qual (?:é )?)?(?:a )?data(?: de publicação|{in}| {it})|qual (?:é )?a data|de que (?:ano|data|dia) é {it}|quantos anos tem {it}|{it} é (?:recente|antig[oa]|atual)',
  ],
  speakers: [
    'quem (?:é|são|foi) (?:citad[oa]s?|as pessoas citadas|entrevistad[oa]s?)(?:{in})?|quem (?:fala|falam|aparece|opina|dá declarações)(?:{in})?|quem {it} cita|quais pessoas (?:falam|são citadas){in}?|{it} cita quem',
  ],
  help: [
    'ajuda|me ajud[ae]|o que (?:você|tu|vc) (?:pode|sabe|faz|podes|sabes)(?: fazer)?|como (?:isso |isto |você |o bot |eu (?:te )?)?(?:funciona|se usa|usa|uso)(?: (?:isso|isto|você|o bot))?|(?:me )?(?:explica|diz|ensina) como (?:usar|funciona)(?: (?:o bot|isso|você))?|pra que (?:você )?serve|o que (?:eu )?posso (?:te )?perguntar|quais (?:são os )?comandos',
  ],
};
