/** Joins the text items of a page into lines, in reading order, column by column. */
import { heaviest, median, type Page, type PageItem, type PageLine, roundSize } from './page-items.ts';

/** The lines of `page` in reading order. `firstRegion` is the number of its first column. */
export function readLines(
  page: Page,
  { number, firstRegion }: { readonly number: number; readonly firstRegion: number },
): PageLine[] {
  const segments = joinItems(lowerInitials(page.items));
  const regions = orderColumns(segments).filter((region) => region.length > 0);
  return regions.flatMap((region, index) =>
    joinSegments(region).map((line) => ({ ...line, page: number, region: firstRegion + index })),
  );
}

// As multiples of the font size.
const sameLine = 0.35; // a larger vertical distance starts another line
const raised = 0.6; // smaller letters may be raised or lowered by up to this
const widestBlank = 1.2; // a wider gap separates table cells or columns
const overlap = 0.6; // how far letters may overlap the ones before
const narrowestBlank = 0.15;

const largeInitial = 1.6; // times the size of the letters beside it

/** Prefixes each drop cap to the first of the lines beside it. */
function lowerInitials(items: readonly PageItem[]): readonly PageItem[] {
  const initials = items.filter(({ text }) => /^["“‘«„]?\p{Lu}$/u.test(text.trim()));
  if (initials.length > mostInitials) return items;
  const changed = new Map<PageItem, PageItem | undefined>();
  for (const initial of initials) {
    const beside = items
      .filter((item) => item.text.trim() !== '' && isBeside(item, initial))
      .sort((a, b) => a.y - b.y)[0];
    if (beside === undefined) continue;
    const text = initial.text.trim() + beside.text;
    changed.set(initial, undefined).set(beside, { ...beside, text, left: initial.left, opensLarge: true });
  }
  return items.flatMap((item) => (changed.has(item) ? (changed.get(item) ?? []) : [item]));
}

const mostInitials = 50; // on a page; more are the labels of a drawing

function isBeside({ left, y, size }: PageItem, initial: PageItem): boolean {
  const rise = initial.y - y;
  const gap = left - initial.right;
  return (
    initial.size >= largeInitial * size &&
    rise > 0.3 * size &&
    rise < initial.size &&
    gap > -0.3 * size &&
    gap < size
  );
}

/** Joins the items into segments without wide gaps. */
function joinItems(items: readonly PageItem[]): PageItem[] {
  const runs: PageItem[][] = [];
  let end = 0;
  for (const item of items) {
    const run = runs.at(-1);
    const main = run === undefined ? undefined : largest(run);
    if (item.text.trim() === '' && (main === undefined || item.y !== main.y)) continue;
    const size = Math.max(main?.size ?? 0, item.size);
    const gap = item.left - end;
    const isSame =
      run !== undefined &&
      main !== undefined &&
      isOnLine(item, main) &&
      gap < widestBlank * size &&
      gap > -overlap * size;
    if (isSame) run.push(item);
    else if (item.text.trim() !== '') runs.push([item]);
    else continue;
    end = item.right;
  }
  return runs.map(joinRun);
}

function isOnLine(item: PageItem, main: PageItem): boolean {
  const size = Math.max(main.size, item.size);
  const isSmall = item.size < 0.85 * main.size || main.size < 0.85 * item.size;
  return Math.abs(item.y - main.y) <= size * (isSmall ? raised : sameLine);
}

function largest(run: readonly PageItem[]): PageItem | undefined {
  return run.reduce<PageItem | undefined>(
    (best, item) => (best === undefined || (item.size > best.size && item.text.trim() !== '') ? item : best),
    undefined,
  );
}

/** Joins items in a row into one, with a space for each gap. */
function joinRun(run: readonly PageItem[]): PageItem {
  let text = '';
  let end: number | undefined;
  for (const item of run) {
    const gap = end === undefined ? 0 : item.left - end;
    const hasBlank = /\s$/.test(text) || /^\s/.test(item.text);
    if (!hasBlank && end !== undefined && gap > narrowestBlank * item.size) text += ' ';
    text += item.text;
    end = item.right;
  }
  const inked = run.filter((item) => item.text.trim() !== '');
  const weightOf = (item: PageItem) => item.text.trim().length;
  const size = heaviest(inked, { keyOf: (item) => roundSize(item.size), weightOf }) ?? 0;
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: extent(inked).left,
    right: extent(inked).right,
    y: inked.find((item) => roundSize(item.size) === size)?.y ?? 0,
    size,
    font: heaviest(inked, { keyOf: (item) => item.font, weightOf }) ?? '',
    ...(inked[0]?.opensLarge ? { opensLarge: true } : {}),
  };
}

/** Joins the segments of a column at the same height into lines, from top to bottom. */
function joinSegments(segments: readonly PageItem[]): PageItem[] {
  const rows: PageItem[][] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const tolerance = sameLine * Math.min(first?.size ?? 0, segment.size);
    if (row !== undefined && first !== undefined && segment.y - first.y <= tolerance) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => joinRun(row.sort((a, b) => a.left - b.left)));
}

const leastLines = 4; // of a column
const leastFilled = 0.55; // of a column's width, for its median line; table cells are shorter
const gutter = 0.6; // the least gap between columns, as a multiple of the font size
const sameStart = 3; // points
const deepest = 2; // levels of nested columns

/**
 * The segments in columns, in reading order. A segment across several columns separates those above it from
 * those below.
 */
function orderColumns(segments: readonly PageItem[], depth = 0): PageItem[][] {
  const columns = findColumns(segments, depth);
  if (columns === undefined) return [[...segments]];
  const { left, right, crossing } = columns;
  const edges = crossing.map(({ y }) => y).sort((a, b) => a - b);
  const bands: { crossing: PageItem[]; left: PageItem[]; right: PageItem[] }[] = [];
  const bandOf = ({ y }: PageItem) => {
    const index = edges.filter((edge) => edge < y - 1).length;
    bands[index] ??= { crossing: [], left: [], right: [] };
    return bands[index];
  };
  for (const segment of left) bandOf(segment).left.push(segment);
  for (const segment of right) bandOf(segment).right.push(segment);
  for (const segment of crossing) bandOf(segment).crossing.push(segment);
  const ordered: PageItem[][] = [];
  for (const band of Object.values(bands)) {
    if (band.left.length + band.right.length > 0) {
      ordered.push(...orderColumns(band.left, depth + 1), ...orderColumns(band.right, depth + 1));
    }
    // Consecutive lines across the page form one region: they do not end at a column's edge.
    const last = ordered.at(-1);
    if (band.left.length + band.right.length === 0 && last !== undefined && band.crossing.length > 0) {
      last.push(...band.crossing);
    } else if (band.crossing.length > 0) ordered.push(band.crossing);
  }
  return ordered;
}

type Columns = {
  readonly left: readonly PageItem[];
  readonly right: readonly PageItem[];
  readonly crossing: readonly PageItem[];
};

/**
 * The two columns of the segments, and what crosses the gap between them; undefined if there are no two
 * columns.
 */
function findColumns(segments: readonly PageItem[], depth: number): Columns | undefined {
  if (depth > deepest || segments.length < 2 * leastLines) return undefined;
  const starts = new Map<number, number>();
  for (const { left } of segments) {
    const at = Math.round(left / sameStart);
    starts.set(at, (starts.get(at) ?? 0) + 1);
  }
  let best: Columns | undefined;
  for (const [at, count] of starts) {
    if (count < leastLines) continue;
    const columns = divide(segments, (at - 1) * sameStart);
    if (!areFilled(columns, depth)) continue;
    if (best === undefined || columns.crossing.length < best.crossing.length) best = columns;
  }
  return best;
}

function divide(segments: readonly PageItem[], start: number): Columns {
  const columns = { left: [] as PageItem[], right: [] as PageItem[], crossing: [] as PageItem[] };
  for (const segment of segments) {
    if (segment.left >= start) columns.right.push(segment);
    else if (segment.right <= start + sameStart - gutter * segment.size) columns.left.push(segment);
    else columns.crossing.push(segment);
  }
  return columns;
}

function areFilled({ left, right, crossing }: Columns, depth: number): boolean {
  if (left.length < leastLines || right.length < leastLines) return false;
  if (crossing.length > left.length + right.length) return false;
  const [leftSpan, rightSpan] = [extent(left), extent(right)];
  const isBeside = leftSpan.top < rightSpan.bottom && rightSpan.top < leftSpan.bottom;
  return isBeside && isFilled(left, depth) && isFilled(right, depth);
}

/** Whether most lines of the column are about as wide as the column, or the column divides into columns. */
function isFilled(column: readonly PageItem[], depth: number): boolean {
  const { left, right } = extent(column);
  const width = median(column.map((item) => item.right - item.left)) ?? 0;
  return width >= leastFilled * (right - left) || findColumns(column, depth + 1) !== undefined;
}

function extent(items: readonly PageItem[]) {
  const found = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { left, right, y } of items) {
    found.left = Math.min(found.left, left);
    found.right = Math.max(found.right, right);
    found.top = Math.min(found.top, y);
    found.bottom = Math.max(found.bottom, y);
  }
  return found;
}
