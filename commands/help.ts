/** /help: every command with an example, the terms that replies use, and the articles. */
import { type CommandContext, defineCommand, inWords } from '../src/bot/command.ts';
import { exampleOf } from '../src/bot/examples.ts';
import { type Action, type ArticleFact, type Block, button, reply } from '../src/reply/reply.ts';

/** The number of titles shown; /article lists all. */
const maxTitles = 10;

/** The command /help. */
export const help = defineCommand({
  name: 'help',
  description: ({ commands }) => commands.help,
  example: '/help',
  repeatable: () => true,
  audience: () => 'asker',
  options: {},
  run(_values, context) {
    const { commands, library, messages } = context;
    const { help: say } = messages;
    const typed = commands.map((command) => {
      const label = `/${command.name}`;
      const example = exampleOf(command, library, messages);
      const value = say.command(
        inWords(command.description, messages),
        example === label ? undefined : example,
      );
      return { label, value, command: command.name };
    });
    const menus = commands.flatMap(({ onMessage, description }) =>
      onMessage === undefined
        ? []
        : [
            {
              label: inWords(onMessage.label ?? onMessage.name, messages),
              value: say.command(inWords(description, messages), say.menus),
            },
          ],
    );
    const verdicts = Object.values(messages.verdicts).map((line): ArticleFact => {
      // Japanese has a wide colon.
      const [, label = line, value = ''] = /^(.*?)(?:: |：)(.*)$/su.exec(line) ?? [];
      return { label: label.trimEnd(), value };
    });
    const { entries } = library;
    const titles = entries.slice(0, maxTitles).map(({ title, published }): ArticleFact => {
      const date = published === undefined ? messages.articleList.undated : messages.fullDate(published);
      return { label: title, value: date };
    });
    const left = entries.length - titles.length;
    const blocks = [
      ...section(say.heading, typed),
      ...section(say.menusHeading, menus),
      ...section(
        say.wordsHeading,
        say.words.map(([label, value]) => ({ label, value })),
      ),
      ...section(say.verdictsHeading, verdicts),
      ...section(say.articlesHeading(entries.length), titles),
      ...(left > 0 ? [{ kind: 'note', text: say.moreArticles(left) } as const] : []),
    ];
    return reply(blocks, linkActions(context));
  },
});

/** Further reading: what is stored, the articles, and the addresses that the operator has set. */
function linkActions({ commands, messages: { help: say }, links }: CommandContext): readonly Action[] {
  const calls = [
    { label: say.privacy, command: 'privacy' },
    { label: say.articles, command: 'article' },
  ].filter(({ command }) => commands.some(({ name }) => name === command));
  const addresses = [
    { label: say.source, url: links.source },
    { label: say.support, url: links.support },
  ];
  return [
    ...calls.map(({ label, command }) => button(label, { command, options: {} }, { opens: 'aside' })),
    ...addresses.flatMap(({ label, url }) =>
      url === undefined ? [] : [{ kind: 'link' as const, label, url }],
    ),
  ];
}

function section(text: string, facts: readonly ArticleFact[]): readonly Block[] {
  return facts.length === 0
    ? []
    : [
        { kind: 'heading', text },
        { kind: 'facts', facts },
      ];
}
