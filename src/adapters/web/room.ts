/** The room of the playground. Server and page share its id. */

/** The Discord server (guild) of the page's interactions. */
export const guildId = '400000000000000001';

/** The room of that server, as the library names it. */
export const room = `server-${guildId}`;
