/** The fonts that are installed: packages of @fontsource, each with a file for a part of the letters. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readCodeRanges } from './woff.ts';

const require = createRequire(import.meta.url);

/** The font of the cards; whatever else is installed stands in for letters that it has not. */
const mainFont = 'noto-serif';

/** A font file for a part of the letters. */
export type FontFile = {
  /** What it is registered as. */
  readonly family: string;
  readonly path: string;
  readonly has: (codePoint: number) => boolean;
};

/** The folder of the installed fonts; undefined where the main one is missing. */
export function findFontFolder(): string | undefined {
  try {
    return dirname(dirname(require.resolve(`@fontsource/${mainFont}/package.json`)));
  } catch {
    return undefined;
  }
}

/** Every font file in `folder` with letters of `weight`, those of the main font first. What a file has is read when it is asked. */
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

/** "latin", "cyrillic": the parts into which a package divides its letters. */
function subsetsOf(folder: string): readonly string[] {
  try {
    const { subsets }: { readonly subsets?: unknown } = JSON.parse(
      readFileSync(join(folder, 'metadata.json'), 'utf8'),
    );
    const names = Array.isArray(subsets) ? subsets.filter((each) => typeof each === 'string') : [];
    // Of a letter that stands in several files the one of the plain part is drawn.
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

// Blanks, and signs that have no shape of their own: joiners, directions, variants.
const shapeless = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** The fonts that `text` needs, in the order of `fonts`, and its letters that none of them has. */
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
