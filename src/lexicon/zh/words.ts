/** Chinese: function words, and the words of questions and answers. */
import type { LanguageWords } from '../mul/language-words.ts';

/** The words with which search reads Chinese. */
export const words: LanguageWords = {
  stopWords:
    '的 了 是 在 和 与 也 就 都 而 及 着 或 一个 我 你 他 她 它 我们 你们 他们 这 那 这个 那个 吗 呢 吧 啊 对 为 于 被 把 从 到',
  questions: {
    who: '谁',
    when: '何时 什么时候',
    where: '哪里 哪儿',
    'how many': '多少 几',
    why: '为什么 为何',
    other: '什么 怎么 哪个 如何',
  },
  numbers: '百 千 万 亿',
  dates: '年 月 日 星期 昨天 今天 明天',
  reasons: '因为 由于 所以',
  places: '',
  denials: '不 没 没有',
  speech: '说 表示 称 指出',
};
