/** Particles inside a name: "Ludwig van Beethoven", "Ursula von der Leyden", "Jose Ortega y Gasset". */
export const nameParticles: ReadonlySet<string> = new Set(
  `de da das do dos du des di del della dello degli dei dal dalla der den dem van von vom zu zum zur het ter te la las le
  el al y af av bin ibn ben bint abu`.split(/\s+/),
);
