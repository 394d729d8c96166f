/** The one door of `@napi-rs/canvas`, an optional package: what we use of it, and how it is loaded. */
import { createRequire } from 'node:module';

/** What a card is drawn on. */
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

/** Whether the package is installed; it is not loaded for that. */
export function hasCanvas(): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** The package; it takes some 30 MB. Throws where it is missing, or has no binary for this machine. */
export function loadCanvas(): CanvasPackage {
  // Its own types are not there where it is not installed: `CanvasPackage` says what we use.
  return require(name) as CanvasPackage;
}
