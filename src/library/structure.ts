/** The reading of an article (structure and index) as bytes for the store. */
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Article } from '../article/article.ts';
import { recognisedLanguageOf, rememberLanguage } from '../article/language.ts';
import type { ArticleIndex } from '../search/index/article-index.ts';
import { writeVectors } from '../search/ranking/passage-vectors.ts';
import { prepareArticle } from '../search/ranking/searched-article.ts';
import type { ReadArticle } from '../storage/storage.ts';
import { passageTerms } from './passage-terms.ts';
import { readerVersion } from './reader-version.ts';

type Stored = {
  readonly article: Article;
  readonly language: string | undefined;
};

/** Bytes of the length of the first part, before it. */
const lengthBytes = 4;

/** Returns the reading, the terms and the vectors of `article` for the store. */
export function toReadArticle(article: Article): ReadArticle {
  return {
    reading: { engine: readerVersion(), structure: writeStructure(article) },
    passages: passageTerms(article),
    vectors: writeVectors(article),
  };
}

/**
 * Returns `article` and its index as bytes. Quotations that share a speaker object still share it after
 * `readStructure`. The evidence of a quotation is left out.
 */
function writeStructure(article: Article): Uint8Array {
  const { index } = prepareArticle(article);
  // Only training reads the evidence. It takes a fifth of the memory of an opened article.
  const quotations = article.quotations.map((each) => ({ ...each, evidence: undefined }));
  const stored: Stored = {
    article: { ...article, quotations },
    language: recognisedLanguageOf(article),
  };
  const [first, second] = [serialize(stored), serialize(index)];
  const length = Buffer.alloc(lengthBytes);
  length.writeUint32LE(first.length);
  return gzipSync(Buffer.concat([length, first, second]), { level: 1 });
}

/**
 * Returns the article in the bytes of `writeStructure`, ready to search; undefined for other bytes. The same
 * version of the reader must have written them.
 */
export function readStructure(bytes: Uint8Array): Article | undefined {
  try {
    // The caller has checked that this version of the reader wrote the bytes: see `readerVersion`.
    const written = gunzipSync(bytes);
    const indexAt = lengthBytes + written.readUint32LE();
    const { article, language } = deserialize(written.subarray(lengthBytes, indexAt)) as Stored;
    // The arrays of the index are parts of the bytes that it is read from. A copy keeps only these in memory.
    const index = deserialize(new Uint8Array(written.subarray(indexAt))) as ArticleIndex;
    rememberLanguage(article, language);
    prepareArticle(article, index);
    return article;
  } catch {
    return undefined;
  }
}
