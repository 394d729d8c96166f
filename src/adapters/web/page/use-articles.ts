/** The articles of the room, the one that is shown, and its highlighted passage. */
import { useState } from 'preact/hooks';
import type { ListedArticle, ShownArticle } from '../articles.ts';
import { fetchArticle, fetchArticles } from './client.ts';
import type { Focus } from './discord.ts';

/** The state of the article pane, with its operations. */
export type Articles = {
  readonly listed: readonly ListedArticle[];
  readonly shown: ShownArticle | undefined;
  readonly focus: Focus | undefined;
  /** Reloads the list. Then shows the article that was added, else the current one, else the first. */
  readonly load: () => Promise<void>;
  readonly open: (id: string) => Promise<void>;
  /** Highlights a passage, and opens its article if needed. */
  readonly light: (found: Focus) => Promise<void>;
};

/** The articles of the room. Empty until `load`. */
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
