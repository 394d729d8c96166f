/** Why a file cannot be read, in Japanese. */
import type { Section } from '../messages.ts';
import { japaneseWording } from './wording.ts';

const { number, quote, either } = japaneseWording;

const kinds = {
  nothing: '何も書かれていません',
  list: 'リストです',
  mapping: 'キーと値の組です',
  text: 'テキストです',
  number: '数値です',
  true: 'trueです',
  false: 'falseです',
};

const openings = {
  missing: 'この名前のファイルはありません',
  'no permission': '読み取り権限がありません',
  'link loop': 'リンクが循環しています',
  device: '通常のファイルではありません',
  error: 'ファイルを開けません',
};

/** Each sentence follows the file's name and has no full stop. */
export const flaws: Section<'flaws'> = {
  'unknown ending': ({ endings }) => `ファイル名の末尾は${either(endings)}にしてください`,
  'too large': ({ bytes, maxBytes }) =>
    `ファイルは${number(bytes)}バイトで、上限の${number(maxBytes)}バイトを超えています。本文だけを保存するか、分割してください`,
  'not a file': ({ what }) =>
    what === 'folder' ? 'ファイルではなくフォルダーです' : '通常のファイルではありません',
  'not readable': ({ reason, code }) => `${openings[reason]}（${code}）`,
  'binary file': 'テキストではなくバイナリファイルです',
  'no text': ({ isPage }) =>
    `記事の本文がありません。${
      isPage
        ? 'ページをブラウザーで開き、本文が表示されてから保存してください'
        : 'ファイルに本文を書くか貼り付けてください'
    }`,
  'front matter unclosed': ({ maxChars }) =>
    `冒頭の記事情報は、${number(maxChars)}文字以内に「---」の行で閉じてください`,
  'front matter syntax': ({ format }) => `冒頭の記事情報が正しい${format}ではありません`,
  'front matter without keys': '冒頭の記事情報は、キーと値で書いてください',
  'field is no text': ({ field, got }) => `${quote(field)}にはテキストが必要ですが、${kinds[got]}`,
  'field is no list': ({ field, got }) => `${quote(field)}にはリストが必要ですが、${kinds[got]}`,
  'field is no date': ({ field, given }) =>
    `${quote(field)}には2025-11-03のような日付が必要です（現在の値：${quote(given)}）`,
  'field is no address': ({ field, given }) =>
    `${quote(field)}にはhttps://で始まるURLが必要です（現在の値：${quote(given)}）`,
  'field is no language': ({ field, given }) =>
    `${quote(field)}にはjaやpt-BRのような言語コードが必要です（現在の値：${quote(given)}）`,
  'field too long': ({ field, chars, maxChars }) =>
    `${quote(field)}は${number(chars)}文字で、上限の${number(maxChars)}文字を超えています`,
  'field with too many names': ({ field, names, maxNames }) =>
    `${quote(field)}の名前は${number(names)}件で、上限の${number(maxNames)}件を超えています`,
  'field with a bad alias': ({ field }) =>
    `${quote(field)}の値を直接書いてください。エイリアスの参照先がないか、大きすぎます`,
  'login wall': 'ログインか購読が必要なページです。ログインし、全文が表示されてから保存し直してください',
  'browser wall': 'ブラウザーで開く必要があるページです。本文が表示されてからブラウザーで保存してください',
  'error page': 'エラーページ（「見つかりません」）です。ブラウザーでアドレスを開き、記事を保存してください',
  'nested too deep': ({ depth }) =>
    `ページの要素が${number(depth)}段も入れ子になっています。本文を.txtで保存してください`,
  'damaged document': ({ format }) =>
    `正しい${format}ではないか、壊れています。開いて保存し直すか、本文を.txtで保存してください`,
  'encrypted PDF': 'PDFがパスワードで保護されています。パスワードなしで保存してください',
  'old Word document': '古い形式か、暗号化されたWord文書です。パスワードなしのDOCXで保存してください',
  'document unpacks too large': ({ maxMegabytes }) =>
    `展開後のDOCXが${maxMegabytes}MBを超えています。本文を.txtで保存してください`,
  'PDF too long': ({ maxChars }) =>
    `PDFが${number(maxChars)}文字を超えています。複数のファイルに分割してください`,
  'scanned PDF': 'PDFに画像しかなく、文字がありません。文字認識（OCR）で文字を付けてください',
  'garbled PDF': 'PDFの文字を正しく読み取れません。PDFとして印刷し直すか、文字認識（OCR）を使ってください',
  'read too slowly': ({ seconds }) =>
    `読み込みに${number(seconds)}秒以上かかっています。記事を分割するか、本文を.txtで保存してください`,
  'too much memory': '読み込みに必要なメモリが多すぎます。記事を分割するか、本文を.txtで保存してください',
  'too many waiting': '読み込み中の記事が多すぎます。1分ほどしてからもう一度お試しください',
  'not kept': ({ reason }) => `記事を保存できません：${reason}`,
  'encoding guessed': ({ encoding }) =>
    `${encoding}として読み込みました。UTF-8ではなく、文字コードの指定もないためです。文字を確認するか、UTF-8で保存してください`,
};
