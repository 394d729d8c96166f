/** The page: a room with the bot, next to the article. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageTexts } from '../page-texts.ts';
import { ArticlePane } from './article-pane.tsx';
import { fetchCommands, fetchLanguages, fetchTexts, send } from './client.ts';
import { Composer, type Sender } from './composer.tsx';
import type { Definition, ShownMessage } from './discord.ts';
import { useDrop } from './drop.tsx';
import {
  type Asker,
  ask,
  choose,
  type GivenOption,
  onMessage,
  press,
  slash,
  submit,
  typing,
} from './interactions.ts';
import { localise, type ShownDefinition } from './localise.ts';
import { MessageView } from './message.tsx';
import { Modal } from './modal.tsx';
import { applySwitches, Switches, usePreferences } from './switches.tsx';
import { Texts, useTexts } from './texts.ts';
import { useArticles } from './use-articles.ts';
import { type Room, useRoom } from './use-room.ts';

const messageMenu = 3;

/** The whole page. Loads commands, languages, texts and articles from the server. */
export function App() {
  const [commands, setCommands] = useState<readonly Definition[]>([]);
  const [locales, setLocales] = useState<readonly string[]>([]);
  const [texts, setTexts] = useState<PageTexts>();
  const [preferences, setPreferences] = usePreferences();
  const asker: Asker = { isModerator: preferences.isModerator, locale: preferences.locale };
  const articles = useArticles();
  const room = useRoom(asker, articles, texts?.gone);
  const { modal, fault, tell } = room;

  useEffect(() => {
    fetchCommands().then(setCommands, tell);
    fetchLanguages().then(setLocales, tell);
    articles.load().catch(tell);
  }, []);
  useEffect(() => applySwitches(preferences), [preferences]);
  useEffect(() => {
    if (texts !== undefined) document.documentElement.lang = texts.locale;
  }, [texts]);
  useEffect(() => void fetchTexts(preferences.locale).then(setTexts, tell), [preferences.locale]);
  const isDropping = useDrop((file) => void room.addArticle(file));

  if (texts === undefined) return fault === undefined ? null : <p class="fault">{fault}</p>;
  return (
    <Texts.Provider value={texts}>
      <header>
        <h1>Pullquote</h1>
        <p>{texts.tagline}</p>
        <Switches preferences={preferences} locales={locales} onChange={setPreferences} />
      </header>
      <main>
        <RoomView room={room} asker={asker} commands={localise(commands, preferences.locale)} />
        <ArticlePane
          articles={articles.listed}
          article={articles.shown}
          focus={articles.focus}
          onChoose={(id) => void articles.open(id).catch(tell)}
        />
      </main>
      {isDropping && <p class="drop">{texts.drop}</p>}
      {modal !== undefined && (
        <Modal
          modal={modal}
          onClose={room.closeModal}
          onSubmit={({ components, attachments }) => {
            room.closeModal();
            void room.act(submit(modal.custom_id, components, asker, attachments));
          }}
        />
      )}
    </Texts.Provider>
  );
}

/** The messages of the room, and the composer. */
function RoomView({
  room,
  asker,
  commands,
}: {
  readonly room: Room;
  readonly asker: Asker;
  readonly commands: readonly ShownDefinition[];
}) {
  const texts = useTexts();
  const end = useRef<HTMLLIElement>(null);
  const { messages, fault, act } = room;
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [messages]);

  const visible = commands.filter(
    ({ default_member_permissions: needed }) => asker.isModerator || needed == null,
  );
  const menu = visible.filter(({ type }) => type === messageMenu);
  const actions = {
    press: (message: ShownMessage, customId: string) => void act(press(message, customId, asker), message),
    choose: (message: ShownMessage, customId: string, value: string) =>
      void act(choose(message, customId, value, asker), message),
  };
  return (
    <section class="room" aria-label={texts.room}>
      <ol aria-live="polite">
        {messages.length === 0 && <li class="welcome">{texts.welcome}</li>}
        {messages.map((message) => (
          <MessageView
            key={message.id}
            message={message}
            actions={actions}
            menu={menu}
            onMenu={(name, target) => void act(onMessage(name, target, asker))}
            onDismiss={room.dismiss}
          />
        ))}
        <li ref={end} class="end" aria-hidden="true" />
      </ol>
      {fault !== undefined && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <Composer commands={visible.filter(({ type = 1 }) => type === 1)} sender={senderOf(room, asker)} />
    </section>
  );
}

/** The senders for what a person types: a question, a command, or an option to complete. */
function senderOf({ say }: Room, asker: Asker): Sender {
  return {
    ask: (line) => void say(line, ask(line, asker)),
    run: (command, options, attachments) =>
      void say(writeCall(command, options), slash(command.name, options, asker, attachments)),
    async complete(command, options) {
      const { body } = await send(typing(command.name, options, asker));
      return body?.data?.choices ?? [];
    },
  };
}

/** The text of a command, as a person would type it. */
function writeCall({ name }: Definition, options: readonly GivenOption[]): string {
  const write = (given: readonly GivenOption[]): readonly string[] =>
    given.flatMap((option) =>
      option.options === undefined
        ? [`${option.name}:${option.value}`]
        : [option.name, ...write(option.options)],
    );
  return [`/${name}`, ...write(options)].join(' ');
}
