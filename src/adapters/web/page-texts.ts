/** The texts of the playground's page. */
import type { Messages } from '../../messages/messages.ts';

/** The texts of the page and of the article pane, in one language. */
export type PageTexts = Messages['playground'] & {
  readonly locale: string;
  readonly setAsideReasons: Messages['setAsideReasons'];
  readonly manners: Messages['manners'];
  readonly speakerUnknown: string;
};

/** Picks the texts of the page from `messages`. */
export function pageTexts(messages: Messages): PageTexts {
  const { playground, language, setAsideReasons, manners, speakerUnknown } = messages;
  return { ...playground, locale: language, setAsideReasons, manners, speakerUnknown };
}
