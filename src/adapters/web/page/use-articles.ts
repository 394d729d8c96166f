/** The articles that can be asked, the one that is shown, and the passage in it that is lit. */
import { useState } from 'preact/hooks';
import type { ListedArticle, ShownArticle } from '../articles.ts';
import { fetchArticle, fetchArticles } from './client.ts';
import type { Focus } from './discord.ts';

export type Articles = {
  readonly listed: readonly ListedArticle[];
  readonly shown: ShownArticle | undefined;
  readonly focus: Focus | undefined;
  /** Lists the articles as they are now, and shows the one that was added, else the one that is shown, else the first. */
  readonly load: () => Promise<void>;
  readonly open: (id: string) => Promise<void>;
  /** Shows a passage, in another article if it is there. */
  readonly light: (found: Focus) => Promise<void>;
};

/** The articles of the room; none until they are loaded. */
export function useArticles(): Articles {
  const [listed, setListed] = useState<readonly ListedArticle[]>([]);
  const [shown, setShown] = useState<ShownArticle>();
  const [focus, setFocus] = useState<Focus>();
  return {
    listed,
    shown,
    focus,
    async load() {
      const now = await fetchArticles();
      const added =
        listed.length === 0 ? undefined : now.find(({ id }) => !listed.some((each) => each.id === id));
      const next = added ?? now.find(({ id }) => id === shown?.id) ?? now[0];
      setListed(now);
      setShown(next && (await fetchArticle(next.id)));
    },
    async open(id) {
      setFocus(undefined);
      setShown(await fetchArticle(id));
    },
    async light(found) {
      if (found.article !== shown?.id) setShown(await fetchArticle(found.article));
      setFocus(found);
    },
  };
}
