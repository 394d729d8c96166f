/** The only file that loads `@napi-rs/canvas`, an optional package. */
import { createRequire } from 'node:module';

/** The parts of a 2D drawing context that a card needs. */
export type DrawingContext = {
  font: string;
  fillStyle: string;
  direction: 'ltr' | 'rtl';
  textAlign: 'start';
  readonly fillRect: (x: number, y: number, width: number, height: number) => void;
  readonly fillText: (text: string, x: number, y: number) => void;
  readonly measureText: (text: string) => { readonly width: number };
};

type CanvasPackage = {
  readonly createCanvas: (
    width: number,
    height: number,
  ) => {
    readonly getContext: (kind: '2d') => DrawingContext;
    readonly encode: (format: 'png') => Promise<Buffer>;
  };
  readonly GlobalFonts: { readonly registerFromPath: (path: string, family: string) => unknown };
};

const require = createRequire(import.meta.url);
const name = '@napi-rs/canvas';

/** Whether the package is installed. Does not load it. */
export function hasCanvas(): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** Loads the package, which takes about 30 MB. Throws if it is missing or has no binary for this machine. */
export function loadCanvas(): CanvasPackage {
  // The package's own types are missing if it is not installed, so `CanvasPackage` declares the parts in use.
  return require(name) as CanvasPackage;
}
