/** What /library and /privacy say, in Japanese. */
import type { Section } from '../messages.ts';
import { japaneseWording } from './wording.ts';

const { number, quote, short, either, megabytes } = japaneseWording;

/** /library and /privacy. */
export const library: Section<'library'> = {
  unavailable: 'ここではライブラリを変更できません。',
  unusable: (why) => `ライブラリを使用できません。${why}`,
  notDurable:
    'ボットは記事を保存できません。データフォルダーに書き込めないためです。ボットの運営者に DATA_DIR の設定を依頼してください。',
  addTitle: '記事を追加',
  fileField: 'ファイル',
  fileHint: 'テキスト、Markdown、ウェブページ、またはボットが読めるほかの形式',
  textField: 'または本文',
  textHint: '4,000文字まで。長い文章はファイルで送ってください。',
  oneOfThem: 'file、link、text のうち1つだけを指定してください。',
  tooLarge: (maxBytes) =>
    `ファイルが記事の上限 ${megabytes(maxBytes)} を超えています。小さいファイルを送るか、分割してください。`,
  linksOff:
    'リンクは無効です。ボットはURLを取得しません。記事をファイルで送るか、運営者に ALLOW_LINKS=true の設定を依頼してください。',
  linkFaults: {
    refused: '読めるのは公開されたウェブの URL（http または https、通常のポート）だけです。',
    'too large': 'ページがリンクの上限 5 MB を超えています。記事をファイルで送ってください。',
    'wrong type': 'そのURLにはテキスト、Markdown、ウェブページがありません。記事をファイルで送ってください。',
    failed: 'URLから10秒以内にページが返りませんでした。もう一度試すか、記事をファイルで送ってください。',
  },
  fileGone: 'ファイルを取得できませんでした。もう一度送ってください。',
  unreadable: (message) => `記事を読めませんでした：${message}`,
  tooFast: (limit) =>
    `ここで追加できる記事は1分間に${limit}件までです。1分待ってからもう一度お試しください。`,
  full: ({ articles: held, bytes, maxArticles, maxBytes }) =>
    `ライブラリがいっぱいです：記事 ${number(held)}/${number(maxArticles)}件、容量 ${megabytes(bytes)}/${megabytes(maxBytes)}。/library remove で記事を削除してから、もう一度追加してください。`,
  draftGone: 'この下書きはもうありません。もう一度追加してください。',
  known: (title) => `${short(title)}はすでにあります。`,
  guessedEncoding: (encoding) =>
    `ファイルに文字コードの指定がないため、${encoding}として読み込みました。文字を確認するか、UTF-8で保存してください。`,
  preview: 'プレビュー：まだ何も追加されていません',
  previewReplaces: (title) => `プレビュー：${short(title)}を置き換えます`,
  added: (title) => `追加しました：${quote(title)}。/ask で質問できます。`,
  replaced: (title) => `置き換えました：${quote(title)}`,
  canceled: 'キャンセルしました。何も追加されていません。',
  add: '追加',
  replace: '置き換え',
  change: '詳細を変更',
  cancel: 'キャンセル',
  paragraphs: '段落',
  language: '言語',
  address: 'URL',
  moreSpeakers: (more) => `ほか${more}人`,
  nothingSetAside: 'なし',
  detailsTitle: '詳細を変更',
  titleField: 'タイトル',
  authorField: '著者',
  dateField: '日付',
  dateHint: '年-月-日',
  addressField: 'URL',
  speakersField: '話し手の名前',
  speakersHint: '1行に1人：フルネーム、続けてほかの呼び名をコンマ区切りで',
  wrongDate: (given) => `2026-03-14 のような日付を入力してください。入力された値：${short(given)}`,
  wrongAddress: (given) =>
    `https:// または http:// で始まるURLを入力してください。入力された値：${short(given)}`,
  removed: (title) => `削除しました：${quote(title)}。15分間は元に戻せます。`,
  undo: '元に戻す',
  restored: (title) => `${quote(title)}を元に戻しました。`,
  undoOver: '15分が過ぎたため、元に戻せません。もう一度追加してください。',
  builtIn: (title) => `${short(title)}は組み込みの記事です。ボットの一部なので、ここでは変更できません。`,
  noArticle: (asked) => `${short(asked)}という記事はここにありません。/library list で一覧を表示します。`,
  severalArticles: (asked, found) =>
    `${short(asked)}に当てはまるのは${either(found.slice(0, 5).map((title) => short(title)))}です。1つを指定してください。`,
  listHeading: (total) => `記事${number(total)}件`,
  noneFound: (find) => `タイトルまたは著者名に${short(find)}を含む記事はありません。`,
  empty: 'まだ記事がありません。/library add で追加してください。',
  builtInLabel: '組み込み',
  speakersCount: (total) => `話し手${number(total)}人`,
  defaultSet: ({ title, inChannel }) =>
    `今後、${inChannel ? 'このチャンネル' : 'ここ'}での質問は、別の記事を指定しないかぎり${quote(title)}を対象とします。`,
  defaultCleared: '今後、質問はすべての記事を対象とします。',
  settingsHeading: '設定',
  privateLabel: '回答を本人にだけ表示',
  privateOn: 'はい（質問で別に指定した場合を除く）',
  privateOff: 'いいえ',
  defaultLabel: 'デフォルトの記事',
  defaultHereLabel: 'このチャンネルのデフォルトの記事',
  defaultNone: 'なし（すべての記事が対象）',
  languageLabel: '言語',
  languageAutomatic: 'コミュニティの言語、または質問する人の言語',
  corrected: '訂正しました。次の回答から反映されます。',
  correctHow:
    'name と is（「Ruan」は「Joe Nguyen」）、または words と is（引用の話し手。わからない場合は「nobody」）を指定してください。',
  noSuchWords: (words) => `記事の引用に${short(words)}という言葉はありません。`,
  noSuchName: (name) => `記事に${short(name)}という名前はありません。`,
  corrections: (total) => `訂正${number(total)}件`,
  noCorrections: 'ここでは何も訂正されていません。',
  samePerson: (mention, name) => `${quote(mention)}は${name}`,
  saidBy: (words, name) => `${short(words)}：${name ?? '話し手不明'}`,
  undoCorrection: '訂正を取り消す',
  notApplying: (correction) => `${correction}（記事からこの言葉がなくなったため、適用されていません）`,
  correctionUndone: '訂正を取り消しました。',
  nobody: 'なし',
  eraseTitle: 'すべて消去',
  eraseWord: '消去',
  eraseField: '確認のため「消去」と入力',
  eraseHint: 'すべての記事、訂正、設定。元に戻せません。',
  erased: 'ここに保存されていたものをすべて消去しました。',
  notErased: '確認の言葉が入力されなかったため、何も消去していません。',
  exported: ({ part, parts, articles: total }) =>
    parts === 1
      ? `このファイルに記事${number(total)}件があります。`
      : `ファイル ${part}/${parts}。記事は全部で${number(total)}件です。ファイルごとにインポートできます。`,
  nextFile: '次のファイル',
  nothingToExport: 'エクスポートできる記事がありません。',
  imported: ({ added, replaced }) => `インポートしました：追加${added}件、置き換え${replaced}件。`,
  importFull: ({ unit, file, room, limit }) => {
    const amount = (value: number) => (unit === 'articles' ? `記事${number(value)}件` : megabytes(value));
    return `このファイルは${amount(file)}です。ここに追加できるのは${amount(room)}まで（上限は${amount(limit)}）です。何もインポートしていません。/library remove で記事を削除するか、小さいファイルをインポートしてください。`;
  },
  notImportable: '/library export の完全なファイルではありません。何もインポートしていません。',
  newerImport: 'このファイルは新しいバージョンのボットで作られました。何もインポートしていません。',
  privacyHeading: '保存するものと、その理由',
  privacy: [
    '/library で追加された記事：ファイル、そこから読み取った内容、追加した人（ユーザーID）と日時。このサーバー（ダイレクトメッセージではあなただけ）が質問できるように保存します。削除した記事は15分後に、送信したものの追加しなかった記事は1時間後に消去します。',
    'Discordのボタンに収まらない長い呼び出し：7日間。質問した人は記録しません。',
    '直前の2つの質問と、最後に尋ねた人の名前：「なぜ？」や「彼女」を理解するため、10分間。',
    'ライブラリの変更への返答：二重に届いた呼び出しを一度だけ実行するため、15分間。',
    'ライブラリの設定と訂正、およびそれを行った人。',
    '記事のあるサーバーがボットを呼び出したこと（誰かは記録しません）：36時間。呼び出しのないサーバーについてのみ、ボットが削除されたかどうかを確認します。',
    'そのほかの質問と回答は保存しません。サーバーの記事は、ボットがサーバーから削除されたことを知ったあと、削除から30日で消去します。',
  ],
  eraseMine: '自分の記事を消去',
  eraseMineAsk: 'すべてのサーバーで、あなたが追加した記事をすべて消去します。元に戻せません。',
  erasedMine: (total) =>
    total === 0 ? 'あなたが追加した記事はありません。' : `記事${number(total)}件を消去しました。`,
};
