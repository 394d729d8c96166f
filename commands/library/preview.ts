/** The preview of a draft before it is added. */
import type { Article, Quotation } from '../../src/article/article.ts';
import { saidBy } from '../../src/article/article.ts';
import { recognisedLanguageOf } from '../../src/article/language.ts';
import type { OpenDraft } from '../../src/library/manage.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { Call } from '../../src/reply/call.ts';
import type { Form } from '../../src/reply/form.ts';
import { type ArticleFact, type Block, button, note, type Reply, reply } from '../../src/reply/reply.ts';

const maxSpeakers = 10;

/** The contents of the draft, with buttons to add it, change its details or drop it. */
export function previewOf(
  { id, plan, article, guessedEncoding }: OpenDraft,
  {
    known,
    problem,
    messages,
  }: {
    /** The title of an article with the same bytes or the same address. */
    readonly known?: string | undefined;
    /** The faults in the details form. */
    readonly problem?: string | undefined;
    readonly messages: Messages;
  },
): Reply {
  const call: Call = { command: 'library add', options: { draft: id } };
  const { library } = messages;
  const replaces = plan.replaces !== undefined;
  const blocks: readonly Block[] = [
    ...(problem === undefined ? [] : [note(problem)]),
    ...(known === undefined ? [] : [note(library.known(known))]),
    { kind: 'heading', text: replaces ? library.previewReplaces(article.title) : library.preview },
    { kind: 'facts', facts: factsOf(article, messages) },
    ...(guessedEncoding === undefined ? [] : [note(library.guessedEncoding(guessedEncoding))]),
  ];
  const label = replaces || known !== undefined ? library.replace : library.add;
  return reply(
    blocks,
    [
      button(label, call, { change: { step: known === undefined ? 'add' : 'replace' } }),
      button(library.change, call, { change: { step: 'details' }, opens: 'aside' }),
      button(library.cancel, call, { change: { step: 'cancel' } }),
    ],
    { audience: 'asker' },
  );
}

function factsOf(article: Article, messages: Messages): readonly ArticleFact[] {
  const { frontMatter, paragraphs } = article;
  const { library } = messages;
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    [messages.title, article.title],
    [messages.author, frontMatter.author],
    [messages.published, frontMatter.published && messages.publishedOn(frontMatter.published)],
    [library.address, frontMatter.url],
    [library.language, languageName(recognisedLanguageOf(article), messages)],
    [library.paragraphs, String(paragraphs.filter(({ kind }) => kind === 'text').length)],
    [messages.speakersLabel, speakersOf(article, messages)],
    [messages.setAside, setAsideOf(article, messages)],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

/** The name that `messages` have for the language with this tag. */
function languageName(tag: string | undefined, { language }: Messages): string | undefined {
  if (tag === undefined) return undefined;
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}

function speakersOf(
  { speakers, quotations }: Article,
  { library, noSpeakers, quotations: count }: Messages,
): string {
  if (speakers.length === 0) return noSpeakers;
  const shown = speakers
    .map((speaker) => ({
      name: speaker.name,
      said: quotations.filter((quotation: Quotation) => saidBy(quotation, speaker)).length,
    }))
    .sort((a, b) => b.said - a.said);
  const more = shown.length - maxSpeakers;
  const names = shown.slice(0, maxSpeakers).map(({ name, said }) => `${name} (${count(said)})`);
  return [...names, ...(more > 0 ? [library.moreSpeakers(more)] : [])].join(', ');
}

function setAsideOf({ setAside }: Article, { library, setAsideReasons, colon }: Messages): string {
  if (setAside.length === 0) return library.nothingSetAside;
  const reasons = new Set(setAside.map(({ reason }) => reason));
  const linesFor = (wanted: string): number => setAside.filter(({ reason }) => reason === wanted).length;
  return [...reasons].map((reason) => `${setAsideReasons[reason]}${colon}${linesFor(reason)}`).join(', ');
}

/** The form that changes the details of a draft. */
export function detailsForm({ id, plan, article }: OpenDraft, { library }: Messages): Form {
  const { details } = plan;
  const { frontMatter } = article;
  return {
    title: library.detailsTitle,
    call: { command: 'library add', options: { draft: id, step: 'save' } },
    fields: [
      {
        name: 'title',
        label: library.titleField,
        kind: 'line',
        required: true,
        value: article.title,
        maxLength: 300,
      },
      {
        name: 'author',
        label: library.authorField,
        kind: 'line',
        required: false,
        value: frontMatter.author,
        maxLength: 200,
      },
      {
        name: 'date',
        label: library.dateField,
        description: library.dateHint,
        kind: 'line',
        required: false,
        value: frontMatter.published,
        maxLength: 10,
      },
      {
        name: 'address',
        label: library.addressField,
        description: library.addressHint,
        kind: 'line',
        required: false,
        value: frontMatter.url,
        maxLength: 1000,
      },
      {
        name: 'speakers',
        label: library.speakersField,
        description: library.speakersHint,
        kind: 'text',
        required: false,
        value: details.speakers?.map((names) => names.join(', ')).join('\n'),
        maxLength: 2000,
      },
    ],
  };
}
