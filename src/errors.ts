/** The two errors that we tell apart; anything else is our own fault. */

/** Something that the asker can mend. Its message is shown to them. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What is wrong: the call itself (a command, an option or a value that does not exist), the article, or the rest. */
  readonly about: 'call' | 'article' | 'other';

  constructor(message: string, about: UserError['about'] = 'other') {
    super(message);
    this.about = about;
  }
}

/** Something that the operator of the bot can mend: a setting, a file. Its message ends the program with code 1. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
