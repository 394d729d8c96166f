/** Draws a card as a PNG. */

import { type DrawingContext, loadCanvas } from './canvas.ts';
import { type Card, type CardResult, cardSize, colours } from './card.ts';
import { type FontFile, findFonts, fontsFor } from './fonts.ts';
import { type CardLayout, type LetterStyle, layOutCard } from './layout.ts';

/**
 * Returns a function that draws cards with the fonts in a folder. Registers each font when a card first
 * needs it.
 */
export function createPainter(fontFolder: string): (card: Card) => Promise<CardResult> {
  const { createCanvas, GlobalFonts } = loadCanvas();
  const registered = new Set<FontFile>();
  const fonts = { 400: findFonts(fontFolder, 400), 700: findFonts(fontFolder, 700) } as const;

  /** The font families for each weight, in CSS syntax, and the letters that no font has. */
  function prepare(card: Card) {
    const regular = fontsFor([card.words, ...card.details, ...card.source].join(' '), fonts[400]);
    const bold = fontsFor(card.name, fonts[700]);
    const missing = [...new Set([...regular.missing, ...bold.missing])];
    if (missing.length === 0) {
      for (const font of [...regular.needed, ...bold.needed]) {
        if (registered.has(font)) continue;
        GlobalFonts.registerFromPath(font.path, font.family);
        registered.add(font);
      }
    }
    const listed = (needed: readonly FontFile[]) => needed.map(({ family }) => `"${family}"`).join(', ');
    return { families: { 400: listed(regular.needed), 700: listed(bold.needed) } as const, missing };
  }

  return async (card) => {
    const { families, missing } = prepare(card);
    if (missing.length > 0) return { kind: 'no font', letters: missing };
    const canvas = createCanvas(cardSize.width, cardSize.height);
    const context = canvas.getContext('2d');
    const fontOf = ({ size, weight }: LetterStyle) => `${size}px ${families[weight]}`;
    const layout = layOutCard(card, (text, style) => {
      context.font = fontOf(style);
      return context.measureText(text).width;
    });
    if (layout === undefined) return { kind: 'too long' };
    paint(context, layout, fontOf);
    return { kind: 'drawn', base64: (await canvas.encode('png')).toString('base64') };
  };
}

function paint(context: DrawingContext, layout: CardLayout, fontOf: (style: LetterStyle) => string): void {
  const { bar, lines, direction } = layout;
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, cardSize.width, cardSize.height);
  context.fillStyle = colours[bar.colour];
  context.fillRect(bar.x, bar.y, bar.width, bar.height);
  context.direction = direction;
  context.textAlign = 'start';
  for (const line of lines) {
    context.font = fontOf(line);
    context.fillStyle = colours[line.colour];
    context.fillText(line.text, line.x, line.baseline);
  }
}
