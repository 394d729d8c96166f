/** Small words that stand inside of a name: "Ludwig van Beethoven". */
export const nameParticles: ReadonlySet<string> = new Set(
  'de da del della der den di du dos van von bin ibn al el la le ter'.split(' '),
);
