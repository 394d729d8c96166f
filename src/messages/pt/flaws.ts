/** Why a file cannot be read, in Brazilian Portuguese. */
import type { Section } from '../messages.ts';
import { portugueseWording } from './wording.ts';

const { number, quote, either } = portugueseWording;

const kinds = {
  nothing: 'não há nada',
  list: 'há uma lista',
  mapping: 'há um conjunto de chaves e valores',
  text: 'há texto',
  number: 'há um número',
  true: 'há true',
  false: 'há false',
};

const openings = {
  missing: 'não existe nenhum arquivo com esse nome',
  'no permission': 'falta permissão para ler o arquivo',
  'link loop': 'os links simbólicos formam um ciclo',
  device: 'não é um arquivo comum',
  error: 'não dá para abrir o arquivo',
};

/** Each sentence follows the file's name and has no full stop. */
export const flaws: Section<'flaws'> = {
  'unknown ending': ({ endings }) => `o nome deve terminar em ${either(endings)}`,
  'too large': ({ bytes, maxBytes }) =>
    `o arquivo tem ${number(bytes)} bytes, e o máximo é ${number(maxBytes)}. Salve só o texto ou divida o arquivo`,
  'not a file': ({ what }) => (what === 'folder' ? 'é uma pasta, não um arquivo' : 'não é um arquivo comum'),
  'not readable': ({ reason, code }) => `${openings[reason]} (${code})`,
  'binary file': 'não é texto, e sim um arquivo binário',
  'no text': ({ isPage }) =>
    `não há texto de artigo nele. ${
      isPage
        ? 'Abra a página em um navegador e salve quando o texto aparecer'
        : 'Escreva ou cole o texto no arquivo'
    }`,
  'front matter unclosed': ({ maxChars }) =>
    `os dados do início devem terminar com uma linha “---” nos primeiros ${number(maxChars)} caracteres`,
  'front matter syntax': ({ format }) => `os dados do início não são ${format} válido`,
  'front matter without keys': 'os dados do início devem ser chaves e valores',
  'field is no text': ({ field, got }) => `${quote(field)} deve ter texto, mas ${kinds[got]}`,
  'field is no list': ({ field, got }) => `${quote(field)} deve ter uma lista, mas ${kinds[got]}`,
  'field is no date': ({ field, given }) =>
    `${quote(field)} deve ter uma data como 2025-11-03, não ${quote(given)}`,
  'field is no address': ({ field, given }) =>
    `${quote(field)} deve ter um endereço que comece com https://, não ${quote(given)}`,
  'field is no language': ({ field, given }) =>
    `${quote(field)} deve ter um código de idioma como pt-BR ou en, não ${quote(given)}`,
  'field too long': ({ field, chars, maxChars }) =>
    `${quote(field)} tem ${number(chars)} caracteres, e o máximo é ${number(maxChars)}`,
  'field with too many names': ({ field, names, maxNames }) =>
    `${quote(field)} tem ${number(names)} nomes, e o máximo é ${number(maxNames)}`,
  'field with a bad alias': ({ field }) =>
    `escreva o valor de ${quote(field)} por extenso: o alias não leva a nada, ou leva a dados demais`,
  'login wall':
    'a página pede login ou assinatura. Entre na sua conta e salve a página de novo quando todo o texto aparecer',
  'browser wall':
    'a página precisa ser aberta primeiro em um navegador. Salve pelo navegador quando o texto aparecer',
  'error page': 'é uma página de erro (“não encontrada”). Abra o endereço em um navegador e salve o artigo',
  'nested too deep': ({ depth }) =>
    `a página tem ${number(depth)} elementos aninhados uns nos outros. Salve o texto dela como .txt`,
  'damaged document': ({ format }) =>
    `o arquivo não é um ${format} válido ou está danificado. Abra e salve de novo, ou salve o texto como .txt`,
  'encrypted PDF': 'o PDF está protegido por senha. Salve sem senha',
  'old Word document': 'é um documento do Word antigo ou criptografado. Salve como DOCX sem senha',
  'document unpacks too large': ({ maxMegabytes }) =>
    `descompactado, o DOCX passa de ${maxMegabytes} MB. Salve o texto como .txt`,
  'PDF too long': ({ maxChars }) =>
    `o PDF passa de ${number(maxChars)} caracteres. Divida em vários arquivos`,
  'scanned PDF':
    'o PDF só tem imagens, sem texto. Use um programa de reconhecimento de texto (OCR) para incluir o texto',
  'garbled PDF':
    'do PDF não saem letras legíveis, só sinais sem sentido. Imprima de novo em PDF ou use um programa de reconhecimento de texto (OCR)',
  'read too slowly': ({ seconds }) =>
    `a leitura leva mais de ${number(seconds)} segundos. Divida o artigo ou salve o texto como .txt`,
  'too much memory': 'a leitura precisa de memória demais. Divida o artigo ou salve o texto como .txt',
  'too many waiting': 'há artigos demais sendo lidos agora. Tente de novo em um minuto',
  'not kept': ({ reason }) => `não dá para guardar o artigo: ${reason}`,
  'encoding guessed': ({ encoding }) =>
    `lido como ${encoding}, pois não é UTF-8 e não informa a codificação. Confira as letras ou salve como UTF-8`,
};
