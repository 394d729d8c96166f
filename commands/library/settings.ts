/** /library settings: shows and changes the settings for all answers here. */
import { defineCommand } from '../../src/bot/command.ts';
import { roomSettings } from '../../src/bot/scope.ts';
import { languages } from '../../src/messages/languages.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { type ArticleFact, reply } from '../../src/reply/reply.ts';
import { actorOf, group } from './group.ts';

/** The choice for the language of the community or of the asker. */
const automatic = 'automatic';

/** The name of each language in that language. */
const languageNames = Object.fromEntries(
  languages.map((language) => [
    language,
    new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
  ]),
);

/** The sub-command /library settings. */
export const settings = defineCommand({
  name: 'library settings',
  changes: () => true,
  group,
  description: ({ commands }) => commands.library.settings,
  example: '/library settings',
  audience: () => 'asker',
  options: {
    private: {
      type: 'boolean',
      description: ({ commands }: Messages) => commands.library.settingsPrivate,
    },
    language: {
      type: 'string',
      description: ({ commands }: Messages) => commands.library.settingsLanguage,
      choices: [...languages, automatic],
      choiceLabels: ({ library }: Messages) => ({ ...languageNames, [automatic]: library.languageAutomatic }),
    },
  },
  async run(values, context) {
    const { rooms, actor } = await actorOf(context);
    const { library } = context.messages;
    const { room } = actor;
    const store = await rooms.storage();
    if (values.language !== undefined) {
      const language = values.language === automatic ? undefined : values.language;
      await store.rooms.set(room, roomSettings.language, language);
    }
    if (values.private !== undefined) {
      await store.rooms.set(room, roomSettings.private, values.private ? 'true' : undefined);
    }
    const { settings: chosen, entries } = await rooms.catalogue(room);
    const titleOf = (setting: string) => entries.find(({ id }) => id === chosen.get(setting))?.title;
    const { channel } = context.origin;
    const titleHere = channel === undefined ? undefined : titleOf(roomSettings.articleOf(channel));
    const language = chosen.get(roomSettings.language) ?? automatic;
    const facts: readonly ArticleFact[] = [
      {
        label: library.privateLabel,
        value: chosen.get(roomSettings.private) === 'true' ? library.privateOn : library.privateOff,
      },
      { label: library.defaultLabel, value: titleOf(roomSettings.article) ?? library.defaultNone },
      ...(titleHere === undefined ? [] : [{ label: library.defaultHereLabel, value: titleHere }]),
      { label: library.languageLabel, value: languageNames[language] ?? library.languageAutomatic },
    ];
    return reply([
      { kind: 'heading', text: library.settingsHeading },
      { kind: 'facts', facts },
    ]);
  },
});
