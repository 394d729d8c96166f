/** What /library and /privacy say, in Portuguese. */
import type { Section } from '../messages.ts';
import { portugueseWording } from './wording.ts';

const { number, quote, short, count, either, megabytes } = portugueseWording;

const articles = { one: 'artigo', other: 'artigos' };

/** /library and /privacy. */
export const library: Section<'library'> = {
  unavailable: 'A biblioteca não pode ser alterada aqui.',
  unusable: (why) => `A biblioteca não pode ser usada. ${why}`,
  notDurable:
    'O bot não consegue salvar artigos: não pode gravar na pasta de dados. Peça a quem opera o bot para definir DATA_DIR.',
  addTitle: 'Adicionar um artigo',
  fileField: 'Arquivo',
  fileHint: 'Texto, Markdown, uma página da web ou outro formato que o bot lê',
  textField: 'Ou o texto',
  textHint: 'No máximo 4.000 caracteres. Envie um texto mais longo como arquivo.',
  oneOfThem: 'Informe file, link ou text, e só um deles.',
  tooLarge: (maxBytes) =>
    `O arquivo passa de ${megabytes(maxBytes)}, o limite de um artigo. Envie um menor ou divida-o.`,
  linksOff:
    'Os links estão desligados: o bot não abre nenhum endereço. Envie o artigo como arquivo ou peça a quem opera o bot para definir ALLOW_LINKS=true.',
  linkFaults: {
    refused: 'Só endereços da web pública podem ser lidos: http ou https, nas portas usuais.',
    'too large': 'A página passa de 5 MB, o limite de um link. Envie o artigo como arquivo.',
    'wrong type': 'Não há texto, Markdown nem página da web nesse endereço. Envie o artigo como arquivo.',
    failed: 'O endereço não deu uma página em 10 segundos. Tente de novo ou envie o artigo como arquivo.',
  },
  fileGone: 'Não foi possível obter o arquivo. Envie de novo.',
  unreadable: (message) => `Não foi possível ler o artigo: ${message}.`,
  tooFast: (limit) =>
    `Aqui dá para adicionar no máximo ${limit} artigos por minuto. Espere um minuto e tente de novo.`,
  full: ({ articles: held, bytes, maxArticles, maxBytes }) =>
    `A biblioteca está cheia: tem ${number(held)} de ${number(maxArticles)} artigos e ${megabytes(bytes)} de ${megabytes(maxBytes)}. Remova artigos com /library remove e adicione este de novo.`,
  draftGone: 'Esse rascunho não existe mais. Adicione o artigo de novo.',
  known: (title) => `${short(title)} já está aqui.`,
  guessedEncoding: (encoding) =>
    `O arquivo não indica a codificação: eu o li como ${encoding}. Confira as letras ou salve-o como UTF-8.`,
  preview: 'Prévia: nada foi adicionado ainda',
  previewReplaces: (title) => `Prévia: isto vai substituir ${short(title)}`,
  added: (title) => `Adicionado: ${quote(title)}. Pergunte com /ask.`,
  replaced: (title) => `Substituído: ${quote(title)}.`,
  canceled: 'Cancelado. Nada foi adicionado.',
  add: 'Adicionar',
  replace: 'Substituir',
  change: 'Mudar os dados',
  cancel: 'Cancelar',
  paragraphs: 'Parágrafos',
  language: 'Idioma',
  address: 'Endereço',
  moreSpeakers: (more) => `e mais ${more}`,
  nothingSetAside: 'nada',
  detailsTitle: 'Mudar os dados',
  titleField: 'Título',
  authorField: 'Autor',
  dateField: 'Data',
  dateHint: 'AAAA-MM-DD',
  addressField: 'Endereço',
  speakersField: 'Nomes de quem fala',
  speakersHint: 'Um por linha: nome completo e outros nomes depois de vírgulas',
  wrongDate: (given) => `A data precisa ser como 2026-03-14, e não ${short(given)}.`,
  wrongAddress: (given) => `O endereço precisa começar com https:// ou http://, e não como ${short(given)}.`,
  removed: (title) => `Removido: ${quote(title)}. Dá para desfazer por 15 minutos.`,
  undo: 'Desfazer',
  restored: (title) => `${quote(title)} voltou.`,
  undoOver: 'Não dá mais para recuperar: passaram 15 minutos. Adicione o artigo de novo.',
  builtIn: (title) => `${short(title)} já vem com o bot: faz parte dele e não pode ser alterado aqui.`,
  noArticle: (asked) => `Não há artigo ${short(asked)} aqui. /library list mostra todos.`,
  severalArticles: (asked, found) =>
    `${short(asked)} pode ser ${either(found.slice(0, 5).map((title) => short(title)))}. Diga qual.`,
  listHeading: (total) => (total === 1 ? 'Um artigo' : count(total, articles)),
  noneFound: (find) => `Nenhum artigo tem ${short(find)} no título ou como autor.`,
  empty: 'Ainda não há artigos aqui. Adicione um com /library add.',
  builtInLabel: 'do próprio bot',
  speakersCount: (total) => count(total, { one: 'pessoa', other: 'pessoas' }),
  defaultSet: ({ title, inChannel }) =>
    `A partir de agora, as perguntas ${inChannel ? 'neste canal' : 'aqui'} são sobre ${quote(title)}, a menos que citem outro artigo.`,
  defaultCleared: 'A partir de agora, as perguntas são sobre todos os artigos.',
  settingsHeading: 'Configurações',
  privateLabel: 'Respostas privadas',
  privateOn: 'sim, a menos que a pergunta diga outra coisa',
  privateOff: 'não',
  defaultLabel: 'Artigo padrão',
  defaultHereLabel: 'Artigo padrão neste canal',
  defaultNone: 'nenhum, por isso as perguntas são sobre todos os artigos',
  languageLabel: 'Idioma',
  languageAutomatic: 'o da comunidade ou o de quem pergunta',
  corrected: 'Corrigido. A próxima resposta já mostra.',
  correctHow:
    'Informe name e is (“Ruan” é “Joe Nguyen”), ou words e is (quem disse a citação; “nobody” se não se sabe).',
  noSuchWords: (words) => `Nenhuma citação do artigo tem as palavras ${short(words)}.`,
  noSuchName: (name) => `O nome ${short(name)} não aparece no artigo.`,
  corrections: (total) => (total === 1 ? 'Uma correção' : `${total} correções`),
  noCorrections: 'Nada foi corrigido aqui.',
  samePerson: (mention, name) => `${quote(mention)} é ${name}`,
  saidBy: (words, name) => `${short(words)}: ${name ?? 'não se sabe quem diz'}`,
  undoCorrection: 'Desfazer uma correção',
  notApplying: (correction) => `${correction} (não se aplica mais: o artigo não tem mais essas palavras)`,
  correctionUndone: 'A correção foi desfeita.',
  nobody: 'ninguém',
  eraseTitle: 'Apagar tudo',
  eraseWord: 'APAGAR',
  eraseField: 'Digite APAGAR para confirmar',
  eraseHint: 'Todos os artigos, correções e configurações. Não dá para desfazer.',
  erased: 'Tudo o que estava guardado aqui foi apagado.',
  notErased: 'Nada foi apagado: a palavra não foi digitada.',
  exported: ({ part, parts, articles: total }) =>
    parts === 1
      ? `${count(total, articles)} neste arquivo.`
      : `Arquivo ${part} de ${parts}; ${count(total, articles)} no total. Cada arquivo pode ser importado sozinho.`,
  nextFile: 'Próximo arquivo',
  nothingToExport: 'Não há nenhum artigo seu aqui para exportar.',
  imported: ({ added, replaced }) =>
    `Importação concluída. Artigos novos: ${added}; substituídos: ${replaced}.`,
  importFull: ({ unit, file, room, limit }) => {
    const amount = (value: number) => (unit === 'articles' ? count(value, articles) : megabytes(value));
    return `Este arquivo tem ${amount(file)} e aqui há espaço para ${amount(room)}: o limite é de ${amount(limit)}. Nada foi importado. Remova artigos com /library remove ou importe um arquivo menor.`;
  },
  notImportable: 'Este não é um arquivo inteiro de /library export. Nada foi importado.',
  newerImport: 'Este arquivo é de uma versão mais nova do bot. Nada foi importado.',
  privacyHeading: 'O que é guardado e por quê',
  privacy: [
    'Artigos adicionados com /library: o arquivo, o que foi lido dele, quem adicionou (ID de usuário) e quando. São guardados para que este servidor, ou só você em mensagens diretas, possa consultá-los. Um artigo removido é apagado depois de 15 minutos, e um enviado mas não adicionado, depois de uma hora.',
    'Chamadas longas demais para os botões do Discord: 7 dias, sem indicar quem perguntou.',
    'Suas duas últimas perguntas e os nomes das últimas pessoas sobre quem você perguntou, para entender “por quê?” e “ela”: 10 minutos.',
    'O que uma mudança na biblioteca respondeu, para que uma chamada entregue duas vezes seja feita uma só vez: 15 minutos.',
    'Configurações da biblioteca e correções, e quem as fez.',
    'Que o bot foi usado em um servidor com artigos, sem indicar quem o usou: 36 horas. Só nos servidores inativos se verifica se o bot foi removido.',
    'Outras perguntas e as respostas não são guardadas. Os artigos de um servidor são apagados 30 dias depois que o bot é removido, assim que o bot fica sabendo.',
  ],
  eraseMine: 'Apagar meus artigos',
  eraseMineAsk:
    'Isto apaga todos os artigos que você adicionou, em todos os servidores. Não dá para desfazer.',
  erasedMine: (total) =>
    total === 0 ? 'Você não adicionou nenhum artigo.' : `Apagado: ${count(total, articles)}.`,
};
