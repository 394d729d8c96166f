/** Answers an interaction: finds its call, dispatches it, and decides who sees the answer. */
import { type APIInteraction, InteractionResponseType } from 'discord.js';
import { readCall } from '../../bot/call-codec.ts';
import type { Bot } from '../../bot/dispatch.ts';
import { loadMessages } from '../../messages/languages.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Call } from '../../reply/call.ts';
import type { Form } from '../../reply/form.ts';
import type { Outcome } from '../../reply/reply.ts';
import type { Storage } from '../../storage/storage.ts';
import type { CommandIds } from './commands/command-ids.ts';
import { explain, type ResponseLog } from './failures.ts';
import { originOf, type Pressed, readInteraction } from './interaction.ts';
import { renderedOnce } from './kept-responses.ts';
import { readCustomId, type Target } from './message/custom-id.ts';
import { deleteCustomId, withDeleteButton } from './message/delete-button.ts';
import type { MessageReference } from './message/message-reference.ts';
import { renderForm } from './message/modal.ts';
import { type RenderedMessage, renderReply } from './message/render.ts';
import { once } from './once.ts';
import type { Allow } from './rate-limit.ts';
import { type InteractionResponse, instead, privately, publicly, sentence, toChoices } from './response.ts';
import { claimShare } from './share.ts';

/** The dependencies of a response. */
export type Services = {
  readonly bot: Bot;
  readonly storage: Storage;
  readonly log: ResponseLog;
  /** The rate limit. Without it, users may always call. */
  readonly allow?: Allow | undefined;
  /** The ids of the registered commands. Without them, messages have no command mentions. */
  readonly commandIds?: (() => CommandIds) | undefined;
  /** The origin of uploaded files. Default: Discord's. */
  readonly filesUrl?: string | undefined;
};

/**
 * Returns the response to `interaction`, after storing the calls of its buttons. Never rejects: a failure
 * is logged with an id, and the asker gets a fixed sentence with that id. Undefined if no response is
 * possible, as for a failed autocomplete.
 */
export async function respond(
  interaction: APIInteraction,
  services: Services,
): Promise<InteractionResponse | undefined> {
  try {
    return await makeResponse(interaction, services);
  } catch (error) {
    const messages = await messagesAfterFailure(interaction, services.bot);
    return explain(error, interaction, { messages, log: services.log });
  }
}

/** The messages for the asker; the bot's own if the store fails, or not even the asker can be read. */
async function messagesAfterFailure(interaction: APIInteraction, bot: Bot): Promise<Messages> {
  try {
    return await bot.messagesFor(originOf(interaction));
  } catch {
    return bot.messages;
  }
}

async function makeResponse(
  interaction: APIInteraction,
  { bot, storage, filesUrl, allow, commandIds }: Services,
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
      return answerCall(asked.call, interaction, { bot, storage, commandIds });
    case 'message': {
      const menu = bot.commands.find(({ onMessage }) => onMessage?.name === asked.name);
      if (menu?.onMessage === undefined) return privately(sentence(messages.outdated, messages));
      if (asked.text.trim() === '') return privately(sentence(messages.noWordsInMessage, messages));
      const call = { command: menu.name, options: menu.onMessage.values(asked.text) };
      return answerCall(call, interaction, { bot, storage, commandIds }, asked.about);
    }
    case 'press': {
      if (asked.customId === deleteCustomId) return deleteAnswer(asked.message, messages);
      const target = await findTarget({ customId: asked.customId, room: origin.room }, storage);
      if (target === undefined) return privately(sentence(messages.outdated, messages));
      const pressed = bot.commands.find(({ name }) => name === target.call.command);
      if (pressed?.group?.forModerators === true && !asked.message.isOpeners)
        return privately(sentence(messages.notYours, messages));
      return carryOut(target.call, interaction, { bot, storage }, () =>
        answerPress(
          target,
          { ...asked.message, customId: asked.customId },
          { interaction, bot, storage, commandIds },
        ),
      );
    }
    case 'submit': {
      const target = await findTarget({ customId: asked.customId, room: origin.room }, storage);
      if (target === undefined) return privately(sentence(messages.outdated, messages));
      const call = {
        ...target.call,
        options: { ...target.call.options, ...asked.texts },
        files: asked.files,
      };
      return answerCall(call, interaction, { bot, storage, commandIds });
    }
    case 'other':
      return privately(sentence(messages.outdated, messages));
  }
}

type Store = Pick<Services, 'bot' | 'storage' | 'commandIds'>;

/** Runs `answer`. If `call` changes stored data, it runs once for each interaction. */
function carryOut(
  call: Call,
  interaction: APIInteraction,
  { bot, storage }: Store,
  answer: () => Promise<InteractionResponse>,
): Promise<InteractionResponse> {
  const command = bot.commands.find(({ name }) => name === call.command);
  if (command === undefined || !command.changes(call.options)) return answer();
  const { room } = originOf(interaction);
  return once({ room, id: `interaction:${interaction.id}` }, storage.entries, answer);
}

function answerCall(
  call: Call,
  interaction: APIInteraction,
  { bot, storage, commandIds }: Store,
  about?: MessageReference,
): Promise<InteractionResponse> {
  return carryOut(call, interaction, { bot, storage }, async () => {
    const { room } = originOf(interaction);
    const answer = await bot.answer(call, originOf(interaction));
    if (answer.form !== undefined) return openForm(answer.form, room, storage);
    const messages = await loadMessages(answer.language);
    const ids = commandIds?.();
    const render = () => {
      const message = renderReply(answer, { call, part: 1, about, commandIds: ids }, messages);
      return {
        message,
        response: answer.audience === 'asker' ? privately(message) : publicly(message, messages),
      };
    };
    const { message, response } = about === undefined ? renderedOnce(answer, ids, render) : render();
    await keep(message, room, storage);
    return response;
  });
}

async function answerPress(
  target: Target,
  pressed: Pressed & { readonly customId: string },
  { interaction, bot, storage, commandIds }: Store & { readonly interaction: APIInteraction },
): Promise<InteractionResponse> {
  const origin = originOf(interaction);
  const { room } = origin;
  const answer = await bot.answer(target.call, origin, { isOffered: true });
  if (answer.form !== undefined) return openForm(answer.form, room, storage);
  const inItsLanguage = await loadMessages(answer.language);
  const message = renderReply(answer, { commandIds: commandIds?.(), ...target }, inItsLanguage);
  await keep(message, room, storage);
  // A public message turns its page only for its asker, and only to a public reply. Others get a private
  // message.
  const mayTurn = pressed.isPrivate || (pressed.isTheirs && answer.audience === 'everyone');
  if (target.opens === 'page' && mayTurn && turns.has(answer.outcome))
    return instead(pressed.isPrivate ? message : withDeleteButton(message, inItsLanguage));
  if (target.opens !== 'room' || answer.audience !== 'everyone') return privately(message);
  const isFirst = await claimShare(
    { room, id: `${pressed.id}:${pressed.customId}` },
    interaction.id,
    storage,
  );
  if (isFirst) return publicly(message, inItsLanguage);
  const messages = await bot.messagesFor(origin);
  return privately(sentence(messages.alreadyShared, messages));
}

/** The outcomes that replace the page. Others leave it unchanged. */
const turns: ReadonlySet<Outcome> = new Set(['answered', 'closest', 'redirected', 'not-found']);

/** Deletes the message, if it answers the person who pressed. */
function deleteAnswer({ isTheirs }: Pressed, messages: Messages): InteractionResponse {
  if (!isTheirs) return privately(sentence(messages.notYourAnswer, messages));
  return { body: { type: InteractionResponseType.DeferredMessageUpdate }, files: [], deletesMessage: true };
}

/** Opens the form as a modal, after storing its call. */
async function openForm(form: Form, room: string, storage: Storage): Promise<InteractionResponse> {
  const { data, kept } = renderForm(form);
  if (kept !== undefined) await storage.calls.keep({ ...kept, room });
  return { body: { type: InteractionResponseType.Modal, data }, files: [] };
}

/**
 * The target of a custom_id in `room`; undefined if another version wrote it, or its stored call has
 * expired.
 */
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

async function keep({ kept }: RenderedMessage, room: string, storage: Storage): Promise<void> {
  await Promise.all(kept.map((each) => storage.calls.keep({ room, ...each })));
}
