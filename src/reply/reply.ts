/** What a command says, as plain data: blocks to read, and actions to take next. Adapters render it. */
import type { Span, Verbatim } from '../article/article.ts';
import type { NameVerdict } from '../verify/speaker-verdict.ts';
import type { VerdictKind } from '../verify/verdict.ts';
import type { Matter } from '../verify/words/meaning-words.ts';

/** A command and its values: a typed line, a button and a menu item are all calls. */
export type Call = {
  readonly command: string;
  readonly options: Readonly<Record<string, OptionValue | undefined>>;
  /** The files that came with it, by option; no button carries any. */
  readonly files?: Readonly<Record<string, SentFile>>;
};

export type OptionValue = string | number | boolean;

/** A file that the asker sent with a call. */
export type SentFile = {
  /** Without its folder. */
  readonly name: string;
  /** Reads it, and no more than `maxBytes`. Never rejects. */
  readonly read: (maxBytes: number) => Promise<SentBytes>;
};

/** What reading a file gave. `gone`: it cannot be fetched, or not any more. */
export type SentBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too large' }
  | { readonly kind: 'gone' };

/** Who says the words of a passage, as a reader needs it to judge. */
export type SpeakerLine = {
  /** The fullest name that the article gives. */
  readonly name: string;
  /** The name that the text uses here, when it is another one ("Mr. Ruan"). */
  readonly namedHere: string | undefined;
  readonly role: string | undefined;
  /**
   * `direct`: in quotation marks; `reported`: in the article's words; `partly`: some words in marks;
   * `mentioned`: does not speak here, but is named here by another name than their own.
   */
  readonly manner: 'direct' | 'reported' | 'partly' | 'mentioned';
  /** How likely the name is right, 0 to 1; missing where the text's own words are shown. */
  readonly probability?: number;
  readonly isProbable?: boolean; // shown with "probably"
};

/** Where something stands. */
export type Citation = {
  readonly paragraph: number;
  readonly paragraphs: number;
  /** The article's title, given only when the reply speaks of several articles. */
  readonly title: string | undefined;
};

/** Start and end in the block's own `text`, end not included, in UTF-16 units. */
export type Highlight = { readonly start: number; readonly end: number };

export type Block =
  /** What was asked, repeated; the asker's words, so an adapter may shorten it. `part`: of several, which, from 1. */
  | { readonly kind: 'asked'; readonly text: string; readonly part?: number }
  /** A line above what follows; our words. */
  | { readonly kind: 'heading'; readonly text: string }
  /** A sentence of ours. */
  | { readonly kind: 'note'; readonly text: string }
  /** The article's words. `bold` is the part that answers. */
  | {
      readonly kind: 'passage';
      readonly text: Verbatim;
      /** The article's words that it is read with: the question that it answers, the heading above it. */
      readonly context?: Verbatim;
      readonly bold: Highlight | undefined;
      /** Words to look at: the answer itself, or what a claim has otherwise or leaves out. */
      readonly marks?: readonly Highlight[];
      /** The speakers of the bold part, else of the whole passage; empty where the author speaks. */
      readonly speakers: readonly SpeakerLine[];
      /** True where the passage has a quotation whose speaker is open. */
      readonly speakerUnknown: boolean;
      readonly citation: Citation;
      /** The address of these very words; undefined where the article has no address. */
      readonly link?: string | undefined;
    }
  /** The verdict on a claim: a line above the reasons, and data. */
  | {
      readonly kind: 'verdict';
      readonly verdict: VerdictKind;
      /** Whether the speaker that the claim names says the words; undefined where it names none. */
      readonly attribution: NameVerdict | undefined;
      /** Which of the message's claims it is about, from 1, and how many there are. */
      readonly claim: { readonly number: number; readonly count: number };
      readonly places: readonly VerdictPlace[];
      readonly changes: readonly VerdictChange[];
    }
  /** What was sent to be checked, whole; `marks` are words that the article has otherwise, or not at all. */
  | { readonly kind: 'claim'; readonly text: string; readonly marks: readonly Highlight[] }
  /** Something was left out between the passages before and after. */
  | { readonly kind: 'omission' }
  /** Lines of a label and a value: a speaker and a role, a setting and what it is. */
  | { readonly kind: 'facts'; readonly facts: readonly ArticleFact[] }
  /** The article that the passages above are taken from, and that they are its own words. */
  | {
      readonly kind: 'source';
      readonly title: string;
      readonly author: string | undefined;
      readonly publisher: string | undefined;
      /** `YYYY-MM-DD` */
      readonly published: string | undefined;
      readonly url: string | undefined;
    }
  /** A picture to see: a PNG. `alt` says all that is on it, 1,024 characters at most. */
  | { readonly kind: 'picture'; readonly name: string; readonly base64: string; readonly alt: string }
  /** Text to copy, character by character, below what it is called. */
  | { readonly kind: 'copyable'; readonly label: string; readonly text: string }
  /** A file to download. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly text: string;
      /** The file's bytes, where they are no text. */
      readonly base64?: string;
    };

/** Where the words of a claim are, and their speaker; undefined for the author's words and for an open speaker. */
export type VerdictPlace = {
  readonly article: string;
  /** In the text of the article with this id. */
  readonly span: Span;
  readonly speaker: string | undefined;
};

/** Words of the article, and those of the claim in their place; either may be empty. */
export type VerdictChange = {
  readonly matters: readonly Matter[];
  readonly article: string;
  readonly claim: string;
};

/** A label and its value. */
export type ArticleFact = {
  readonly label: string;
  readonly value: string;
  /** The command that the label stands for, so that an adapter can make it one to click. */
  readonly command?: string;
};

/** What happens to the reply with the action: it turns to another page, or another reply opens beside it or in the room. */
export type Opens = 'page' | 'aside' | 'room';

/** Which way a button turns the pages. */
export type PageDirection = 'back' | 'forth';

export type Action =
  | {
      readonly kind: 'button';
      readonly label: string;
      readonly call: Call;
      readonly opens: Opens;
      /** That it shows the page before or after this one: an adapter that cuts a reply into parts turns both by it. */
      readonly turns?: PageDirection | undefined;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | {
      readonly kind: 'menu';
      readonly label: string;
      readonly opens: Opens;
      readonly choices: readonly MenuChoice[];
    };

export type MenuChoice = {
  readonly label: string;
  readonly description: string | undefined;
  readonly call: Call;
};

/** `everyone` in the room reads it, or the `asker` alone. */
export type Audience = 'everyone' | 'asker';

/** What became of the call. `closest`: passages that may be no answer; `redirected`: another command answered. */
export type Outcome = 'answered' | 'closest' | 'redirected' | 'not-found' | 'wrong-usage' | 'failed' | 'busy';

/** A field of a form; its value becomes the option `name` of the form's call. */
export type FormField = {
  readonly name: string;
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly description?: string;
  /** One line, a text of several lines, or a file. */
  readonly kind: 'line' | 'text' | 'file';
  readonly required: boolean;
  /** What the field holds at first. */
  readonly value?: string | undefined;
  /** Of a text, 4,000 at most. */
  readonly maxLength?: number;
};

/** Fields to fill in; then `call` is made with their values. At most five. */
export type Form = {
  /** At most 45 characters. */
  readonly title: string;
  readonly call: Call;
  readonly fields: readonly FormField[];
};

export type Reply = {
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
  readonly outcome: Outcome;
  /** The command that answered in the place of the one that was called; only where the outcome is `redirected`. */
  readonly command?: string;
  /** Undefined: as the command's `audience` says. */
  readonly audience: Audience | undefined;
  /** Shown in the place of blocks and actions. */
  readonly form?: Form | undefined;
};

/** A reply that asks the asker to fill in `form`. */
export function formReply(form: Form): Reply {
  return { blocks: [], actions: [], outcome: 'answered', audience: 'asker', form };
}

/** A reply of `blocks` and `actions`, `answered` and for the audience of its command unless it is said otherwise. */
export function reply(
  blocks: readonly Block[],
  actions: readonly Action[] = [],
  { outcome = 'answered', audience }: { outcome?: Outcome; audience?: Audience | undefined } = {},
): Reply {
  return { blocks, actions, outcome, audience };
}

/** A block with one sentence of ours. */
export function note(text: string): Block {
  return { kind: 'note', text };
}

/** A button that makes `call` with some of its options changed. */
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
