/**
 * QR codes (ISO/IEC 18004) of what we have to show: text as octets, error correction of level M, the
 * smallest version that holds it. A library would weigh three times as much, for kinds that we do
 * not show; a test holds this one to `uqr`.
 */

/** Octets of error correction in a block of level M, by version (table 9), and how many blocks there are. */
const CHECKS = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, ...Array<number>(19).fill(28)];
const BLOCKS = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40,
  43, 45, 47, 49,
];
const PADDING = [0xec, 0x11];
const FIELD = 0x11d;
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

type Grid = boolean[][];

/** The rows of a code, true where it is dark, without its margin. */
export function qrCode(text: string): Grid {
  const octets = new TextEncoder().encode(text);
  const version = BLOCKS.findIndex((_, at) => octets.length + (at < 9 ? 2 : 3) <= room(at + 1)) + 1;
  if (version === 0) throw new RangeError("too long for a code");
  const bits = interleaved(version, filled(octets, version)).flatMap((octet) => bitsOf(octet, 8));
  const drawn = MASKS.map((_, mask) => draw(version, bits, mask));
  return drawn.reduce((best, grid) => (penalty(grid) < penalty(best) ? grid : best));
}

/** Octets of a version in all: its squares without those of patterns, format and version. */
function total(version: number): number {
  const places = alignments(version).length;
  const aligned = places === 0 ? 0 : 25 * places * places - 10 * places - 55;
  return Math.floor(((16 * version + 128) * version + 64 - aligned - (version >= 7 ? 36 : 0)) / 8);
}

/** Octets of them that are not error correction. */
function room(version: number): number {
  return total(version) - at(CHECKS, version - 1) * at(BLOCKS, version - 1);
}

/** Where the centres of alignment patterns are, across and down. */
function alignments(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, i) => version * 4 + 10 - step * (count - 2 - i))];
}

/** What is encoded: mode, length, octets, and padding to the end. */
function filled(octets: Uint8Array, version: number): number[] {
  const bits = [...bitsOf(4, 4), ...bitsOf(octets.length, version < 10 ? 8 : 16), ...Array.from(octets).flatMap((octet) => bitsOf(octet, 8))];
  const whole = [...bits, 0, 0, 0, 0];
  const made = Array.from({ length: Math.floor(whole.length / 8) }, (_, i) =>
    whole.slice(8 * i, 8 * i + 8).reduce<number>((value, bit) => value * 2 + bit, 0),
  );
  return Array.from({ length: room(version) }, (_, i) => made[i] ?? at(PADDING, (i - made.length) % 2));
}

/** The blocks with their error correction, one octet of each in turn. */
function interleaved(version: number, data: number[]): number[] {
  const count = at(BLOCKS, version - 1);
  const checks = at(CHECKS, version - 1);
  const short = Math.floor(data.length / count);
  const longFrom = count - (data.length % count);
  const starts = Array.from({ length: count }, (_, i) => i * short + Math.max(0, i - longFrom));
  const blocks = starts.map((start, i) => data.slice(start, start + short + (i >= longFrom ? 1 : 0)));
  const corrections = blocks.map((block) => remainder(block, generator(checks)));
  const turn = (lists: number[][], length: number): number[] =>
    Array.from({ length }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
  return [...turn(blocks, short + 1), ...turn(corrections, checks)];
}

function generator(degree: number): number[] {
  let root = 1;
  let terms = [1];
  for (let i = 0; i < degree; i++) {
    terms = [...terms, 0].map((term, place) => term ^ multiply(terms[place - 1] ?? 0, root));
    root = multiply(root, 2);
  }
  return terms.slice(1);
}

function remainder(data: readonly number[], divisor: readonly number[]): number[] {
  return data.reduce<number[]>((rest, octet) => {
    const factor = octet ^ (rest[0] ?? 0);
    return divisor.map((term, place) => (rest[place + 1] ?? 0) ^ multiply(term, factor));
  }, divisor.map(() => 0));
}

/** A product in the field of 256 elements. */
function multiply(left: number, right: number): number {
  return bitsOf(right, 8).reduce<number>((sum, bit) => (sum * 2) ^ (sum >= 128 ? FIELD : 0) ^ (bit * left), 0);
}

/** The patterns, then the bits from the lower right, up and down in columns of two. */
function draw(version: number, bits: readonly number[], mask: number): Grid {
  const size = version * 4 + 17;
  const fixed: (boolean | undefined)[][] = Array.from({ length: size }, () => Array<boolean | undefined>(size).fill(undefined));
  const set = (x: number, y: number, dark: boolean): void => {
    const row = fixed[y];
    if (row && x >= 0 && x < size) row[x] = dark;
  };
  drawPatterns(version, set);
  drawFormat(size, mask, set);
  const grid = fixed.map((row, y) => row.map((dark, x) => dark ?? at(MASKS, mask)(x, y)));
  let next = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    // The upright line of timing takes no part.
    if (right === 6) right = 5;
    const upwards = ((right + 1) & 2) === 0;
    for (let i = 0; i < size; i++) {
      const y = upwards ? size - 1 - i : i;
      for (const x of [right, right - 1]) {
        const row = grid[y];
        if (row && fixed[y]?.[x] === undefined && bits[next++] === 1) row[x] = !row[x];
      }
    }
  }
  return grid;
}

function drawPatterns(version: number, set: (x: number, y: number, dark: boolean) => void): void {
  const size = version * 4 + 17;
  for (let i = 0; i < size; i++) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  const rings = (x: number, y: number, reach: number, light: readonly number[]): void => {
    for (let down = -reach; down <= reach; down++) {
      for (let across = -reach; across <= reach; across++) {
        set(x + across, y + down, !light.includes(Math.max(Math.abs(across), Math.abs(down))));
      }
    }
  };
  const places = alignments(version);
  const last = places.length - 1;
  places.forEach((y, row) => places.forEach((x, column) => {
    const corner = (row === 0 && (column === 0 || column === last)) || (row === last && column === 0);
    if (!corner) rings(x, y, 2, [1]);
  }));
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]] as const) rings(x, y, 4, [2, 4]);
  if (version < 7) return;
  bitsOf((version << 12) | coded(version, 12, 0x1f25), 18).reverse().forEach((bit, i) => {
    const far = size - 11 + (i % 3);
    set(far, Math.floor(i / 3), bit === 1);
    set(Math.floor(i / 3), far, bit === 1);
  });
}

/** Level M, whose bits are zero, and the mask, twice. */
function drawFormat(size: number, mask: number, set: (x: number, y: number, dark: boolean) => void): void {
  const bits = bitsOf(((mask << 10) | coded(mask, 10, 0x537)) ^ 0x5412, 15).reverse();
  bits.forEach((bit, i) => {
    const near = i < 6 ? i : i < 8 ? i + 1 : 14 - i;
    if (i < 8) set(8, near, bit === 1);
    else set(i === 8 ? 7 : near, 8, bit === 1);
    if (i < 8) set(size - 1 - i, 8, bit === 1);
    else set(8, size - 15 + i, bit === 1);
  });
  set(8, size - 8, true);
}

/** The check bits of a BCH code. */
function coded(value: number, width: number, divisor: number): number {
  let rest = value;
  for (let i = 0; i < width; i++) rest = (rest * 2) ^ ((rest >>> (width - 1)) * divisor);
  return rest;
}

/** How badly a camera reads it (section 7.8.3.1). */
function penalty(grid: Grid): number {
  const across = grid.map((row) => row.map((dark) => (dark ? "1" : "0")).join(""));
  const down = grid.map((_, x) => across.map((row) => row.charAt(x)).join(""));
  const lines = [...across, ...down];
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0);
  const finders = lines.flatMap((line) => line.match(/(?=10111010000|00001011101)/g) ?? []).length;
  const squares = grid.slice(1).flatMap((row, y) => row.filter((dark, x) => x > 0 && [row[x - 1], grid[y]?.[x], grid[y]?.[x - 1]].every((it) => it === dark)));
  const dark = across.join("").replaceAll("0", "").length / grid.length ** 2;
  return runs + 3 * squares.length + 40 * finders + 10 * Math.floor(Math.abs(dark - 0.5) * 20);
}

function bitsOf(value: number, width: number): number[] {
  return Array.from({ length: width }, (_, i) => (value >>> (width - 1 - i)) & 1);
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError("outside of a table");
  return item;
}
