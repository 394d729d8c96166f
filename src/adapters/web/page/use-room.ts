/** The room: its messages, the open modal, and the calls to the bot. */
import { useState } from 'preact/hooks';
import { send, upload } from './client.ts';
import { type ModalData, optionType, type PageAnswer, responseType, type ShownMessage } from './discord.ts';
import { type Asker, type Interaction, slash } from './interactions.ts';
import type { Articles } from './use-articles.ts';

/** The state of the room, with its operations. */
export type Room = {
  readonly messages: readonly ShownMessage[];
  readonly modal: ModalData | undefined;
  /** Why the server did not answer; undefined while it does. */
  readonly fault: string | undefined;
  /** Shows the line that was typed, then sends its interaction. */
  readonly say: (content: string, interaction: Interaction) => Promise<void>;
  /** Sends `interaction` and shows the answer. `pressed` is the message with the pressed button. */
  readonly act: (interaction: Interaction, pressed?: ShownMessage) => Promise<void>;
  /** Adds the file as an article, like a moderator's `/library add`. */
  readonly addArticle: (file: File) => Promise<void>;
  readonly dismiss: (message: ShownMessage) => void;
  readonly closeModal: () => void;
  readonly tell: (error: unknown) => void;
};

// Ids begin with the time, like Discord's, so that a message after a reload never has the id of an earlier
// one.
let lastId = BigInt(Date.now()) << 22n;

function newId(): string {
  lastId += 1n;
  return String(lastId);
}

/**
 * The room of `asker`. An answer may change `articles`. `gone` is the text for a server that does not
 * answer.
 */
export function useRoom(asker: Asker, articles: Articles, gone: string | undefined): Room {
  const [messages, setMessages] = useState<readonly ShownMessage[]>([]);
  const [modal, setModal] = useState<ModalData>();
  const [fault, setFault] = useState<string>();

  const tell = (error: unknown) => setFault(`${gone ?? 'The program does not answer.'} (${String(error)})`);
  const add = (message: Omit<ShownMessage, 'id'>) =>
    setMessages((before) => [...before, { ...message, id: newId() }]);
  const dismiss = ({ id }: ShownMessage) => setMessages((before) => before.filter((each) => each.id !== id));

  function show({ body, files = [], deletesMessage }: PageAnswer, pressed?: ShownMessage): void {
    if (deletesMessage === true && pressed !== undefined) dismiss(pressed);
    else if (body?.type === responseType.modal && body.data?.custom_id !== undefined) {
      const { custom_id, title = '', components = [] } = body.data;
      setModal({ custom_id, title, components });
    } else if (body?.type === responseType.update && pressed !== undefined) {
      const changed = { ...body.data, flags: pressed.flags ?? 0, files };
      setMessages((before) =>
        before.map((each) => (each.id === pressed.id ? { ...each, ...changed } : each)),
      );
    } else if (body?.type === responseType.message) add({ ...body.data, by: 'bot', files });
  }

  async function act(interaction: Interaction, pressed?: ShownMessage): Promise<void> {
    try {
      setFault(undefined);
      const answer = await send(interaction);
      show(answer, pressed);
      await articles.load();
      if (answer.focus) await articles.light(answer.focus);
    } catch (error) {
      tell(error);
    }
  }

  function say(content: string, interaction: Interaction): Promise<void> {
    add({ by: 'you', content, files: [] });
    return act(interaction);
  }

  return {
    messages,
    modal,
    fault,
    say,
    act,
    addArticle: (file) => offer(file, asker, say).catch(tell),
    dismiss,
    closeModal: () => setModal(undefined),
    tell,
  };
}

async function offer(file: File, asker: Asker, say: Room['say']): Promise<void> {
  const attachment = await upload(file);
  const given = { name: 'file', type: optionType.attachment, value: attachment.id };
  const options = [{ name: 'add', type: optionType.subcommand, options: [given] }];
  const interaction = slash('library', options, { ...asker, isModerator: true }, [attachment]);
  await say(`/library add file:${file.name}`, interaction);
}
