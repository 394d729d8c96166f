/** `--read FILE…`: prints the reading of each file, as one JSON object per line. */

import { basename } from 'node:path';
import { type Article, type Speaker, saidBy } from '../article/article.ts';
import { articleForm } from '../article/form/form.ts';
import { recognisedLanguageOf } from '../article/language.ts';
import { articleId } from '../article/source/article-file.ts';
import { describeFault, type Flaw } from '../article/source/flaw.ts';
import { loadBytes } from '../article/source/load.ts';
import { createReadingPool } from '../library/reading-pool.ts';
import { en } from '../messages/en.ts';
import { printJson } from './console.ts';

/**
 * Prints a line for each of `files`. Resolves with the exit code: 1 if one of them cannot be read, else 0.
 */
export async function readFiles(files: readonly string[], maxBytes: number): Promise<number> {
  const read = createReadingPool();
  let code = 0;
  for (const path of files) {
    const file = basename(path);
    const loaded = await loadBytes({ path, maxBytes });
    const outcome =
      loaded.kind === 'fault'
        ? loaded
        : await read({
            id: articleId(file),
            file,
            bytes: loaded.bytes,
            details: {},
            changes: [],
            maxBytes,
          });
    if (outcome.kind === 'fault') code = 1;
    await printJson(
      outcome.kind === 'fault' ? { file, fault: describeFault(outcome, en.flaws) } : describeReading(outcome),
    );
  }
  return code;
}

/** Everything that was read of `article`; unknown values are null. */
function describeReading({
  article,
  notice,
}: {
  readonly article: Article;
  readonly notice?: Flaw | undefined;
}) {
  const { file, title, text, frontMatter, paragraphs, setAside, quotations, speakers } = article;
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end).trim();
  return {
    file,
    title,
    author: frontMatter.author ?? null,
    publisher: frontMatter.publisher ?? null,
    published: frontMatter.published ?? null,
    language: frontMatter.language ?? recognisedLanguageOf(article) ?? null,
    url: frontMatter.url ?? null,
    form: articleForm(article),
    ...(notice === undefined ? {} : { notice: describeFault({ file, flaw: notice }, en.flaws) }),
    paragraphs: paragraphs.map(({ number, kind, span, sentences }) => ({
      number,
      kind,
      text: textOf(span),
      sentences: sentences.map(textOf),
    })),
    setAside: setAside.map(({ span, reason }) => ({ reason, text: textOf(span) })),
    quotations: quotations.map(({ kind, span, speaker, mention, probability }) => ({
      kind,
      text: textOf(span),
      speaker: speaker === undefined ? null : namesOf(speaker),
      mention: mention === undefined ? null : textOf(mention.span),
      probability,
    })),
    speakers: speakers.map((speaker) => ({
      ...namesOf(speaker),
      quotations: quotations.filter((quotation) => saidBy(quotation, speaker)).length,
    })),
  };
}

function namesOf({ name, role, aliases }: Speaker) {
  return { name, role: role ?? null, aliases };
}
