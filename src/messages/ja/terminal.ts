/** What the bot says in the terminal alone, in Japanese. */
import type { Section } from '../messages.ts';
import { japaneseWording } from './wording.ts';

const { number, quote, short, titles } = japaneseWording;

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
