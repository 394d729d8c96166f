/** Finds the installed fonts: @fontsource packages, with a file for each subset of letters. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readCodeRanges } from './woff.ts';

const require = createRequire(import.meta.url);

/** The font of the cards. Other installed fonts supply letters that it lacks. */
const mainFont = 'noto-serif';

/** A font file with a subset of letters. */
export type FontFile = {
  /** The name under which the font is registered. */
  readonly family: string;
  readonly path: string;
  readonly has: (codePoint: number) => boolean;
};

/** The folder of the installed fonts; undefined if the main font is missing. */
export function findFontFolder(): string | undefined {
  try {
    return dirname(dirname(require.resolve(`@fontsource/${mainFont}/package.json`)));
  } catch {
    return undefined;
  }
}

/**
 * Every font file in `folder` with `weight`, the main font first. Reads a file's letters on the first call
 * of `has`.
 */
export function findFonts(folder: string, weight: 400 | 700): readonly FontFile[] {
  const packages = readdirSync(folder).sort((a, b) => Number(b === mainFont) - Number(a === mainFont));
  return packages.flatMap((name) =>
    subsetsOf(join(folder, name)).flatMap((subset) => {
      const pathOf = (of: number) => join(folder, name, 'files', `${name}-${subset}-${of}-normal.woff`);
      const path = [pathOf(weight), pathOf(400)].find((each) => existsSync(each));
      return path === undefined ? [] : [openFont(`${name}-${subset}-${weight}`, path)];
    }),
  );
}

/** The subsets of a package: "latin", "cyrillic". */
function subsetsOf(folder: string): readonly string[] {
  try {
    const { subsets }: { readonly subsets?: unknown } = JSON.parse(
      readFileSync(join(folder, 'metadata.json'), 'utf8'),
    );
    const names = Array.isArray(subsets) ? subsets.filter((each) => typeof each === 'string') : [];
    // The plain Latin subset comes first, for letters that are in several files.
    return names.sort((a, b) => Number(b === 'latin') - Number(a === 'latin'));
  } catch {
    return [];
  }
}

function openFont(family: string, path: string): FontFile {
  let codes: ReadonlySet<number> | undefined;
  return {
    family,
    path,
    has(codePoint) {
      codes ??= new Set(
        readCodeRanges(readFileSync(path)).flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, at) => first + at),
        ),
      );
      return codes.has(codePoint);
    },
  };
}

// White space, and characters without a shape: joiners, direction marks, variation selectors.
const shapeless = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** The fonts that `text` needs, in the order of `fonts`, and the letters that no font has. */
export function fontsFor(
  text: string,
  fonts: readonly FontFile[],
): { readonly needed: readonly FontFile[]; readonly missing: readonly string[] } {
  const needed = new Set<FontFile>();
  const missing: string[] = [];
  for (const letter of new Set(text)) {
    if (shapeless.test(letter)) continue;
    const font = fonts.find((each) => each.has(letter.codePointAt(0) ?? 0));
    if (font === undefined) missing.push(letter);
    else needed.add(font);
  }
  return { needed: fonts.filter((font) => needed.has(font)), missing };
}
