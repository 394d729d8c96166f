/** What /help, /article and the terminal say, and how the commands are described, in Portuguese. */
import type { Section, Translation } from '../messages.ts';
import { wordingIn } from '../wording.ts';

const { quote, short, count, titles } = wordingIn('pt-BR', {
  quotes: ['“', '”'],
  andMore: (more) => `e mais ${more}`,
});

/** Descriptions have at most 100 characters, names in menus 32. */
export const commands: Section<'commands'> = {
  ask: {
    description: 'Faça uma pergunta ao artigo',
    menu: 'Buscar no artigo',
    question: 'O que você quer saber?',
  },
  quote: 'Quem diz o quê, palavra por palavra',
  summary: {
    description: 'O artigo em algumas das próprias frases',
    length: 'curto: 1 frase, médio: 3, longo: 5',
    lengths: { short: 'curto', medium: 'médio', long: 'longo' },
  },
  verify: {
    description: 'Confira se uma citação é o que o artigo diz',
    menu: 'Conferir citação',
    text: 'A citação, ou uma mensagem que tenha alguma',
    speaker: 'A quem ela é atribuída',
  },
  speakers: 'Quem fala no artigo',
  article: 'O que é o artigo e como ele foi lido',
  help: 'O que você pode perguntar, com exemplos dos artigos carregados',
  privacy: 'O que é guardado e por quê',
  options: {
    article: 'Qual artigo; todos se você não disser',
    speaker: 'Só as palavras desta pessoa',
    about: 'Só o que trata disto',
    private: 'Mostrar a resposta só para você',
  },
  library: {
    description: 'Gerenciar os artigos deste servidor',
    article: 'Qual artigo',
    add: 'Adicionar um artigo de um arquivo ou texto',
    addFile: 'O artigo como arquivo',
    addLink: 'O endereço do artigo na web',
    replace: 'Substituir um artigo por uma nova versão',
    replaceFile: 'A nova versão como arquivo',
    remove: 'Remover um artigo',
    list: 'Listar os artigos',
    listFind: 'Palavras do título ou do autor',
    default: 'Escolher o artigo de que tratam as perguntas',
    defaultChannel: 'Só neste canal',
    settings: 'Mostrar ou mudar as configurações',
    settingsLanguage: 'O idioma das respostas que todos veem',
    settingsPrivate: 'Mostrar as respostas só para quem pergunta, a menos que a pergunta diga outra coisa',
    correct: 'Corrigir de quem se trata ou quem fala',
    correctName: 'Um nome do texto, como Ruan',
    correctIs: 'Quem é, como Joe Nguyen; nobody se não se sabe',
    correctWords: 'Palavras de uma citação atribuída à pessoa errada',
    erase: 'Apagar de vez todos os artigos e configurações',
    export: 'Salvar os artigos como arquivos',
    import: 'Adicionar os artigos de um arquivo exportado',
    importFile: 'Um arquivo de /library export',
  },
};

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `O que ${speaker} disse?`,
  askWhatAbout: (topic) => `O que se diz de ${topic}?`,
  heading: 'Pergunte sobre um artigo. Cada resposta vem nas palavras dele.',
  directMessage: 'Respondo a comandos, não a mensagens. Digite / e escolha um:',
  menusHeading: 'No menu de uma mensagem, em Aplicativos',
  menus: 'Só você vê a resposta; um botão permite compartilhá-la.',
  wordsHeading: 'O que as palavras significam',
  words: [
    ['private', 'só você vê a resposta'],
    ['Compartilhar', 'mostra uma vez a sua resposta privada a todo o canal'],
    ['literal', 'as palavras da própria pessoa, entre aspas'],
    ['indireto', 'o que a pessoa diz, nas palavras do artigo'],
    ['em parte literal', 'indireto, com algumas palavras da pessoa entre aspas'],
    ['provavelmente', 'o artigo não diz com clareza quem fala; é a pessoa mais provável'],
    ['¶', 'o parágrafo do artigo, contado a partir de 1'],
  ],
  verdictsHeading: 'O que a checagem de uma citação pode mostrar',
  articlesHeading: (total) => (total === 1 ? 'O artigo' : `Os ${total} artigos`),
  privacy: 'Privacidade',
  articles: 'Artigos',
  source: 'Código-fonte',
  support: 'Suporte',
  moreArticles: (more) => `e mais ${more}: /article mostra todos`,
};

/** The list of articles. */
export const articleList: Section<'articleList'> = {
  heading: (from, to, total) =>
    total <= to - from + 1
      ? `${total} artigos, os mais novos primeiro`
      : `Artigos ${from} a ${to} de ${total}, os mais novos primeiro`,
  undated: 'sem data',
  speakers: (total) =>
    total === 0 ? 'ninguém é citado pelo nome' : count(total, { one: 'pessoa', other: 'pessoas' }),
  open: 'Abrir um',
};

/** The chat of the terminal. */
export const terminal: Section<'terminal'> = {
  saved: (path) => `Salvo como ${path}.`,
  notSaved: (path) => `${path}: não dá para gravar um arquivo novo aí. Mova o antigo e tente de novo.`,
  formField: ({ label, description, value }) =>
    `${label}${description === undefined ? '' : ` (${description})`}${value === undefined ? '' : ` [${value}]`}: digite uma linha; uma vazia continua, /cancel cancela.`,
  connect: 'Pullquote no terminal. Para o Discord, ponha DISCORD_TOKEN no .env: veja README.md.',
  loaded: (names, example) =>
    `${count(names.length, { one: 'artigo', other: 'artigos' })}: ${titles(names)} · Tente: ${example}`,
  playground: (address) => `No navegador, como o Discord mostra: ${address}`,
  keys: 'Um número faz a ação com esse número, Tab completa, /help lista os comandos, /quit encerra.',
  didYouMean: (name) => `Você quis dizer ${quote(name)}?`,
  quoteIt: 'Ponha o valor entre aspas se isso fizer parte dele.',
  optionsOf: (command, names) =>
    names.length === 0 ? `/${command} não tem opções.` : `/${command} tem ${names.join(', ')}.`,
  strayWords: (text) => `${short(text)} não pertence a nenhuma opção.`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `Não há ação ${action}: nada foi oferecido ainda.`
      : `Não há ação ${action}. Oferecidas: ${offered.join(', ')}.`,
  setAsideLines: (file, line, reason) => `${file}, linha ${line} do texto, separada: ${reason}`,
  noneSetAside: 'Nenhuma linha foi separada.',
};

/** /article */
export const article = {
  title: 'Título',
  author: 'Autor',
  publisher: 'Publicado por',
  published: 'Publicado em',
  licence: 'Licença',
  form: 'Gênero',
  forms: {
    news: 'notícia',
    feature: 'reportagem',
    interview: 'entrevista ou debate',
    speech: 'discurso',
    guide: 'guia ou perguntas frequentes',
    tale: 'conto',
    encyclopaedia: 'verbete de enciclopédia',
    'press-release': 'comunicado de imprensa',
  },
  length: 'Tamanho',
  lengthOf: (words: number, paragraphs: number) =>
    `${count(words, { one: 'palavra', other: 'palavras' })}, ${count(paragraphs, { one: 'parágrafo', other: 'parágrafos' })}`,
  speakersLabel: 'Pessoas citadas',
  setAside: 'Separado',
  linesSetAside: (lines: number, reasons: readonly string[]) =>
    lines === 0
      ? 'nenhuma linha'
      : `${count(lines, { one: 'linha', other: 'linhas' })} (${reasons.join(', ')})`,
  setAsideReasons: {
    'site notice': 'aviso do site',
    subscription: 'assinatura',
    sharing: 'compartilhamento',
    advertisement: 'publicidade',
    'cookie notice': 'aviso de cookies',
    'image credit': 'crédito da imagem',
    'read more': 'leia mais',
    navigation: 'navegação',
    sidebar: 'barra lateral',
    caption: 'legenda',
    form: 'formulário',
    'outside the article': 'fora do artigo',
    comments: 'comentários',
    'related stories': 'artigos relacionados',
    references: 'referências',
    byline: 'assinatura do autor',
    title: 'título',
    frame: 'moldura',
    'page number': 'número da página',
    'copyright notice': 'direitos autorais',
  },
  noSuchPassage: 'Esse trecho não está mais no artigo.',
} satisfies Partial<Translation>;
