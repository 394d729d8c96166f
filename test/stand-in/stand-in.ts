/** What a test sees of the stand-in for Discord, and of what the bot answered. */
import type { Endpoint } from './endpoint.ts';
import type { StandInGateway } from './gateway.ts';
import type { Mishap, Request } from './http.ts';
import type { Interaction, SentMessage } from './interactions.ts';
import type { MessageBody } from './limits.ts';

/** What the bot answered to an interaction, and how long that took. */
export type Answer = {
  readonly type: number;
  readonly data: MessageBody & {
    readonly choices?: readonly { readonly name: string; readonly value: string }[];
  };
  readonly files: ReadonlyMap<string, string>;
  /** What is seen afterwards; for autocomplete nothing in particular. */
  readonly message: SentMessage;
  readonly ms: number;
  /** Of the interaction. */
  readonly token: string;
};

/** A stand-in of Discord on the loopback. */
export type StandIn = {
  /** For DISCORD_API_URL. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly gateway: StandInGateway;
  readonly requests: Request[];
  /** Everything that Discord would refuse, or that we have promised not to send. */
  readonly faults: string[];
  /** Commands by the route that they are registered at. */
  readonly registered: Map<string, readonly unknown[]>;
  /** The tokens of the interactions whose message was deleted. */
  readonly deleted: string[];
  /** The messages that completed a deferred answer, by the token of the interaction. */
  readonly completed: ReadonlyMap<string, MessageBody>;
  /** The messages that were sent apart from the deferred answer, by the token of the interaction. */
  readonly followUps: ReadonlyMap<string, MessageBody>;
  /** Sends an interaction; resolves once the bot has answered it. */
  readonly send: (interaction: Interaction, waitMs?: number) => Promise<Answer>;
  /** What `answer` says; where it was deferred, what completed it within 10 s. */
  readonly said: (answer: Answer) => Promise<MessageBody | undefined>;
  /** The mishaps of the callbacks that come next, in order. */
  readonly mishaps: Mishap[];
  /** The mishaps of the requests to a path that come next, in order. */
  readonly mishapsAt: Map<string, Mishap[]>;
  /** How long an interaction waits for its first answer. */
  deadlineMs: number;
  /** The application as the Developer Portal has it. */
  readonly application: { readonly verify_key: string; interactions_endpoint_url: string | null };
  /** Where interactions go; undefined: over the gateway. */
  endpoint: Endpoint | undefined;
  readonly close: () => Promise<void>;
};
