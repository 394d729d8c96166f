/** Every sentence that the bot says to its readers, in Spanish of Spain. */
import { addingInSpain } from './es/adding.ts';
import { spanishIn } from './es/spanish.ts';

/** Spanish of Spain. */
export const spanishOfSpain = spanishIn('es-ES', ['«', '»'], addingInSpain);
