/** The sentences of the playground's page. */
import type { Messages } from '../../messages/messages.ts';

/** What the page says itself, and the words for what the reading column shows, in one language. */
export type PageTexts = Messages['playground'] & {
  readonly locale: string;
  readonly setAsideReasons: Messages['setAsideReasons'];
  readonly manners: Messages['manners'];
  readonly speakerUnknown: string;
};

/** The page's sentences out of `messages`. */
export function pageTexts(messages: Messages): PageTexts {
  const { playground, language, setAsideReasons, manners, speakerUnknown } = messages;
  return { ...playground, locale: language, setAsideReasons, manners, speakerUnknown };
}
