/** Calls the playground's server. */
import type { ListedArticle, ShownArticle } from '../articles.ts';
import type { Attachment } from '../attachment.ts';
import type { PageTexts } from '../page-texts.ts';
import type { Definition, PageAnswer } from './discord.ts';
import type { Interaction } from './interactions.ts';

async function get<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // The server is the same program, so its answer has the declared type.
  return (await response.json()) as T;
}

/** The definitions of all commands. */
export const fetchCommands = () => get<readonly Definition[]>('/commands');

/** The locales that the page offers. */
export const fetchLanguages = () => get<readonly string[]>('/languages');

/** The texts of the page in the language of `locale`. */
export const fetchTexts = (locale: string) => get<PageTexts>(`/texts?locale=${encodeURIComponent(locale)}`);

/** The articles of the room. */
export const fetchArticles = () => get<readonly ListedArticle[]>('/articles');

/** The article `id` with its structure. */
export const fetchArticle = (id: string) => get<ShownArticle>(`/articles/${encodeURIComponent(id)}`);

/** Sends `interaction` and returns the bot's answer. Rejects if the server does not answer. */
export async function send(interaction: Interaction): Promise<PageAnswer> {
  const response = await fetch('/interactions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(interaction),
  });
  if (!response.ok) throw new Error(`The program answered ${response.status}.`);
  return (await response.json()) as PageAnswer;
}

/** Uploads a file. The server serves it as Discord's CDN would. */
export async function upload(file: File): Promise<Attachment> {
  const response = await fetch(`/uploads?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  });
  if (!response.ok) throw new Error(`The program answered ${response.status}.`);
  return (await response.json()) as Attachment;
}
