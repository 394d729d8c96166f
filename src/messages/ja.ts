/** Every sentence that the bot says to its readers, in Japanese. */

import { article } from './ja/article.ts';
import { commands } from './ja/commands.ts';
import { flaws } from './ja/flaws.ts';
import { articleList, help } from './ja/help.ts';
import { library } from './ja/library.ts';
import { playground } from './ja/playground.ts';
import { takeAway } from './ja/take-away.ts';
import { terminal } from './ja/terminal.ts';
import { japaneseWording } from './ja/wording.ts';
import { complete } from './messages.ts';
import { shorten } from './shorten.ts';

const { number, quote, short, some, listed, languageName, date } = japaneseWording;

const verdicts = {
  exact: '✅ 一致：記事の言葉そのままです',
  'exact words': '✅ 言葉は一致：記号、空白、大文字・小文字、アクセントだけが違います',
  cut: '✂️ 途中まで：一字一句同じですが、文の全体ではありません',
  spliced: '🧩 つなぎ合わせ：離れた場所の言葉です',
  altered: '✏️ 改変：記事の言葉とは違います',
  'wrong speaker': '👤 話し手違い：言葉は正しいですが、名前が違います',
  elsewhere: '📍 別の場所：その記事ではなく、別の記事にあります',
  ambiguous: '❓ あいまい：複数の人がこう言っています',
  'not found': '✖ 見つかりません：この言葉はありません',
};

/** Japanese, complete with English where a sentence is for operators. */
export const japanese = complete({
  language: 'ja',
  commands,
  help,
  articleList,
  library,
  takeAway,
  playground,
  flaws,
  terminal,
  verdicts,
  ...article,

  unknownCommand: (name) => `${quote(name)}というコマンドはありません。/help で一覧を表示します。`,
  unknownOption: (command, name) => `/${command} に${quote(name)}というオプションはありません。`,
  missingOption: (name, example) => `${quote(name)}の値がありません。例：${example}`,
  wrongValue: (name, expected, given) =>
    `${quote(name)}には${expected}を指定してください。入力された値：${shorten(given)}`,
  expectedOneOf: (choices) => `次のいずれか（${choices.join('、')}）`,
  expectedText: (maxChars) => `${number(maxChars)}文字以内のテキスト`,
  expectedInteger: ({ min }) => (min === undefined ? '整数' : `${min}以上の整数`),
  expectedBoolean: 'true または false',
  expectedFile: 'ファイル',
  unknownArticle: (asked, titles) =>
    `${short(asked)}という記事はありません。${listed('記事の一覧：', titles)}`,
  severalArticles: (asked, titles) =>
    `${short(asked)}に当てはまる記事が複数あります。${listed('候補：', titles)}`,
  unknownSpeaker: (asked, names) =>
    `${short(asked)}という人の発言はありません。${listed('発言している人：', names)}`,
  severalSpeakers: (asked, names) => `${short(asked)}に当てはまる人が複数います。${listed('候補：', names)}`,
  busy: 'ただいま混み合っています。少し待ってからもう一度お試しください。',
  stillReading: (unread, total) =>
    `記事を読み込み中です（${total}件のうち残り${unread}件）。目的の記事がない場合は、数秒後にもう一度質問してください。`,
  storeAway: 'ボットは現在データベースに接続できません。1分ほど待ってからもう一度お試しください。',
  tooFast: '質問の間隔が短すぎます。数秒待ってからもう一度お試しください。',
  failed: (id) => `こちら側で問題が発生しました。繰り返す場合は ${id} をお知らせください。`,
  chooseArticle: '記事を選ぶ',
  everyArticle: 'すべての記事',
  whichArticle:
    'どの記事ですか？下から選んでください。article: にタイトルの一部を付けて、コマンドをもう一度実行することもできます。',
  more: 'もっと見る',
  back: '戻る',
  longer: '長く',
  shorter: '短く',
  showInContext: '前後の文脈を表示',
  showNearest: '近い箇所を表示',
  earlier: '前へ',
  later: '次へ',
  openArticle: '記事を開く',
  fullText: '全文',
  whatTheySay: '発言を見る',
  paragraph: (paragraph) => `第${paragraph}段落`,
  contextHeadings: { before: 'この箇所の前', passage: '選んだ箇所', after: 'この箇所の後' },
  manners: { direct: '直接引用', reported: '間接引用', partly: '一部直接引用' },
  probably: 'おそらく',
  namedHere: (name) => `本文では${quote(name)}`,
  namedButSilent: ({ name, namedHere }) => `${quote(namedHere)}は${name}のことです`,
  place: ({ paragraph, paragraphs }) =>
    paragraph === 0 ? 'タイトル' : `第${paragraph}段落（全${paragraphs}段落）`,
  wordForWord: (title, details) => `原文のまま：${[quote(title), ...details].join('、')}`,
  fullDate: date,
  publishedOn: date,
  open: '開く',
  attached: '長すぎてここに表示できないため、全文を添付しました。',
  outdated: 'このボタンはもう使えません。もう一度質問してください。',
  deleteAnswer: '削除',
  notYourAnswer: 'この回答を削除できるのは、質問した人だけです。',
  notYours: 'これを使えるのは、開いた人だけです。',
  alreadyShared: 'すでに共有されています。',
  articleNotHere: 'このボタンの記事は削除されたか、ここでは利用できません。もう一度質問してください。',
  noWordsInMessage: 'そのメッセージには言葉がありません。',
  notInArticle: () => '記事には書かれていません。',
  noMore: 'これ以上の記述はありません。',
  nothingToSearch: '検索できる言葉がありません。',
  unknownTerms: (terms) => `本文にない言葉：${some(terms.map((term) => short(term, 40)))}`,
  notInPassage: (terms) => `この箇所にない言葉：${some(terms.map((term) => short(term, 40)))}`,
  speaksOf: (topics) => `本文にある話題：${some(topics.map((topic) => short(topic, 60)))}`,
  doubts: {
    reason: '理由は書かれていないかもしれません。',
    number: 'その数字ではないかもしれません。',
    names: '数だけが書かれているかもしれません。',
    other: '別の話かもしれません。',
  },
  askForWords: 'どの言葉を探しますか？質問を文で入力するか、/help をご覧ください。',
  wordsToCheck: (example) => `どの言葉を確認しますか？例：${example}`,
  followUp: (question) => `続きの質問として解釈しました：${short(question)}`,
  answeredBy: (command) => `${command} の回答です`,
  authorUnknown: '記事のファイルに著者の名前がありません。',
  dateUnknown: '記事のファイルに公開日がありません。',
  sourceUnknown: '記事のファイルに出典がありません。',
  nextSteps: {
    anySpeaker: 'すべての話し手',
    anyTopic: 'すべての話題',
    allArticles: 'すべての記事',
    summary: '要約',
    articles: '記事一覧',
  },
  nearest: '最も近い箇所（回答ではありません）',
  closest: () => '最も近い箇所（回答ではないかもしれません）',
  searchedFor: (terms) => `検索した言葉：${some(terms.map((term) => short(term, 40)))}`,
  moreOn: (part) => `${part}番の続き`,
  onlyFirst: (questions) => `一度に答えるのは最初の${questions}問までです。`,
  takenToMean: (name) => `${name}のことと解釈しました。`,
  articleIsIn: (language) => `記事の言語：${languageName(language)}。記事の言葉はそのまま表示します。`,
  scoreOf: (paragraph, score) => `第${paragraph}段落：スコア ${score.toFixed(2)}`,
  noQuotations: '引用された発言はありません。',
  noQuotationsAbout: (topic) => `${short(topic)}についての引用はありません。`,
  quotationsShown: (from, to, total) =>
    total === 1
      ? '引用は1件だけです'
      : from === to
        ? `引用 ${from}件目（全${total}件）`
        : `引用 ${from}～${to}件目（全${total}件）`,
  sentencesShown: (shown, total) => `全${total}文のうち${shown}文。記事の順で、書き換えはありません`,
  wholeArticle: '短い記事なので、全文を表示します。',
  keyQuotations: '主な発言',
  whoIsWho: '登場人物',
  figures: '数字と日付',
  noKeyQuotations: '名前の付いた長めの引用はありません。',
  notTreated: (topic) => `記事は${short(topic)}を扱っていません。`,
  saysNothing: ({ name, about }) =>
    about === undefined
      ? `記事には${name}の発言が1文もありません。`
      : `記事には${short(about)}についての${name}の発言がありません。`,
  verdictLine: ({ verdict, claim }) =>
    `${verdicts[verdict]}${claim.count === 1 ? '' : ` · ${claim.number}/${claim.count}`}`,
  claims: { typed: '入力された文', shared: '確認する文', message: 'メッセージの文' },
  claimedBy: (source, speaker) => `${source}（${shorten(speaker)}の発言として）`,
  articleSays: '記事の文',
  ofClaim: (claim, line) => (claim.count === 1 ? line : `${claim.number}/${claim.count} · ${line}`),
  unchecked: (left) => `ほかに${number(left)}件の引用をまだ確認していません。別に送ってください。`,
  messageBy: 'メッセージの送信者',
  openMessage: 'メッセージを開く',
  nearestNotMatch: '最も近い箇所（一致ではありません）',
  nothingToCheck: '確認できる言葉がありません。',
  share: '共有',
  matters: { negation: '否定', number: '数', name: '名前', date: '日付', modal: '助動詞' },
  wording: '言い回し',
  otherLetters: '文字',
  differs: ({ article: said, claim }) =>
    said === ''
      ? `${quote(claim)}は記事にありません`
      : claim === ''
        ? `${quote(said)}が抜けています`
        : `記事では${quote(said)}、確認した文では${quote(claim)}`,
  looksTheSame: ({ article: said, claim }) =>
    `${quote(claim)}は${quote(said)}に似ていますが、別の文字体系の文字を含みます`,
  turns: {
    negation: '省かれた部分：否定',
    condition: '省かれた部分：条件',
    contrast: '省かれた部分：対比',
  },
  colon: '：',
  quoted: quote,
  speakerLabel: '話し手',
  saidBy: ({ claimed, speaker }) =>
    `${speaker === undefined ? '記事の地の文で' : `${speaker}の発言で`}、${shorten(claimed)}の発言ではありません`,
  saidByThem: ({ claimed, speaker }) =>
    speaker.toLowerCase() === claimed.toLowerCase()
      ? `${speaker}の発言です`
      : `${speaker}の発言です（確認した文では${short(claimed)}）`,
  saidByAuthor: (claimed) => `記事の地の文で、情報源として${shorten(claimed)}が挙げられています`,
  openSpeaker: ({ claimed, speaker }) =>
    `${speaker ?? shorten(claimed)}の発言かもしれませんが、記事でははっきりしません`,
  authorsWords: '話し手の言葉ではなく、記事の地の文です。',
  onlyReported: '記事が自身の言葉で伝えているだけで、直接の引用ではありません。',
  noSpeakers: 'この記事には、名前を挙げて引用された人はいません。',
  speakers: (total) => `話し手${number(total)}人`,
  speakerUnknown: '話し手の名前なし',
  alsoCalled: (names) => `本文では${names.map(quote).join('')}とも`,
  quotations: (total) => `引用${number(total)}件`,
  quotationsOf: ({ count: total, probable }) => {
    const all = `引用${number(total)}件`;
    if (probable === 0) return all;
    return probable === total ? `おそらく${all}` : `${all}（うち${probable}件はおそらく）`;
  },
});
