/** Short forms of given names, each with its full form. */
const groups = `alexander alex|andrew andy|anthony tony|barack barry|benjamin ben benny|bernard bernie|charles charlie chuck|christopher
  chris|daniel dan danny|david dave|deborah debbie deb|donald don|edward ed eddie ted|elizabeth liz beth betsy|eugene gene|francis frank|frederick
  fred|gerald jerry|gregory greg|hillary hill|jacob jake|james jim jimmy|jeffrey jeff|john jon jack|joseph joe joey|joshua josh|katherine kate
  kathy katie kathryn|kenneth ken|lawrence larry|leonard len|matthew matt|michael mike|nathaniel nate nathan|nicholas nick|pamela pam|patricia
  pat patty tricia|peter pete|philip phil|randall randy|raymond ray|rebecca becky|reinhold reince|richard rick dick rich|robert bob bobby rob|ronald
  ron|samuel sam|stephen steve steven|susan sue|theodore ted teddy|thomas tom tommy|timothy tim|victoria vicky|vincent vince|walter
  walt|william bill billy will|willard mitt|zachary zach zack|jefferson jeff|abigail abby|valerie val|katrina kat`;

const baseOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  groups.split('|').flatMap((group) => {
    const names = group.trim().split(/\s+/);
    return names.map((name) => [name, new Set(names)] as const);
  }),
);

/**
 * Whether both may be the given name of one person: equal, an initial, or a short form.
 *
 * @example
 * sameGivenName('bernie', 'bernard') // => true
 */
export function sameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one.replaceAll('.', ''), other.replaceAll('.', '')];
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return baseOf.get(one)?.has(other) ?? false;
}
