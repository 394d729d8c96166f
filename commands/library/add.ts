/** /library add: adds an article from a file, a link or a text, after a preview. */

import { maxFileBytes } from '../../src/article/source/article-file.ts';
import { describeFault } from '../../src/article/source/flaw.ts';
import { type CommandContext, defineCommand } from '../../src/bot/command.ts';
import { UserError } from '../../src/errors.ts';
import type { Details } from '../../src/library/entry.ts';
import {
  type Actor,
  addDraft,
  changeDraft,
  type DraftOutcome,
  dropDraft,
  findDraft,
  findKnown,
  type Plan,
  startDraft,
} from '../../src/library/manage.ts';
import type { Rooms } from '../../src/library/rooms.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { SentFile } from '../../src/reply/call.ts';
import type { Form } from '../../src/reply/form.ts';
import { formReply, note, type Reply, reply } from '../../src/reply/reply.ts';
import { actorOf, bytesOf, group, refusedBy } from './group.ts';
import { detailsForm, previewOf } from './preview.ts';

const maxTextChars = 4000; // Discord's limit of a field

const hiddenText = (description: string, maxLength = 300) =>
  ({ type: 'string', description, maxLength, hidden: true }) as const;

/** The sub-command /library add. */
export const add = defineCommand({
  name: 'library add',
  changes: () => true,
  downloads: ({ file, link }) => file !== undefined || link !== undefined,
  group,
  description: ({ commands }) => commands.library.add,
  example: '/library add',
  audience: () => 'asker',
  options: {
    file: { type: 'file', description: ({ commands }: Messages) => commands.library.addFile },
    link: {
      type: 'string',
      description: ({ commands }: Messages) => commands.library.addLink,
      maxLength: 1000,
    },
    text: hiddenText('The text of the article', maxTextChars),
    form: { type: 'boolean', description: 'Whether the form was filled in', hidden: true },
    draft: hiddenText('The draft that is meant'),
    step: {
      type: 'string',
      description: 'What becomes of the draft',
      choices: ['add', 'replace', 'details', 'save', 'cancel'],
      hidden: true,
    },
    title: hiddenText('Its title'),
    author: hiddenText('Its author'),
    date: hiddenText('Its date'),
    address: hiddenText('Its address', 1000),
    speakers: hiddenText('Names of speakers', 2000),
  },
  async run(values, context) {
    const { rooms, actor } = await actorOf(context);
    const { draft, step = 'add' } = values;
    if (draft !== undefined) return continueDraft({ rooms, actor, draft, step, values }, context);
    const { file, link, text } = values;
    const given = [file, link, text].filter((each) => each !== undefined).length;
    if (given === 0 && values.form === true) throw new UserError(context.messages.library.oneOfThem);
    if (given === 0) return formReply(addForm(context));
    if (given > 1) throw new UserError(context.messages.library.oneOfThem);
    const sent =
      link === undefined
        ? await sentArticle({ file, text }, rooms, context)
        : await linkedArticle(link, rooms, context);
    return showDraft(await startDraft(rooms, actor, sent), context);
  },
});

function addForm({ messages: { library } }: CommandContext): Form {
  return {
    title: library.addTitle,
    call: { command: 'library add', options: { form: true } },
    fields: [
      {
        name: 'file',
        label: library.fileField,
        description: library.fileHint,
        kind: 'file',
        required: false,
      },
      {
        name: 'text',
        label: library.textField,
        description: library.textHint,
        kind: 'text',
        required: false,
        maxLength: maxTextChars,
      },
    ],
  };
}

async function sentArticle(
  { file, text }: { readonly file: SentFile | undefined; readonly text: string | undefined },
  rooms: Rooms,
  context: CommandContext,
): Promise<SentArticle> {
  const plan = { details: {} };
  if (file === undefined) return { file: 'article.txt', bytes: new TextEncoder().encode(text), plan };
  return {
    file: file.name,
    bytes: await bytesOf(file, maxFileBytes(file.name, rooms.maxArticleBytes), context),
    plan,
  };
}

/** The source at `link`. Throws a UserError if links are off or the page cannot be read. */
async function linkedArticle(
  link: string,
  { fetchLink }: Rooms,
  { messages: { library } }: CommandContext,
): Promise<SentArticle> {
  if (fetchLink === undefined) throw new UserError(library.linksOff);
  const fetched = await fetchLink(link);
  if (fetched.kind !== 'page') throw new UserError(library.linkFaults[fetched.kind]);
  const { file, bytes, url } = fetched;
  return { file, bytes, plan: { details: { url }, link: url } };
}

type SentArticle = { readonly file: string; readonly bytes: Uint8Array; readonly plan: Plan };

/** The preview of a draft, or the reason why there is none. */
export function showDraft(outcome: DraftOutcome, { messages }: CommandContext): Reply {
  switch (outcome.kind) {
    case 'draft':
      return previewOf(outcome.draft, { known: outcome.known?.title, messages });
    case 'fault':
      throw new UserError(messages.library.unreadable(describeFault(outcome, messages.flaws)));
  }
}

type Continued = {
  readonly rooms: Rooms;
  readonly actor: Actor;
  readonly draft: string;
  readonly step: 'add' | 'replace' | 'details' | 'save' | 'cancel';
  readonly values: DetailValues;
};

async function continueDraft(
  { rooms, actor, draft, step, values }: Continued,
  context: CommandContext,
): Promise<Reply> {
  const { messages } = context;
  const found = await findDraft(rooms, actor, draft);
  if (found === undefined) throw new UserError(messages.library.draftGone);
  switch (step) {
    case 'add':
      return finish({ rooms, actor, draft }, context);
    case 'replace': {
      const { plan, article, draft: sent } = found;
      const known = await findKnown(rooms, actor.room, { bytes: sent.bytes, plan, article });
      const replaces = plan.replaces ?? known?.id;
      await changeDraft(rooms, actor, { id: draft, change: { replaces } });
      return finish({ rooms, actor, draft }, context);
    }
    case 'details':
      return formReply(detailsForm(found, messages));
    case 'save': {
      const { details, problem } = readDetails(values, found.plan.details, context);
      const changed = await changeDraft(rooms, actor, { id: draft, change: { details } });
      if (changed === undefined) throw new UserError(messages.library.draftGone);
      const known = await findKnown(rooms, actor.room, { ...changed, bytes: found.draft.bytes });
      return previewOf(changed, { known: known?.title, problem, messages });
    }
    case 'cancel':
      await dropDraft(rooms, actor, draft);
      return reply([note(messages.library.canceled)]);
  }
}

async function finish(
  { rooms, actor, draft }: Omit<Continued, 'step' | 'values'>,
  { messages: { library } }: CommandContext,
): Promise<Reply> {
  const added = await addDraft(rooms, actor, draft);
  switch (added.kind) {
    case 'added': {
      const { title } = added.article;
      return reply([note(added.replaced ? library.replaced(title) : library.added(title))]);
    }
    case 'full':
    case 'too fast':
      throw refusedBy(rooms, { refusal: added, room: actor.room }, library);
    case 'gone':
      throw new UserError(library.draftGone);
  }
}

type DetailValues = {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly address?: string | undefined;
  readonly speakers?: string | undefined;
};

/**
 * The values of the details form. An invalid date or address stays as it was `before`; `problem` then says
 * what is wrong.
 */
function readDetails(
  { title, author, date, address, speakers }: DetailValues,
  before: Details,
  { messages: { library } }: CommandContext,
): { readonly details: Details; readonly problem: string | undefined } {
  const wrongDate = date === undefined || isDate(date) ? undefined : library.wrongDate(date);
  const isAddress =
    address === undefined || /^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : '');
  const problems = [wrongDate, isAddress ? undefined : library.wrongAddress(address)];
  const named = speakers
    ?.split('\n')
    .map((line) => line.split(',').flatMap((name) => name.trim() || []))
    .filter((names) => names.length > 0);
  return {
    details: {
      title,
      author,
      published: wrongDate === undefined ? date : before.published,
      url: isAddress ? address : before.url,
      speakers: named,
    },
    problem: problems.flatMap((each) => each ?? []).join(' ') || undefined,
  };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
