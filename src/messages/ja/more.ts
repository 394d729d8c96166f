/** What /help, /article and the terminal say, and how the commands are described, in Japanese. */
import type { Section, Translation } from '../messages.ts';
import { japaneseWording } from './wording.ts';

const { number, quote, short, titles } = japaneseWording;

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
    addLink: '記事のウェブアドレス',
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

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `${speaker}は何と言っていますか？`,
  askWhatAbout: (topic) => `${topic}について何と書かれていますか？`,
  heading: '記事について質問してください。回答はすべて記事自身の言葉です。',
  directMessage: 'メッセージではなく、コマンドにお答えします。/ を入力して選んでください：',
  menusHeading: 'メッセージのメニューの「アプリ」から',
  menus: '回答はあなたにだけ表示されます。ボタンで共有できます。',
  wordsHeading: '言葉の意味',
  words: [
    ['private', '回答はあなたにだけ表示されます'],
    ['共有', '自分にだけ見える回答を、チャンネルの全員に一度表示します'],
    ['直接引用', '本人の言葉で、引用符に囲まれています'],
    ['間接引用', '本人の発言を、記事の言葉で伝えています'],
    ['一部直接引用', '間接引用のうち、一部が本人の言葉です'],
    ['おそらく', '記事では話し手がはっきりせず、最も可能性の高い人です'],
    ['段落', '記事の段落で、1から数えます'],
  ],
  verdictsHeading: '引用の確認でわかること',
  articlesHeading: (total) => (total === 1 ? '記事' : `記事（${number(total)}件）`),
  privacy: 'プライバシー',
  articles: '記事一覧',
  source: 'ソースコード',
  support: 'サポート',
  moreArticles: (more) => `ほか${more}件：/article ですべて表示します`,
};

/** The list of articles. */
export const articleList: Section<'articleList'> = {
  heading: (from, to, total) =>
    total <= to - from + 1
      ? `記事${number(total)}件（新しい順）`
      : `記事 ${from}～${to}件目（全${total}件、新しい順）`,
  undated: '日付なし',
  speakers: (total) => (total === 0 ? '名前のある引用なし' : `話し手${number(total)}人`),
  open: '記事を開く',
};

/** The chat of the terminal. */
export const terminal: Section<'terminal'> = {
  action: (label, choice) => `${label}：${choice}`,
  saved: (path) => `${path} として保存しました。`,
  notSaved: (path) =>
    `${path}：ここに新しいファイルを書き込めません。古いファイルを移動してからもう一度お試しください。`,
  formField: ({ label, description, value }) =>
    `${label}${description === undefined ? '' : `（${description}）`}${value === undefined ? '' : ` [${value}]`}：1行入力してください。空行で次へ、/cancel で中止します。`,
  connect:
    'ターミナルの Pullquote です。Discord で使うには .env に DISCORD_TOKEN を書きます（README.md 参照）。',
  loaded: (names, example) => `記事${number(names.length)}件：${titles(names)} · 例：${example}`,
  playground: (address) => `ブラウザーで Discord の表示を見る：${address}`,
  keys: '番号でその操作を実行、Tab で補完、/help でコマンド一覧、/quit で終了します。',
  didYouMean: (name) => `${quote(name)}のことですか？`,
  quoteIt: '値の一部なら、値を引用符で囲んでください。',
  optionsOf: (command, names) =>
    names.length === 0
      ? `/${command} にオプションはありません。`
      : `/${command} のオプション：${names.join('、')}`,
  strayWords: (text) => `${short(text)}はどのオプションにも属しません。`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `操作 ${action} はありません。まだ選べる操作がありません。`
      : `操作 ${action} はありません。選べる番号：${offered.join('、')}`,
  setAsideLines: (file, line, reason) => `${file}、本文${line}行目を除外：${reason}`,
  noneSetAside: '除外した行はありません。',
};

/** /article */
export const article = {
  title: 'タイトル',
  author: '著者',
  publisher: '発行元',
  published: '公開日',
  licence: 'ライセンス',
  form: '種類',
  forms: {
    news: 'ニュース',
    feature: '特集',
    interview: 'インタビューまたは討論',
    speech: 'スピーチ',
    guide: 'ガイドまたは FAQ',
    tale: '物語',
    encyclopaedia: '百科事典の項目',
    'press-release': 'プレスリリース',
  },
  length: '長さ',
  lengthOf: (words: number, paragraphs: number) => `${number(words)}語、${number(paragraphs)}段落`,
  speakersLabel: '話し手',
  setAside: '除外した行',
  linesSetAside: (lines: number, reasons: readonly string[]) =>
    lines === 0 ? 'なし' : `${number(lines)}行（${reasons.join('、')}）`,
  setAsideReasons: {
    'site notice': 'サイトのお知らせ',
    subscription: '購読の案内',
    sharing: '共有ボタン',
    advertisement: '広告',
    'cookie notice': 'Cookie の通知',
    'image credit': '画像のクレジット',
    'read more': '続きを読む',
    navigation: 'ナビゲーション',
    sidebar: 'サイドバー',
    caption: 'キャプション',
    form: 'フォーム',
    'outside the article': '記事の外',
    comments: 'コメント',
    'related stories': '関連記事',
    references: '参考文献',
    byline: '署名',
    title: 'タイトル',
    frame: '枠',
    'page number': 'ページ番号',
    'copyright notice': '著作権表示',
  },
  noSuchPassage: 'その箇所は、もう記事にありません。',
} satisfies Partial<Translation>;
