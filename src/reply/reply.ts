/** The reply of a command as plain data: blocks to read and actions to take next. Adapters render it. */
import type { Span, Verbatim } from '../article/article.ts';
import type { NameVerdict } from '../verify/speaker-verdict.ts';
import type { VerdictKind } from '../verify/verdict.ts';
import type { Matter } from '../verify/words/meaning-words.ts';
import type { Call } from './call.ts';
import type { Form } from './form.ts';

/** The speaker of a passage, with what a reader needs to judge the attribution. */
export type SpeakerLine = {
  /** The fullest name in the article. */
  readonly name: string;
  /** The name that the text uses here if it differs ("Mr. Ruan"). */
  readonly namedHere: string | undefined;
  readonly role: string | undefined;
  /**
   * `direct`: in quotation marks; `reported`: in the article's words; `partly`: some words in quotation
   * marks; `mentioned`: does not speak here, but an alias here refers to them.
   */
  readonly manner: 'direct' | 'reported' | 'partly' | 'mentioned';
  /** The probability that the name is right, 0 to 1; missing where the text's own words are shown. */
  readonly probability?: number;
  readonly isProbable?: boolean; // the name is shown with "probably"
};

/** The place of a passage. */
export type Citation = {
  readonly paragraph: number;
  readonly paragraphs: number;
  /** The article's title; present only if the reply covers several articles. */
  readonly title: string | undefined;
};

/** Start and end in the block's own `text`, end not included, in UTF-16 units. */
export type Highlight = { readonly start: number; readonly end: number };

/** A part of a reply. Adapters render each kind in their own way. */
export type Block =
  /** The asker's question, repeated; adapters may shorten it. `part`: its number among several, from 1. */
  | { readonly kind: 'asked'; readonly text: string; readonly part?: number }
  /** A heading of ours above the next blocks. */
  | { readonly kind: 'heading'; readonly text: string }
  /** A sentence of ours. */
  | { readonly kind: 'note'; readonly text: string }
  /** The article's words. `bold` is the part that answers. */
  | {
      readonly kind: 'passage';
      readonly text: Verbatim;
      /** Context from the article: the question that the words answer, or the heading above them. */
      readonly context?: Verbatim;
      readonly bold: Highlight | undefined;
      /** Words to mark: the answer, or what a claim changes or omits. */
      readonly marks?: readonly Highlight[];
      /** The speakers of the bold part, or of the whole passage if none is bold; empty for the author. */
      readonly speakers: readonly SpeakerLine[];
      /** True if the passage has a quotation with an open speaker. */
      readonly speakerUnknown: boolean;
      readonly citation: Citation;
      /** The address of these words; undefined if the article has none. */
      readonly link?: string | undefined;
    }
  /** The verdict on a claim: a heading above the reasons, and data. */
  | {
      readonly kind: 'verdict';
      readonly verdict: VerdictKind;
      /** Whether the speaker named in the claim says the words; undefined if it names none. */
      readonly attribution: NameVerdict | undefined;
      /** The number of the claim in the message, from 1, and the number of claims. */
      readonly claim: { readonly number: number; readonly count: number };
      readonly places: readonly VerdictPlace[];
      readonly changes: readonly VerdictChange[];
    }
  /** The message that was checked, whole. `marks` are words that the article changes or lacks. */
  | { readonly kind: 'claim'; readonly text: string; readonly marks: readonly Highlight[] }
  /** An omission between the passages before and after. */
  | { readonly kind: 'omission' }
  /** Pairs of a label and a value, one on each line: a speaker and a role, a setting and its value. */
  | { readonly kind: 'facts'; readonly facts: readonly ArticleFact[] }
  /** The article of the passages above, with the notice that they are its own words. */
  | {
      readonly kind: 'source';
      readonly title: string;
      readonly author: string | undefined;
      readonly publisher: string | undefined;
      /** `YYYY-MM-DD` */
      readonly published: string | undefined;
      readonly url: string | undefined;
    }
  /** A PNG picture. `alt` has all text on it, at most 1,024 characters. */
  | { readonly kind: 'picture'; readonly name: string; readonly base64: string; readonly alt: string }
  /** Text to copy exactly, with a label above it. */
  | { readonly kind: 'copyable'; readonly label: string; readonly text: string }
  /** A file to download. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly text: string;
      /** The file's bytes, if it is binary. */
      readonly base64?: string;
    };

/** The place of a claim's words and their speaker; undefined for the author and for an open speaker. */
export type VerdictPlace = {
  readonly article: string;
  /** A span of the text of the article with this id. */
  readonly span: Span;
  readonly speaker: string | undefined;
};

/** Words of the article and the claim's replacement; either may be empty. */
export type VerdictChange = {
  readonly matters: readonly Matter[];
  readonly article: string;
  readonly claim: string;
};

/** A label and its value. */
export type ArticleFact = {
  readonly label: string;
  readonly value: string;
  /** The command that the label names, so that an adapter can make it clickable. */
  readonly command?: string;
};

/** What the action does to the reply: shows another page, or opens another reply beside it or in the room. */
export type Opens = 'page' | 'aside' | 'room';

/** The direction in which a button turns the pages. */
export type PageDirection = 'back' | 'forth';

/** What the reader can do next. Adapters show a button, a link or a menu; the terminal a numbered line. */
export type Action =
  | {
      readonly kind: 'button';
      readonly label: string;
      readonly call: Call;
      readonly opens: Opens;
      /** The direction, if it shows another page. Adapters that split a reply turn its parts by it. */
      readonly turns?: PageDirection | undefined;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | {
      readonly kind: 'menu';
      readonly label: string;
      readonly opens: Opens;
      readonly choices: readonly MenuChoice[];
    };

/** A choice of a menu and its call. `description` is the line below the label; undefined for none. */
export type MenuChoice = {
  readonly label: string;
  readonly description: string | undefined;
  readonly call: Call;
};

/** The readers: `everyone` in the room, or the `asker` alone. */
export type Audience = 'everyone' | 'asker';

/** The outcome of the call. `closest`: passages that may not answer; `redirected`: another one answered. */
export type Outcome = 'answered' | 'closest' | 'redirected' | 'not-found' | 'wrong-usage' | 'failed' | 'busy';

/** What a command returns. */
export type Reply = {
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
  readonly outcome: Outcome;
  /** The command that answered instead; present only if the outcome is `redirected`. */
  readonly command?: string;
  /** Undefined for the default of the command's `audience`. */
  readonly audience: Audience | undefined;
  /** Shown instead of blocks and actions. */
  readonly form?: Form | undefined;
};

/** A reply that shows `form` to the asker. */
export function formReply(form: Form): Reply {
  return { blocks: [], actions: [], outcome: 'answered', audience: 'asker', form };
}

/** A reply of `blocks` and `actions`. Defaults: outcome `answered`, audience of the command. */
export function reply(
  blocks: readonly Block[],
  actions: readonly Action[] = [],
  { outcome = 'answered', audience }: { outcome?: Outcome; audience?: Audience | undefined } = {},
): Reply {
  return { blocks, actions, outcome, audience };
}

/** A block with one sentence of the bot's own. */
export function note(text: string): Block {
  return { kind: 'note', text };
}

/** A button that makes `call` with some options changed. */
export function button(
  label: string,
  call: Call,
  {
    change = {},
    opens = 'page',
    turns,
  }: { readonly change?: Call['options']; readonly opens?: Opens; readonly turns?: PageDirection } = {},
): Action {
  const changed = { ...call, options: { ...call.options, ...change } };
  return { kind: 'button', label, call: changed, opens, ...(turns && { turns }) };
}
