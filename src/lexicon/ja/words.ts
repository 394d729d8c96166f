/** Japanese: function words, and the words of questions and answers. Written for Pullquote. */
import type { LanguageWords } from '../mul/language-words.ts';

/** The words with which search reads Japanese. */
export const words: LanguageWords = {
  stopWords:
    'は が の を に で と も へ から まで より や か ね よ です ます でし まし た だ し て する した して いる ある こと これ それ あれ この その あの ため よう など くらい ぐらい ほど たか ますか ですか ました でした ましたか でしたか ませ いくらか そう について とは という',
  questions: {
    who: '誰 だれ どなた',
    when: 'いつ',
    where: 'どこ',
    'how many': 'いくつ いくら 何人 何個 何回',
    why: 'なぜ どうして なんで',
    other: '何 なに なん どの どれ どちら どんな どう',
  },
  numbers: '百 千 万 億',
  dates: '年 月 日 時 週 昨日 今日 明日',
  reasons: 'ため ので から',
  places: '',
  denials: 'ない なかっ ません',
  speech: '述べ 語っ 話し 言っ',
};
