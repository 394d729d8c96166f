/** An interaction in, the response to it out: finds what is called, lets dispatch answer, and says who may read it. */
import { randomUUID } from 'node:crypto';
import {
  type APIApplicationCommandOptionChoice,
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import { readCall } from '../../bot/call-codec.ts';
import type { Choice } from '../../bot/command.ts';
import type { Bot } from '../../bot/dispatch.ts';
import { loadMessages } from '../../messages/languages.ts';
import type { Messages } from '../../messages/messages.ts';
import { shorten } from '../../messages/shorten.ts';
import { type Call, type Form, note, type Outcome, type Reply, reply } from '../../reply/reply.ts';
import { type Key, keptCallDays, type Storage } from '../../storage/storage.ts';
import { originOf, type Pressed, readInteraction } from './interaction.ts';
import { readCustomId, type Target } from './message/custom-id.ts';
import { deleteCustomId, withDeleteButton } from './message/delete-button.ts';
import { maxAutocompleteChoices, maxChoiceChars } from './message/limits.ts';
import type { MessageReference } from './message/message-reference.ts';
import { renderForm } from './message/modal.ts';
import type { TextFile } from './message/pieces.ts';
import { type Message, renderReply } from './message/render.ts';
import type { Allow } from './rate-limit.ts';

/** The body of Discord's interaction callback, and the files to upload with it. */
export type InteractionResponse = {
  readonly body: APIInteractionResponse;
  readonly files: readonly TextFile[];
  /** The message with the button that was pressed is to be deleted after the response. */
  readonly deletesMessage?: true;
};

/** Where the adapter reports; the program's log is one. */
export type Log = {
  readonly [Level in 'debug' | 'info' | 'warn' | 'error']: (fields: object, message: string) => void;
};

/** What a response is made from. */
export type Services = {
  readonly bot: Bot;
  readonly storage: Storage;
  readonly log: Log;
  /** Whether a user may make one more call now; every user may, if there is no such function. */
  readonly allow?: Allow | undefined;
  /** Where the files of interactions are; Discord's own servers if left out. */
  readonly filesUrl?: string | undefined;
};

/**
 * The response to `interaction`; what its buttons need is kept by then. Never rejects: a fault is logged with an id,
 * and the asker gets a fixed sentence with it. Undefined where nothing can be said, as to a faulty autocomplete.
 */
export async function respond(
  interaction: APIInteraction,
  services: Services,
): Promise<InteractionResponse | undefined> {
  try {
    return await makeResponse(interaction, services);
  } catch (error) {
    const messages = await services.bot.messagesFor(originOf(interaction)).catch(() => services.bot.messages);
    const { response, id } = failure(interaction, messages);
    services.log.error({ id, err: error }, 'interaction failed');
    return response;
  }
}

/** A sentence that something went wrong, with the id by which the log tells what. */
export function failure(
  interaction: APIInteraction,
  messages: Messages,
): { readonly id: string; readonly response: InteractionResponse | undefined } {
  const id = randomUUID().slice(0, 8);
  const sayable = interaction.type !== InteractionType.ApplicationCommandAutocomplete;
  return { id, response: sayable ? privately(sentence(messages.failed(id), messages)) : undefined };
}

async function makeResponse(
  interaction: APIInteraction,
  { bot, storage, filesUrl, allow }: Services,
): Promise<InteractionResponse> {
  const asked = readInteraction(interaction, filesUrl);
  const origin = originOf(interaction);
  const messages = await bot.messagesFor(origin);
  const isCounted = asked.kind !== 'ping' && asked.kind !== 'complete';
  if (isCounted && allow !== undefined && !allow(origin.asker))
    return privately(sentence(messages.tooFast, messages));
  switch (asked.kind) {
    case 'ping':
      return { body: { type: InteractionResponseType.Pong }, files: [] };
    case 'complete': {
      const choices = toChoices(await bot.complete(asked.call, asked.focused, origin));
      return {
        body: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } },
        files: [],
      };
    }
    case 'call':
      return answerCall(asked.call, interaction, { bot, storage });
    case 'message': {
      const menu = bot.commands.find(({ onMessage }) => onMessage?.name === asked.name);
      if (menu?.onMessage === undefined) return privately(sentence(messages.outdated, messages));
      if (asked.text.trim() === '') return privately(sentence(messages.noWordsInMessage, messages));
      const call = { command: menu.name, options: menu.onMessage.values(asked.text) };
      return answerCall(call, interaction, { bot, storage }, asked.about);
    }
    case 'press': {
      if (asked.customId === deleteCustomId) return deleteAnswer(asked.message, messages);
      const { room } = originOf(interaction);
      const target = await findTarget({ customId: asked.customId, room }, storage);
      if (target === undefined) return privately(sentence(messages.outdated, messages));
      const answer = await bot.answer(target.call, origin, { isOffered: true });
      if (answer.form !== undefined) return openForm(answer.form, room, storage);
      const inItsLanguage = await loadMessages(answer.language);
      const message = renderReply(answer, target, inItsLanguage);
      await keep(message, room, storage);
      // A public message turns only for its asker, and only to a public reply; others get a message of their own.
      const mayTurn = asked.message.isPrivate || (asked.message.isTheirs && answer.audience === 'everyone');
      if (target.opens === 'page' && mayTurn && turns.has(answer.outcome))
        return instead(asked.message.isPrivate ? message : withDeleteButton(message, inItsLanguage));
      if (target.opens !== 'room' || answer.audience !== 'everyone') return privately(message);
      const isFirst = await claimShare({ room, id: asked.message.id }, storage);
      return isFirst
        ? publicly(message, inItsLanguage)
        : privately(sentence(messages.alreadyShared, messages));
    }
    case 'submit': {
      const { room } = originOf(interaction);
      const target = await findTarget({ customId: asked.customId, room }, storage);
      if (target === undefined) return privately(sentence(messages.outdated, messages));
      const call = {
        ...target.call,
        options: { ...target.call.options, ...asked.texts },
        files: asked.files,
      };
      return answerCall(call, interaction, { bot, storage });
    }
    case 'other':
      return privately(sentence(messages.outdated, messages));
  }
}

async function answerCall(
  call: Call,
  interaction: APIInteraction,
  { bot, storage }: Omit<Services, 'log'>,
  about?: MessageReference,
): Promise<InteractionResponse> {
  const { room } = originOf(interaction);
  const answer = await bot.answer(call, originOf(interaction));
  if (answer.form !== undefined) return openForm(answer.form, room, storage);
  const messages = await loadMessages(answer.language);
  const message = renderReply(answer, { call, part: 1, about }, messages);
  await keep(message, room, storage);
  return answer.audience === 'asker' ? privately(message) : publicly(message, messages);
}

/** The outcomes that may take the place of the page before; others leave it as it is. */
const turns: ReadonlySet<Outcome> = new Set(['answered', 'not-found']);

/** A shared result is remembered for as long as its buttons work. */
const sharedMs = keptCallDays * 24 * 60 * 60_000;

/** True for the first who shares the result of the message `id`; also where the store cannot tell. */
function claimShare({ room, id }: Key, storage: Storage): Promise<boolean> {
  return storage.entries.claim({ room, id: `shared:${id}` }, Date.now() + sharedMs).catch(() => true);
}

/** Lets Discord delete the message, if it answers the one who pressed. */
function deleteAnswer({ isTheirs }: Pressed, messages: Messages): InteractionResponse {
  if (!isTheirs) return privately(sentence(messages.notYourAnswer, messages));
  return { body: { type: InteractionResponseType.DeferredMessageUpdate }, files: [], deletesMessage: true };
}

/** The form; the call that it fills in is kept by then. */
async function openForm(form: Form, room: string, storage: Storage): Promise<InteractionResponse> {
  const { data, kept } = renderForm(form);
  if (kept !== undefined) await storage.calls.keep({ ...kept, room });
  return { body: { type: InteractionResponseType.Modal, data }, files: [] };
}

/** What the custom_id of a message in `room` calls; undefined if it is of another version, or what was kept for it is gone. */
export async function findTarget(
  { customId, room }: { readonly customId: string; readonly room: string },
  storage: Storage,
): Promise<Target | undefined> {
  const read = readCustomId(customId);
  switch (read.kind) {
    case 'target':
      return read;
    case 'kept': {
      const text = await storage.calls.find({ room, id: read.id });
      const call = text === undefined ? undefined : readCall(text);
      return call && { ...read, call };
    }
    case 'unreadable':
      return undefined;
  }
}

async function keep({ kept }: Message, room: string, storage: Storage): Promise<void> {
  await Promise.all(kept.map((each) => storage.calls.keep({ ...each, room })));
}

function sentence(text: string, messages: Messages): Message {
  const said: Reply = reply([note(text)]);
  return renderReply(said, { call: { command: '', options: {} }, part: 1 }, messages);
}

function publicly(message: Message, messages: Messages): InteractionResponse {
  const { data, files } = withDeleteButton(message, messages);
  return { body: { type: InteractionResponseType.ChannelMessageWithSource, data }, files };
}

function privately({ data, files }: Message): InteractionResponse {
  const flags = (data.flags ?? 0) | MessageFlags.Ephemeral;
  return {
    body: { type: InteractionResponseType.ChannelMessageWithSource, data: { ...data, flags } },
    files,
  };
}

function instead({ data, files }: Message): InteractionResponse {
  return { body: { type: InteractionResponseType.UpdateMessage, data }, files };
}

/** A value that is too long is left out rather than cut: it would mean something else. */
function toChoices(choices: readonly Choice[]): APIApplicationCommandOptionChoice[] {
  return choices
    .filter(({ value }) => value !== '' && value.length <= maxChoiceChars)
    .slice(0, maxAutocompleteChoices)
    .map(({ name, value }) => ({ name: shorten(name, maxChoiceChars) || value, value }));
}
