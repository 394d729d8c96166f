/** Every sentence that the bot says to its readers, in Portuguese of Brazil. */
import { complete } from './messages.ts';
import { article } from './pt/article.ts';
import { commands } from './pt/commands.ts';
import { flaws } from './pt/flaws.ts';
import { articleList, help } from './pt/help.ts';
import { library } from './pt/library.ts';
import { playground } from './pt/playground.ts';
import { takeAway } from './pt/take-away.ts';
import { terminal } from './pt/terminal.ts';
import { portugueseWording } from './pt/wording.ts';
import { shorten } from './shorten.ts';

const { number, quote, short, count, some, listed, languageName, date } = portugueseWording;

const verdicts = {
  exact: '✅ Exato: são as palavras do artigo',
  'exact words': '✅ Palavras exatas: só mudam sinais, espaços, maiúsculas ou acentos',
  cut: '✂️ Cortado: palavra por palavra, mas não a frase inteira',
  spliced: '🧩 Montado: palavras de lugares diferentes',
  altered: '✏️ Alterado: o artigo não diz isso assim',
  'wrong speaker': '👤 Pessoa errada: as palavras estão certas, o nome não',
  elsewhere: '📍 Em outro lugar: não neste artigo, mas em outro',
  ambiguous: '❓ Ambíguo: mais de uma pessoa diz isso',
  'not found': '✖ Não encontrado: essas palavras não estão lá',
};

const quotationForms = { one: 'citação', other: 'citações' };

/** Portuguese of Brazil, complete with English where a sentence is for operators. */
export const portuguese = complete({
  language: 'pt-BR',
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

  unknownCommand: (name) => `O comando ${quote(name)} não existe. /help mostra todos.`,
  unknownOption: (command, name) => `/${command} não tem a opção ${quote(name)}.`,
  missingOption: (name, example) => `Falta um valor para ${quote(name)}. Por exemplo: ${example}`,
  wrongValue: (name, expected, given) => `${quote(name)} precisa ser ${expected}, e não ${shorten(given)}.`,
  expectedOneOf: (choices) => `um destes: ${choices.join(', ')}`,
  expectedText: (maxChars) => `um texto de no máximo ${number(maxChars)} caracteres`,
  expectedInteger: ({ min }) =>
    min === undefined ? 'um número inteiro' : `um número inteiro a partir de ${min}`,
  expectedBoolean: 'true ou false',
  expectedFile: 'um arquivo',
  unknownArticle: (asked, titles) =>
    `Não existe o artigo ${short(asked)}. ${listed('Os artigos são', titles)}`,
  severalArticles: (asked, titles) =>
    `${short(asked)} pode se referir a mais de um artigo. ${listed('São estes:', titles)}`,
  unknownSpeaker: (asked, names) =>
    `Ninguém chamado ${short(asked)} fala ali. ${listed('Quem fala:', names)}`,
  severalSpeakers: (asked, names) =>
    `${short(asked)} pode se referir a mais de uma pessoa. ${listed('São estas:', names)}`,
  busy: 'Estou ocupado agora. Tente de novo daqui a pouco.',
  stillReading: (unread, total) =>
    `Artigos que ainda estão sendo lidos: ${unread} de ${total}. Se faltar o seu, pergunte de novo em alguns segundos.`,
  storeAway: 'O bot não consegue acessar o banco de dados agora. Tente de novo em um minuto.',
  tooFast: 'Você está perguntando muito rápido. Espere alguns segundos e tente de novo.',
  failed: (id) => `Algo deu errado do nosso lado. Se acontecer de novo, informe ${id}.`,
  chooseArticle: 'Escolha um artigo',
  everyArticle: 'Todos os artigos',
  whichArticle:
    'Qual artigo? Escolha um abaixo. Você também pode repetir o comando com article: e uma parte do título.',
  more: 'Mais',
  back: 'Voltar',
  longer: 'Mais longo',
  shorter: 'Mais curto',
  showInContext: 'Ver no contexto',
  showNearest: 'Ver o mais próximo',
  earlier: 'Antes',
  later: 'Depois',
  openArticle: 'Abrir o artigo',
  fullText: 'Texto completo',
  whatTheySay: 'Declarações',
  contextHeadings: { before: 'Antes do trecho', passage: 'O trecho escolhido', after: 'Depois do trecho' },
  manners: { direct: 'literal', reported: 'indireto', partly: 'em parte literal' },
  probably: 'provavelmente',
  namedHere: (name) => `no texto: ${name}`,
  namedButSilent: ({ name, namedHere }) => `${quote(namedHere)} é ${name}`,
  place: ({ paragraph, paragraphs }) => (paragraph === 0 ? 'título' : `¶\u00a0${paragraph} de ${paragraphs}`),
  wordForWord: (title, details) => `Palavra por palavra de ${[quote(title), ...details].join(', ')}`,
  fullDate: date,
  publishedOn: date,
  open: 'abrir',
  attached: 'Longo demais para mostrar aqui: anexado inteiro.',
  outdated: 'Este botão não funciona mais. Pergunte de novo.',
  deleteAnswer: 'Excluir',
  notYourAnswer: 'Só quem perguntou pode excluir esta resposta.',
  notYours: 'Só quem abriu isto pode usar.',
  alreadyShared: 'Isso já foi compartilhado.',
  articleNotHere: 'O artigo deste botão foi removido ou não está disponível aqui. Pergunte de novo.',
  noWordsInMessage: 'Não há palavras nessa mensagem.',
  notInArticle: (articles) => (articles === 1 ? 'O artigo não diz.' : 'Os artigos não dizem.'),
  noMore: 'Não há mais nada sobre isso.',
  nothingToSearch: 'Não há nenhuma palavra para buscar aí.',
  unknownTerms: (terms) => `Não está no texto: ${some(terms.map((term) => short(term, 40)))}.`,
  notInPassage: (terms) => `Não está neste trecho: ${some(terms.map((term) => short(term, 40)))}.`,
  speaksOf: (topics) => `Ele fala de ${some(topics.map((topic) => short(topic, 60)))}.`,
  doubts: {
    reason: 'Talvez não diga por quê.',
    number: 'Talvez não dê esse número.',
    names: 'Talvez só diga quantos são.',
    other: 'Pode tratar-se de outra coisa.',
  },
  askForWords: 'Que palavras devo procurar? Faça uma pergunta inteira ou veja /help.',
  wordsToCheck: (example) => `Que palavras devo verificar? Por exemplo: ${example}`,
  followUp: (question) => `Entendido como continuação: ${short(question)}`,
  answeredBy: (command) => `Resposta de ${command}`,
  authorUnknown: 'O arquivo do artigo não diz quem o escreveu.',
  dateUnknown: 'O arquivo do artigo não diz quando ele foi publicado.',
  sourceUnknown: 'O arquivo do artigo não dá a fonte.',
  nextSteps: {
    anySpeaker: 'Qualquer pessoa',
    anyTopic: 'Qualquer assunto',
    allArticles: 'Todos os artigos',
    summary: 'Resumo',
    articles: 'Artigos',
  },
  nearest: 'Trechos mais próximos, não uma resposta',
  closest: (passages) =>
    passages === 1
      ? 'Trecho mais próximo; pode não ser uma resposta'
      : 'Trechos mais próximos; podem não ser respostas',
  searchedFor: (terms) => `Busca por ${some(terms.map((term) => short(term, 40)))}.`,
  moreOn: (part) => `Mais sobre ${part}`,
  onlyFirst: (questions) => `Só respondo às primeiras ${questions} perguntas de uma vez.`,
  takenToMean: (name) => `Entendido como ${name}.`,
  articleIsIn: (language) =>
    `O artigo está em ${languageName(language)}. As palavras dele são mostradas como são.`,
  scoreOf: (paragraph, score) => `¶\u00a0${paragraph}: nota ${score.toFixed(2)}`,
  noQuotations: 'Ninguém é citado ali.',
  noQuotationsAbout: (topic) => `Não há citações ali sobre ${short(topic)}.`,
  quotationsShown: (from, to, total) =>
    total === 1
      ? 'A única citação'
      : from === to
        ? `Citação ${from} de ${total}`
        : `Citações ${from} a ${to} de ${total}`,
  sentencesShown: (shown, total) => `${shown} de ${total} frases, na ordem do artigo, nenhuma reescrita`,
  wholeArticle: 'O artigo é tão curto que está inteiro aqui.',
  keyQuotations: 'Citações principais',
  whoIsWho: 'Quem é quem',
  figures: 'Números e datas',
  noKeyQuotations: 'Ninguém é citado ali pelo nome com mais extensão.',
  notTreated: (topic) => `O artigo não trata de ${short(topic)}.`,
  saysNothing: ({ name, about }) =>
    about === undefined
      ? `O artigo não tem nenhuma frase inteira de ${name}.`
      : `O artigo não tem nada de ${name} sobre ${short(about)}.`,
  verdictLine: ({ verdict, claim }) =>
    `${verdicts[verdict]}${claim.count === 1 ? '' : ` · ${claim.number} de ${claim.count}`}`,
  claims: { typed: 'Seu texto', shared: 'A afirmação', message: 'A mensagem diz' },
  claimedBy: (source, speaker) => `${source} (atribuição: ${shorten(speaker)})`,
  articleSays: 'O artigo diz',
  ofClaim: (claim, line) => (claim.count === 1 ? line : `${claim.number} de ${claim.count} · ${line}`),
  unchecked: (left) =>
    left === 1
      ? 'Falta checar uma citação. Envie-a sozinha.'
      : `Falta checar ${number(left)} citações. Envie uma de cada vez.`,
  messageBy: 'De uma mensagem de',
  openMessage: 'abrir a mensagem',
  nearestNotMatch: 'O mais próximo, mas não igual',
  nothingToCheck: 'Não há palavras para checar aí.',
  share: 'Compartilhar',
  matters: { negation: 'Negação', number: 'Número', name: 'Nome', date: 'Data', modal: 'Verbo modal' },
  wording: 'Redação',
  otherLetters: 'Letras',
  differs: ({ article: said, claim }) =>
    said === ''
      ? `${quote(claim)} não está no artigo`
      : claim === ''
        ? `faltou ${quote(said)}`
        : `${quote(said)} no artigo, ${quote(claim)} na afirmação`,
  looksTheSame: ({ article: said, claim }) =>
    `${quote(claim)} só parece ${quote(said)}: tem letras de outro alfabeto`,
  turns: {
    negation: 'Cortado: uma negação',
    condition: 'Cortado: uma condição',
    contrast: 'Cortado: um contraste',
  },
  speakerLabel: 'Quem fala',
  saidBy: ({ claimed, speaker }) =>
    `quem diz isso é ${speaker ?? 'o próprio artigo'}, não ${shorten(claimed)}`,
  saidByThem: ({ claimed, speaker }) =>
    speaker.toLowerCase() === claimed.toLowerCase()
      ? `${speaker} diz isso`
      : `${speaker} diz isso (${short(claimed)} na afirmação)`,
  saidByAuthor: (claimed) => `são palavras do próprio artigo, que dá ${shorten(claimed)} como fonte`,
  openSpeaker: ({ claimed, speaker }) =>
    speaker === undefined
      ? `o artigo não deixa claro quem diz isso; pode ser ${shorten(claimed)}`
      : `pode ser ${speaker}, mas o artigo não deixa claro quem diz isso`,
  authorsWords: 'São palavras do próprio artigo, não de uma pessoa citada.',
  onlyReported: 'O artigo só relata isso com as próprias palavras: não é uma citação literal.',
  noSpeakers: 'Ninguém é citado pelo nome neste artigo.',
  speakers: (total) => (total === 1 ? 'Uma pessoa' : `${total} pessoas`),
  speakerUnknown: 'Pessoa não identificada',
  alsoCalled: (names) => `no texto também ${names.map(quote).join(', ')}`,
  quotations: (total) => count(total, quotationForms),
  quotationsOf: ({ count: total, probable }) => {
    const all = count(total, quotationForms);
    if (probable === 0) return all;
    return probable === total
      ? `provavelmente ${all}`
      : `${all}, ${probable} delas ${probable === 1 ? 'provável' : 'prováveis'}`;
  },
});
