/** What the lists of commands say about each command, in Japanese. */
import type { Section } from '../messages.ts';

/** Descriptions have at most 100 characters, names in menus 32. */
export const commands: Section<'commands'> = {
  ask: { description: '記事に質問する', menu: '記事内を検索', question: '何を知りたいですか？' },
  quote: '誰が何と言っているか、原文のまま',
  summary: {
    description: '記事自身の文による短い要約',
    length: '短：1文、中：3文、長：5文',
    lengths: { short: '短', medium: '中', long: '長' },
  },
  verify: {
    description: '引用が本当に記事にあるかを確認する',
    menu: '引用を確認',
    text: '引用、または引用を含むメッセージ',
    speaker: '発言したとされる人',
  },
  speakers: '記事で発言している人',
  article: '記事の情報と、読み取りの結果',
  help: '質問できることと、読み込んだ記事からの例',
  privacy: '保存するものと、その理由',
  options: {
    article: 'どの記事か。省略するとすべての記事',
    speaker: 'この人の言葉だけ',
    about: 'この話題についてだけ',
    private: '回答を自分にだけ表示する',
  },
  library: {
    description: 'このサーバーの記事を管理する',
    article: 'どの記事か',
    add: 'ファイルまたはテキストから記事を追加する',
    addFile: '記事のファイル',
    addLink: '記事のURL',
    replace: '記事を新しい版に置き換える',
    replaceFile: '新しい版のファイル',
    remove: '記事を削除する',
    list: '記事の一覧を表示する',
    listFind: 'タイトルまたは著者名に含まれる言葉',
    default: '質問の対象にする記事を選ぶ',
    defaultChannel: 'このチャンネルだけ',
    settings: '設定を表示または変更する',
    settingsLanguage: '全員に見える回答の言語',
    settingsPrivate: '別に指定しないかぎり、回答を質問した人にだけ表示する',
    correct: '名前が誰を指すか、誰の発言かを訂正する',
    correctName: '本文中の名前（例：Ruan）',
    correctIs: '誰か（例：Joe Nguyen）。わからない場合は nobody',
    correctWords: '話し手が間違っている引用の言葉',
    erase: 'すべての記事と設定を完全に消去する',
    export: '記事をファイルとして保存する',
    import: 'エクスポートしたファイルから記事を追加する',
    importFile: '/library export のファイル',
  },
};
