/** Talks to the playground's server. */
import type { ListedArticle, ShownArticle } from '../articles.ts';
import type { Attachment } from '../attachment.ts';
import type { PageTexts } from '../page-texts.ts';
import type { Definition, PageAnswer } from './discord.ts';
import type { Interaction } from './interactions.ts';

async function get<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // The server is the same program, and says what it returns.
  return (await response.json()) as T;
}

export const fetchCommands = () => get<readonly Definition[]>('/commands');
export const fetchLanguages = () => get<readonly string[]>('/languages');
export const fetchTexts = (locale: string) => get<PageTexts>(`/texts?locale=${encodeURIComponent(locale)}`);
export const fetchArticles = () => get<readonly ListedArticle[]>('/articles');
export const fetchArticle = (id: string) => get<ShownArticle>(`/articles/${encodeURIComponent(id)}`);

/** The bot's answer to `interaction`. Rejects if the program is gone. */
export async function send(interaction: Interaction): Promise<PageAnswer> {
  const response = await fetch('/interactions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(interaction),
  });
  if (!response.ok) throw new Error(`The program answered ${response.status}.`);
  return (await response.json()) as PageAnswer;
}

/** Hands a file to the server, which serves it as Discord's CDN would. */
export async function upload(file: File): Promise<Attachment> {
  const response = await fetch(`/uploads?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  });
  if (!response.ok) throw new Error(`The program answered ${response.status}.`);
  return (await response.json()) as Attachment;
}
