/** The two errors that we tell apart; anything else is our own fault. */

/** Something that the asker can mend. Its message is shown to them. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Something that whoever runs the bot can mend: a setting, a file. Its message ends the program with code 1. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
