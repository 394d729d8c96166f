/** What citations and cards say, in Japanese. */
import type { Section } from '../messages.ts';

/** The sentences of citations and cards. */
export const takeAway: Section<'takeAway'> = {
  cite: '出典を示す',
  card: 'カード',
  which: 'どの箇所ですか？',
  changed: 'その後、記事が変更されました。もう一度質問してください。',
  plainText: 'プレーンテキスト',
  quotedIn: (speaker) => `${speaker}（引用元）：`,
  tooLong: '読みやすいカードにするには長すぎます。原文は次のとおりです。',
  noFont: (letters) => `${letters} を表示できるフォントがありません。原文は次のとおりです。`,
  unsure: 'カードには話し手の名前が入りますが、記事でははっきりしません。原文は次のとおりです。',
  noDrawing: 'カードを描けませんでした。原文は次のとおりです。',
};
