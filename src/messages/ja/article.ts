/** What /article says, in Japanese. */
import type { Translation } from '../messages.ts';
import { japaneseWording } from './wording.ts';

const { number } = japaneseWording;

/** /article */
export const article = {
  title: 'タイトル',
  author: '著者',
  publisher: '発行元',
  link: 'リンク',
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
