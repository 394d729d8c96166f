/** What /help and the list of articles say, in Japanese. */
import type { Section } from '../messages.ts';
import { japaneseWording } from './wording.ts';

const { number } = japaneseWording;

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `${speaker}は何と言っていますか？`,
  askWhatAbout: (topic) => `${topic}について何と書かれていますか？`,
  command: (description, example) =>
    example === undefined ? `${description}。` : `${description}。${example}`,
  welcome: 'どういたしまして。',
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
