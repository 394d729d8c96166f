/** Requests about the article in languages other than English. */
import { describe, expect, it } from 'vitest';
import { readRequest } from '../../src/bot/requests.ts';

describe('requests in other languages', () => {
  it.each([
    ['Worum geht es im Artikel?', 'summary', undefined],
    ['Zusammenfassung bitte', 'summary', undefined],
    ['Wer hat den Artikel geschrieben?', 'article', 'author'],
    ['Wann wurde der Artikel veröffentlicht?', 'article', 'published'],
    ['Hilfe!', 'help', undefined],
    ['De quoi parle l’article ?', 'summary', undefined],
    ['Qui a écrit cet article ?', 'article', 'author'],
    ['¿De qué trata el artículo?', 'summary', undefined],
    ['¿Quién escribió esto?', 'article', 'author'],
    ['Do que se trata o artigo?', 'summary', undefined],
    ['Quem escreveu o artigo?', 'article', 'author'],
    ['Di che cosa parla l’articolo?', 'summary', undefined],
    ['Chi ha scritto l’articolo?', 'article', 'author'],
    ['Waar gaat het artikel over?', 'summary', undefined],
    ['Wie heeft dit artikel geschreven?', 'article', 'author'],
    ['O czym jest ten artykuł?', 'summary', undefined],
    ['Kto napisał ten artykuł?', 'article', 'author'],
    ['Про що ця стаття?', 'summary', undefined],
    ['Хто написав цю статтю?', 'article', 'author'],
    ['Bu yazı ne hakkında?', 'summary', undefined],
    ['Bu yazıyı kim yazdı?', 'article', 'author'],
    ['要約してください', 'summary', undefined],
    ['この記事は誰が書いたのか？', 'article', 'author'],
  ])('%s is for /%s', (text, command, fact) => {
    const request = readRequest(text);
    expect([request?.command, request?.fact]).toEqual([command, fact]);
  });

  it.each(['Was kostet die Brücke?', 'Quand commencent les travaux ?', '¿Quién construye el puente?'])(
    '%s is a question to the article',
    (text) => {
      expect(readRequest(text)).toBeUndefined();
    },
  );
});
