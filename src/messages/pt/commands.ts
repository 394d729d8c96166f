/** What the lists of commands say about each command, in Brazilian Portuguese. */
import type { Section } from '../messages.ts';

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
