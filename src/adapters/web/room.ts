/** The one room of the playground, in the form that server and page share. */

/** The server that interactions of the page come from. */
export const guildId = '400000000000000001';

/** Its articles, as the library calls the room. */
export const room = `server-${guildId}`;
