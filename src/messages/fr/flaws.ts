/** Why a file cannot be read, in French. */
import type { Section } from '../messages.ts';
import { frenchWording } from './wording.ts';

const { number, quote, either } = frenchWording;

const kinds = {
  nothing: 'il n’y a rien',
  list: 'c’est une liste',
  mapping: 'c’est un ensemble de clés et de valeurs',
  text: 'c’est du texte',
  number: 'c’est un nombre',
  true: 'c’est true',
  false: 'c’est false',
};

const openings = {
  missing: 'il n’existe aucun fichier de ce nom',
  'no permission': 'le bot n’a pas la permission de le lire',
  'link loop': 'les liens symboliques forment une boucle',
  device: 'ce n’est pas un fichier ordinaire',
  error: 'le fichier ne s’ouvre pas',
};

/** Each sentence follows the file's name and has no full stop. */
export const flaws: Section<'flaws'> = {
  'unknown ending': ({ endings }) => `le nom doit se terminer par ${either(endings)}`,
  'too large': ({ bytes, maxBytes }) =>
    `le fichier fait ${number(bytes)}\u00a0octets, pour un maximum de ${number(maxBytes)}. Enregistre seulement le texte, ou divise-le`,
  'not a file': ({ what }) =>
    what === 'folder' ? 'c’est un dossier, pas un fichier' : 'ce n’est pas un fichier ordinaire',
  'not readable': ({ reason, code }) => `${openings[reason]} (${code})`,
  'binary file': 'ce n’est pas du texte, mais un fichier binaire',
  'no text': ({ isPage }) =>
    `il ne contient aucun texte d’article. ${
      isPage
        ? 'Ouvre la page dans un navigateur et enregistre-la quand le texte s’affiche'
        : 'Écris ou colle le texte dans le fichier'
    }`,
  'front matter unclosed': ({ maxChars }) =>
    `l’en-tête doit se terminer par une ligne «\u00a0---\u00a0» dans les ${number(maxChars)} premiers caractères`,
  'front matter syntax': ({ format }) => `l’en-tête n’est pas du ${format} valide`,
  'front matter without keys': 'l’en-tête doit contenir des clés et des valeurs',
  'field is no text': ({ field, got }) => `${quote(field)} doit contenir du texte, mais ${kinds[got]}`,
  'field is no list': ({ field, got }) => `${quote(field)} doit contenir une liste, mais ${kinds[got]}`,
  'field is no date': ({ field, given }) =>
    `${quote(field)} doit contenir une date comme 2025-11-03, et non ${quote(given)}`,
  'field is no address': ({ field, given }) =>
    `${quote(field)} doit contenir une adresse qui commence par https://, et non ${quote(given)}`,
  'field is no language': ({ field, given }) =>
    `${quote(field)} doit contenir un code de langue comme fr ou pt-BR, et non ${quote(given)}`,
  'field too long': ({ field, chars, maxChars }) =>
    `${quote(field)} compte ${number(chars)} caractères, pour un maximum de ${number(maxChars)}`,
  'field with too many names': ({ field, names, maxNames }) =>
    `${quote(field)} compte ${number(names)} noms, pour un maximum de ${number(maxNames)}`,
  'field with a bad alias': ({ field }) =>
    `écris la valeur de ${quote(field)} en entier\u00a0: l’alias ne mène nulle part, ou à trop de données`,
  'login wall':
    'la page demande de se connecter ou de s’abonner. Connecte-toi, puis enregistre-la de nouveau quand tout le texte s’affiche',
  'browser wall':
    'la page doit d’abord être ouverte dans un navigateur. Enregistre-la depuis le navigateur quand le texte s’affiche',
  'error page':
    'c’est une page d’erreur (« introuvable »). Ouvre l’adresse dans un navigateur et enregistre l’article',
  'nested too deep': ({ depth }) =>
    `la page contient ${number(depth)} éléments imbriqués les uns dans les autres. Enregistre son texte en .txt`,
  'damaged document': ({ format }) =>
    `le fichier n’est pas un ${format} valide, ou il est endommagé. Ouvre-le et enregistre-le de nouveau, ou enregistre son texte en .txt`,
  'encrypted PDF': 'le PDF est protégé par un mot de passe. Enregistre-le sans mot de passe',
  'old Word document': 'c’est un document Word ancien ou chiffré. Enregistre-le en DOCX, sans mot de passe',
  'document unpacks too large': ({ maxMegabytes }) =>
    `une fois décompressé, le DOCX dépasse ${maxMegabytes}\u00a0Mo. Enregistre son texte en .txt`,
  'PDF too long': ({ maxChars }) =>
    `le PDF dépasse ${number(maxChars)} caractères. Divise-le en plusieurs fichiers`,
  'scanned PDF':
    'le PDF ne contient que des images, sans texte. Passe-le dans un logiciel de reconnaissance de texte (OCR)',
  'garbled PDF':
    'le texte du PDF ne donne que des caractères sans signification. Imprime-le de nouveau en PDF, ou passe-le dans un logiciel de reconnaissance de texte (OCR)',
  'read too slowly': ({ seconds }) =>
    `la lecture prend plus de ${number(seconds)} secondes. Divise l’article, ou enregistre son texte en .txt`,
  'too much memory': 'la lecture demande trop de mémoire. Divise l’article, ou enregistre son texte en .txt',
  'too many waiting': 'trop d’articles sont en cours de lecture. Réessaie dans une minute',
  'not kept': ({ reason }) => `l’article ne peut pas être conservé\u00a0: ${reason}`,
  'encoding guessed': ({ encoding }) =>
    `lu en ${encoding}, car le fichier n’est pas en UTF-8 et n’indique aucun encodage. Vérifie les lettres, ou enregistre-le en UTF-8`,
};
