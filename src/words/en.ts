/** Every sentence that the bot says, in English; its type is what another language must give. */

export const en = {
  /** Dispatch. */
  unknownCommand: (name: string) => `There is no command “${name}”. /help lists them all.`,
  missingOption: (name: string) => `Expected a value for “${name}”, got none.`,
  failed: (id: string) => `Something went wrong on our side. If it happens again, report ${id}.`,
} as const;

export type Words = typeof en;
