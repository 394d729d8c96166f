/** The verb for "to add" in Spanish: as in Discord, "añadir" in Spain and "agregar" in Latin America. */

/** Forms of the verb; those in capitals begin a sentence. */
export type Adding = typeof addingInSpain;

/** Spain. */
export const addingInSpain = {
  Add: 'Añadir',
  add: 'añadir',
  Do: 'Añade',
  do: 'añade',
  Done: 'Añadido',
  done: 'añadido',
  areAdded: 'añaden',
  whoDid: 'añadió',
  youDid: 'añadiste',
};

/** Latin America. */
export const addingInLatinAmerica: Adding = {
  Add: 'Agregar',
  add: 'agregar',
  Do: 'Agrega',
  do: 'agrega',
  Done: 'Agregado',
  done: 'agregado',
  areAdded: 'agregan',
  whoDid: 'agregó',
  youDid: 'agregaste',
};
