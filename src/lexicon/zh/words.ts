/** Chinese: function words, and the words of questions and answers. Written for Pullquote. */
import type { LanguageWords } from '../mul/language-words.ts';

/** The words with which search reads Chinese. */
export const words: LanguageWords = {
  stopWords:
    '的 了 是 在 和 与 也 就 都 而 及 着 或 一个 我 你 他 她 它 我们 你们 他们 这 那 这个 那个 吗 呢 吧 啊 对 为 于 被 把 从 到 有 会 能 要 想 可以 个 多 嗎 們 這 那個 這個 我們 他們 與 為 從 個 會',
  questions: {
    who: '谁 誰 哪位',
    when: '何时 什么时候 时候 何時 什麼時候 時候',
    where: '哪里 哪儿 何处 哪裡 何處',
    'how many': '多少 几 几个 多少钱 多久 多长 多大 幾 幾個 多少錢',
    why: '为什么 为何 為什麼 為何',
    other: '什么 怎么 怎样 怎么样 哪个 哪些 如何 什麼 怎麼 怎樣 哪個',
  },
  numbers: '百 千 万 亿',
  dates: '年 月 日 星期 昨天 今天 明天',
  reasons: '因为 由于 所以',
  places: '',
  denials: '不 没 没有',
  speech: '说 表示 称 指出',
};
