/** The page: a room with the bot on one side, the article on the other. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedArticle, ShownArticle } from '../articles.ts';
import type { PageTexts } from '../page-texts.ts';
import { ArticlePane } from './article-pane.tsx';
import {
  fetchArticle,
  fetchArticles,
  fetchCommands,
  fetchLanguages,
  fetchTexts,
  send,
  upload,
} from './client.ts';
import { Composer } from './composer.tsx';
import {
  type Definition,
  type Focus,
  type ModalData,
  optionType,
  type PageAnswer,
  responseType,
  type ShownMessage,
} from './discord.ts';
import { useDrop } from './drop.tsx';
import {
  type Asker,
  ask,
  choose,
  type GivenOption,
  type Interaction,
  onMessage,
  press,
  slash,
  submit,
  typing,
} from './interactions.ts';
import { localise } from './localise.ts';
import { MessageView } from './message.tsx';
import { Modal } from './modal.tsx';
import { applySwitches, Switches, usePreferences } from './switches.tsx';
import { Texts } from './texts.ts';

const messageMenu = 3;
let ids = 700000000000000000n;
const newId = () => String(++ids);

export function App() {
  const [commands, setCommands] = useState<readonly Definition[]>([]);
  const [locales, setLocales] = useState<readonly string[]>([]);
  const [articles, setArticles] = useState<readonly ListedArticle[]>([]);
  const [article, setArticle] = useState<ShownArticle>();
  const [focus, setFocus] = useState<Focus>();
  const [messages, setMessages] = useState<readonly ShownMessage[]>([]);
  const [modal, setModal] = useState<ModalData>();
  const [texts, setTexts] = useState<PageTexts>();
  const [fault, setFault] = useState<string>();
  const [preferences, setPreferences] = usePreferences();
  const end = useRef<HTMLLIElement>(null);
  const asker: Asker = { isModerator: preferences.isModerator, locale: preferences.locale };

  /** Lists the articles as they are now, and shows the one that was added, else the one that is shown, else the first. */
  async function loadArticles(): Promise<void> {
    const listed = await fetchArticles();
    const added =
      articles.length === 0 ? undefined : listed.find(({ id }) => !articles.some((each) => each.id === id));
    const shown = added ?? listed.find(({ id }) => id === article?.id) ?? listed[0];
    setArticles(listed);
    setArticle(shown && (await fetchArticle(shown.id)));
  }
  useEffect(() => {
    const begin = async () => {
      setCommands(await fetchCommands());
      setLocales(await fetchLanguages());
      await loadArticles();
    };
    begin().catch(tell);
  }, []);
  useEffect(() => applySwitches(preferences), [preferences]);
  useEffect(() => {
    if (texts !== undefined) document.documentElement.lang = texts.locale;
  }, [texts]);
  useEffect(() => void fetchTexts(preferences.locale).then(setTexts, tell), [preferences.locale]);
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [messages]);

  function tell(error: unknown): void {
    setFault(`${texts?.gone ?? 'The program does not answer.'} (${String(error)})`);
  }

  function add(message: Omit<ShownMessage, 'id'>): void {
    setMessages((before) => [...before, { ...message, id: newId() }]);
  }

  /** Offers the file as an article, as a moderator would with `/library add`. */
  async function addArticle(file: File): Promise<void> {
    try {
      const attachment = await upload(file);
      const given = { name: 'file', type: optionType.attachment, value: attachment.id };
      const options = [{ name: 'add', type: optionType.subcommand, options: [given] }];
      add({ by: 'you', content: `/library add file:${file.name}`, files: [] });
      await act(slash('library', options, { ...asker, isModerator: true }, [attachment]));
    } catch (error) {
      tell(error);
    }
  }
  const isDropping = useDrop((file) => void addArticle(file));

  async function showFocus(found: Focus): Promise<void> {
    if (found.article !== article?.id) setArticle(await fetchArticle(found.article));
    setFocus(found);
  }

  async function act(interaction: Interaction, pressed?: ShownMessage): Promise<void> {
    try {
      setFault(undefined);
      const answer = await send(interaction);
      show(answer, pressed);
      await loadArticles();
      if (answer.focus) await showFocus(answer.focus);
    } catch (error) {
      tell(error);
    }
  }

  function show({ body, files = [] }: PageAnswer, pressed?: ShownMessage): void {
    if (body?.type === responseType.modal && body.data?.custom_id !== undefined) {
      const { custom_id, title = '', components = [] } = body.data;
      setModal({ custom_id, title, components });
    } else if (body?.type === responseType.update && pressed !== undefined) {
      const { flags = 0 } = pressed;
      setMessages((before) =>
        before.map((each) => (each.id === pressed.id ? { ...each, ...body.data, flags, files } : each)),
      );
    } else if (body?.type === responseType.message) add({ ...body.data, by: 'bot', files });
  }

  const visible = localise(commands, preferences.locale).filter(
    ({ default_member_permissions: needed }) => asker.isModerator || needed == null,
  );
  const typed = visible.filter(({ type = 1 }) => type === 1);
  const menu = visible.filter(({ type }) => type === messageMenu);
  const actions = {
    press: (message: ShownMessage, customId: string) => void act(press(message, customId, asker), message),
    choose: (message: ShownMessage, customId: string, value: string) =>
      void act(choose(message, customId, value, asker), message),
  };

  if (texts === undefined) return fault === undefined ? null : <p class="fault">{fault}</p>;
  return (
    <Texts.Provider value={texts}>
      <header>
        <h1>Pullquote</h1>
        <p>{texts.tagline}</p>
        <Switches preferences={preferences} locales={locales} onChange={setPreferences} />
      </header>
      <main>
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
                onDismiss={({ id }) => setMessages((before) => before.filter((each) => each.id !== id))}
              />
            ))}
            <li ref={end} class="end" aria-hidden="true" />
          </ol>
          {fault !== undefined && (
            <p class="fault" role="alert">
              {fault}
            </p>
          )}
          <Composer
            commands={typed}
            sender={{
              ask(line) {
                add({ by: 'you', content: line, files: [] });
                void act(ask(line, asker));
              },
              run(command, options, attachments) {
                add({ by: 'you', content: writeCall(command, options), files: [] });
                void act(slash(command.name, options, asker, attachments));
              },
              async complete(command, options) {
                const { body } = await send(typing(command.name, options, asker));
                return body?.data?.choices ?? [];
              },
            }}
          />
        </section>
        <ArticlePane
          articles={articles}
          article={article}
          focus={focus}
          onChoose={(id) => {
            setFocus(undefined);
            fetchArticle(id).then(setArticle, tell);
          }}
        />
      </main>
      {isDropping && <p class="drop">{texts.drop}</p>}
      {modal !== undefined && (
        <Modal
          modal={modal}
          onClose={() => setModal(undefined)}
          onSubmit={({ components, attachments }) => {
            setModal(undefined);
            void act(submit(modal.custom_id, components, asker, attachments));
          }}
        />
      )}
    </Texts.Provider>
  );
}

/** A command as it is typed. */
function writeCall({ name }: Definition, options: readonly GivenOption[]): string {
  const write = (given: readonly GivenOption[]): readonly string[] =>
    given.flatMap((option) =>
      option.options === undefined
        ? [`${option.name}:${option.value}`]
        : [option.name, ...write(option.options)],
    );
  return [`/${name}`, ...write(options)].join(' ');
}
