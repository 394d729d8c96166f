/** The article next to the chat: its text, its quotations by speaker, and what was set aside. */
import { useEffect, useRef } from 'preact/hooks';
import type { ListedArticle, ShownArticle, ShownQuotation } from '../articles.ts';
import type { PageTexts } from '../page-texts.ts';
import type { Focus } from './discord.ts';
import { useTexts } from './texts.ts';

/** The number of speaker marks. They differ by pattern as well as by colour. */
const speakerMarks = 6;

/** The mark of the speaker at `index`. After the last one they start again, with a line above the words. */
function markOf(index: number): string {
  const isSecond = Math.floor(index / speakerMarks) % 2 === 1;
  return `mark-${index % speakerMarks}${isSecond ? ' again' : ''}`;
}

/**
 * Shows `article` and scrolls to `focus`. With several articles, a menu calls `onChoose` with the chosen
 * id.
 */
export function ArticlePane({
  articles,
  article,
  focus,
  onChoose,
}: {
  readonly articles: readonly ListedArticle[];
  readonly article: ShownArticle | undefined;
  readonly focus: Focus | undefined;
  readonly onChoose: (id: string) => void;
}) {
  const texts = useTexts();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const lit = pane.current?.querySelector('.lit');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    lit?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }, [focus, article]);

  return (
    <section class="article" aria-label={texts.theArticle} ref={pane} tabIndex={0}>
      {articles.length > 1 && (
        <label class="which">
          <span>{texts.article}</span>
          <select value={article?.id} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
            {articles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {article !== undefined && <ArticleText article={article} focus={focus} />}
    </section>
  );
}

function ArticleText({
  article,
  focus,
}: {
  readonly article: ShownArticle;
  readonly focus: Focus | undefined;
}) {
  const texts = useTexts();
  const speakers = [...new Set(article.quotations.flatMap(({ speaker }) => speaker ?? []))];
  const hasTitle = article.paragraphs.some(({ kind }) => kind === 'title');
  const parts = [
    ...article.paragraphs.map((part) => ({ ...part, reason: undefined })),
    ...article.setAside.map((part) => ({ ...part, reason: part.reason, kind: 'aside', number: 0 })),
  ].sort((a, b) => a.start - b.start);
  const isLit = ({ start, end }: { readonly start: number; readonly end: number }) =>
    focus?.article === article.id && start < focus.end && focus.start < end;
  return (
    <article>
      {!hasTitle && <h2>{article.title}</h2>}
      {article.details.length > 0 && <p class="details">{article.details.join(' · ')}</p>}
      {speakers.length > 0 && (
        <ul class="speakers" aria-label={texts.speakers}>
          {speakers.map((name, index) => (
            <li key={name}>
              <span class={`key ${markOf(index)}`} aria-hidden="true" /> {name}
            </li>
          ))}
        </ul>
      )}
      {parts.map((part) => {
        const { start, end, kind, reason } = part;
        const id = `${article.id}-${start}`;
        if (reason !== undefined) {
          return (
            <p key={id} class="aside">
              <s>{article.text.slice(start, end)}</s>{' '}
              <span class="reason">
                {texts.setAside}: {reasonIn(texts, reason)}
              </span>
            </p>
          );
        }
        const body = <Quoted article={article} start={start} end={end} speakers={speakers} />;
        const lit = isLit(part) ? ' lit' : '';
        if (kind === 'title') return <h2 key={id}>{body}</h2>;
        if (kind === 'heading')
          return (
            <h3 key={id} class={lit}>
              {body}
            </h3>
          );
        return (
          <p key={id} class={`paragraph${lit}`}>
            <span class="number" aria-hidden="true">
              ¶ {part.number}
            </span>
            {body}
          </p>
        );
      })}
    </article>
  );
}

/** The text from `start` to `end`, with its quotations marked by speaker. */
function Quoted({
  article: { text, quotations },
  start,
  end,
  speakers,
}: {
  readonly article: ShownArticle;
  readonly start: number;
  readonly end: number;
  readonly speakers: readonly string[];
}) {
  const texts = useTexts();
  const inside = quotations.filter((each) => each.start < end && start < each.end);
  const parts = [];
  let from = start;
  for (const quotation of inside) {
    if (quotation.start < from) continue;
    const to = Math.min(quotation.end, end);
    parts.push(text.slice(from, quotation.start));
    const mark = quotation.speaker === null ? 'mark-none' : markOf(speakers.indexOf(quotation.speaker));
    parts.push(
      <q key={quotation.start} class={mark} tabIndex={0} aria-describedby={`about-${quotation.start}`}>
        {text.slice(quotation.start, to)}
        <span class="about" role="tooltip" id={`about-${quotation.start}`}>
          {explain(quotation, texts)}
        </span>
      </q>,
    );
    from = to;
  }
  parts.push(text.slice(from, end));
  return <>{parts}</>;
}

function explain(
  { speaker, role, mention, rule, probability, kind }: ShownQuotation,
  texts: PageTexts,
): string {
  const { manners } = texts;
  const manner = kind === 'direct' ? manners.direct : kind === 'mixed' ? manners.partly : manners.reported;
  const who =
    speaker === null ? texts.speakerUnknown : [speaker, role].filter((part) => part !== null).join(', ');
  const here = mention === null ? '' : ` · ${texts.inText}: “${mention}”`;
  return `${who}${here} · ${manner} · ${rule || '–'} · ${Math.round(100 * probability)} %`;
}

/** The reason to set text aside, in the page's language. */
function reasonIn({ setAsideReasons }: PageTexts, reason: string): string {
  const words: Readonly<Record<string, string>> = setAsideReasons;
  return words[reason] ?? reason;
}
