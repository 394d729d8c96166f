/** Every sentence that the bot says to its readers, in Spanish of Latin America. */
import { addingInLatinAmerica } from './es/adding.ts';
import { spanishIn } from './es/spanish.ts';

/** Spanish of Latin America. */
export const spanishOfLatinAmerica = spanishIn('es-419', ['“', '”'], addingInLatinAmerica);
