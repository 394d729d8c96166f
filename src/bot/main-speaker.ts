/** Finds the person that an interview or a speech is by: "he" needs no name there. */
import type { Article, Speaker } from '../article/article.ts';
import { articleForm } from '../article/form/form.ts';

/** The person with more than half of the quotations of an interview or a speech; undefined for other articles. */
export function mainSpeaker(article: Article): Speaker | undefined {
  const form = articleForm(article);
  if (form !== 'interview' && form !== 'speech') return undefined;
  const { quotations, speakers } = article;
  return speakers.find(
    (speaker) =>
      speaker.kind === 'person' &&
      quotations.filter((quotation) => quotation.speaker === speaker).length > quotations.length / 2,
  );
}
