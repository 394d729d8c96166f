/** Classifies the form of an article (news, interview, tale, …) by its structure. */
import {
  announcements,
  chapterHeadings,
  entryHeadings,
  entryOpening,
  guideTitles,
  newsTimes,
  releaseEndings,
  releaseMarks,
  speechTitles,
  stepHeadings,
  taleOpenings,
} from '../../lexicon/en/form-cues.ts';
import { oncePer } from '../../text/once-per.ts';
import type { Article } from '../article.ts';
import type { WrittenConversation } from './conversation.ts';
import { type Measures, measureArticle } from './measures.ts';

/** `guide` includes lists of questions and answers; `interview` includes panels and transcripts. */
export type ArticleForm =
  | 'news'
  | 'feature'
  | 'interview'
  | 'speech'
  | 'guide'
  | 'tale'
  | 'encyclopaedia'
  | 'press-release';

type FormRule = { readonly form: ArticleForm; readonly applies: (measures: Measures) => boolean };

// The first rule that applies decides. docs/DESIGN.md has the counts behind the thresholds.
const rules: readonly FormRule[] = [
  { form: 'press-release', applies: isRelease },
  { form: 'guide', applies: isQuestionList },
  { form: 'interview', applies: ({ conversation }) => isConversation(conversation) },
  { form: 'speech', applies: isSpeech },
  { form: 'guide', applies: isGuide },
  { form: 'tale', applies: isTale },
  { form: 'encyclopaedia', applies: isEntry },
  { form: 'feature', applies: isFeature },
];

/** The form of `article`; `news` if no rule applies. Takes linear time, once per article object. */
export const articleForm: (article: Article) => ArticleForm = oncePer((article) =>
  formOf(measureArticle(article)),
);

function formOf(measures: Measures): ArticleForm {
  return rules.find(({ applies }) => applies(measures))?.form ?? 'news';
}

function isRelease({ file, opening }: Measures): boolean {
  return releaseMarks.test(file) || (releaseEndings.test(file) && announcements.test(opening));
}

function isConversation({ exchanges, guests, share }: WrittenConversation): boolean {
  return share >= 0.5 && (exchanges.length >= 3 || (guests >= 1 && exchanges.length >= 1));
}

/** Whether it has questions and answers, without named speakers and with few answers in the first person. */
function isQuestionList({ conversation, answerFirstPerson, title }: Measures): boolean {
  if (!isConversation(conversation) || conversation.guests > 0) return false;
  return answerFirstPerson < (/\bFAQ\b|\bquestions\b/i.test(title) ? 3 : 1.5);
}

function isSpeech({ title, salutations, firstPerson, secondPerson, thirdPerson, quoted }: Measures): boolean {
  const cues = Math.min(2, salutations) + (speechTitles.test(title) ? 2 : 0);
  return cues >= 2 && quoted <= 0.25 && firstPerson >= 2 && firstPerson + secondPerson > thirdPerson;
}

function isGuide(measures: Measures): boolean {
  const { title, headings, lead, instructions, secondPerson, firstPerson, quoted, figures } = measures;
  if (quoted > 0.15 || firstPerson > 2.5) return false;
  const steps = headings.filter((heading) => stepHeadings.test(heading)).length;
  if (guideTitles.test(title) && (instructions >= 0.12 || secondPerson >= 1.5 || steps >= 1)) return true;
  if (newsTimes.test(lead)) return false;
  return (
    (instructions >= 0.3 && secondPerson >= 0.5) ||
    (instructions >= 0.15 && secondPerson >= 1.5 && figures < 4) ||
    (steps >= 2 && instructions >= 0.1)
  );
}

function isTale(measures: Measures): boolean {
  const { opening, headings, figures, years, acronyms, thirdPerson, firstPerson, quoted, words } = measures;
  if (figures > 1 || years > 0.2 || words < 120) return false;
  if (taleOpenings.test(opening)) return true;
  if (newsTimes.test(opening) || acronyms > 0.15 || figures >= 0.25) return false;
  const persons = thirdPerson + (quoted > 0.15 ? firstPerson : 0);
  const isPlain = headings.every((heading) => chapterHeadings.test(heading));
  return isPlain && persons >= 4 && (quoted >= 0.08 || thirdPerson >= 7);
}

function isEntry(measures: Measures): boolean {
  const { first, lead, headings, title, quoted, attributed, secondPerson, firstPerson, years, words } =
    measures;
  if (quoted > 0.1 || secondPerson + firstPerson > 0.4) return false;
  if (headings.filter((heading) => entryHeadings.test(heading)).length >= 2) return true;
  const names = title !== '' && first.toLowerCase().includes(bareTitle(title));
  const defines = entryOpening.test(first);
  if (attributed * 150 > words || newsTimes.test(lead)) return false;
  // A news story with headings of its own may have as many years.
  if (headings.length >= 3 && !defines && !names) return false;
  return years >= 0.7 || (defines && (names || years >= 0.5));
}

/** The title without its bracket, in lower case: "prague" for "Prague (city)". */
function bareTitle(title: string): string {
  return title.replace(/\s*\(.*\)$/, '').toLowerCase();
}

/**
 * Whether the article is very long, has at least three headings, or is a story that does not open with
 * recent events.
 */
function isFeature({ lead, headings, words, sentences, presentTags, attributed }: Measures): boolean {
  if (words >= 2000 || headings.length >= 3) return true;
  if (sentences < 30 || words < 600 || newsTimes.test(lead)) return false;
  return presentTags >= 0.5 || attributed * 150 <= words;
}
