// The difference of two texts, word by word.

/** A run of text that both have, or that only the old or only the new one has. */
export interface Piece {
  readonly change: "kept" | "removed" | "added";
  readonly text: string;
}

/** Larger tables are not filled: sentences are compared first, and a gap that is still larger is replaced. */
const CELLS_MAX = 1_000_000;

/**
 * The pieces of both texts. The kept and removed ones joined are the old text, the kept and added
 * ones the new text, to the octet.
 */
export function wordDifference(before: string, after: string): Piece[] {
  const [old, young] = [words(before), words(after)];
  const pieces =
    old.length * young.length <= CELLS_MAX
      ? align(old, young)
      : align(sentences(before), sentences(after), (a, b) => {
          const [inside, outside] = [words(a.join("")), words(b.join(""))];
          return inside.length * outside.length <= CELLS_MAX ? align(inside, outside) : replaced(a, b);
        });
  return joined(pieces);
}

/** Words, spaces and signs by themselves; a character each in scripts that write no spaces. */
function words(text: string): string[] {
  const word = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}](?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}\p{N}'’])*|\s+|[^]/gu;
  return text.match(word) ?? [];
}

/** Each with its closing signs and the space behind them. */
function sentences(text: string): string[] {
  return text.match(/[^.!?؟。]+[.!?؟。]*\s*|[.!?؟。]+\s*/gu) ?? [];
}

type Gap = (old: readonly string[], young: readonly string[]) => Piece[];

/** A longest common subsequence; what lies between its tokens goes to `gap`. */
function align(old: readonly string[], young: readonly string[], gap: Gap = replaced): Piece[] {
  let start = 0;
  while (start < old.length && start < young.length && old[start] === young[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, young.length) - start;
  while (end < most && old[old.length - 1 - end] === young[young.length - 1 - end]) end += 1;
  const middle = alignMiddle(old.slice(start, old.length - end), young.slice(start, young.length - end), gap);
  return [...kept(old.slice(0, start)), ...middle, ...kept(old.slice(old.length - end))];
}

function alignMiddle(old: readonly string[], young: readonly string[], gap: Gap): Piece[] {
  if (old.length * young.length > CELLS_MAX) return gap(old, young);
  const width = young.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] as number;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = old[i] === young[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: Piece[] = [];
  let [i, j, fromOld, fromYoung] = [0, 0, 0, 0];
  while (i < old.length && j < young.length) {
    if (old[i] === young[j]) {
      pieces.push(...gap(old.slice(fromOld, i), young.slice(fromYoung, j)), ...kept(old.slice(i, i + 1)));
      [fromOld, fromYoung] = [i + 1, j + 1];
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      i += 1;
    } else {
      j += 1;
    }
  }
  pieces.push(...gap(old.slice(fromOld), young.slice(fromYoung)));
  return pieces;
}

function kept(tokens: readonly string[]): Piece[] {
  return tokens.map((text) => ({ change: "kept", text }));
}

function replaced(old: readonly string[], young: readonly string[]): Piece[] {
  const removed: Piece[] = old.map((text) => ({ change: "removed", text }));
  return [...removed, ...young.map((text): Piece => ({ change: "added", text }))];
}

/**
 * Neighbours of one kind as one piece. A space kept between two changed words would cut a changed
 * phrase into its words, so it counts as changed on both sides.
 */
function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    if (removed !== "") whole.push({ change: "removed", text: removed });
    if (added !== "") whole.push({ change: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const [at, { change, text }] of pieces.entries()) {
    if (change === "removed") removed += text;
    else if (change === "added") added += text;
    else if (isBridge(pieces, at, removed !== "" && added !== "")) {
      removed += text;
      added += text;
    } else {
      flush();
      const last = whole.at(-1);
      if (last?.change === "kept") whole[whole.length - 1] = { change, text: last.text + text };
      else whole.push({ change, text });
    }
  }
  flush();
  return whole;
}

function isBridge(pieces: readonly Piece[], at: number, between: boolean): boolean {
  const next = pieces[at + 1];
  return between && /^\s+$/.test(pieces[at]?.text ?? "") && next !== undefined && next.change !== "kept";
}
