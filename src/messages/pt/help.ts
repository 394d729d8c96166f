/** What /help and the list of articles say, in Brazilian Portuguese. */
import type { Section } from '../messages.ts';
import { portugueseWording } from './wording.ts';

const { count } = portugueseWording;

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `O que ${speaker} disse?`,
  askWhatAbout: (topic) => `O que se diz de ${topic}?`,
  welcome: 'De nada.',
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
