/** What /article says, in Brazilian Portuguese. */
import type { Translation } from '../messages.ts';
import { portugueseWording } from './wording.ts';

const { count } = portugueseWording;

/** /article */
export const article = {
  title: 'Título',
  author: 'Autor',
  publisher: 'Publicado por',
  link: 'Link',
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
  setAside: 'Descartado',
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
