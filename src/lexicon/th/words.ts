/** Thai: function words, and the words of questions and answers. */
import type { LanguageWords } from '../mul/language-words.ts';

/** The words with which search reads Thai. */
export const words: LanguageWords = {
  stopWords: 'ที่ และ ใน ของ เป็น มี ได้ ว่า จะ ไม่ ให้ กับ จาก โดย หรือ ก็ นี้ นั้น การ ความ แต่ แล้ว',
  questions: {
    who: 'ใคร',
    when: 'เมื่อไร เมื่อไหร่',
    where: 'ไหน',
    'how many': 'เท่าไร กี่',
    why: 'ทำไม',
    other: 'อะไร อย่างไร',
  },
  numbers: 'ร้อย พัน หมื่น แสน ล้าน',
  dates: 'ปี เดือน วัน',
  reasons: 'เพราะ',
  places: '',
  denials: 'ไม่',
  speech: 'กล่าว บอก',
};
