// What changed from one version of a memo to the next, by its structure and word by word, so that
// somebody who signed the old one sees what they would sign now.

import { toHex } from "../bytes.ts";
import { type Piece, wordDifference } from "./difference/words.ts";
import { FURTHER, type MemoParts, type Place, type Portion } from "./memo.ts";

/** What happened to a part. A part that moved stands there word for word, with another number. */
export type Change = "same" | "changed" | "added" | "removed" | "moved";

/** One of a part's texts: its words, its marking, and what else its kind has. */
export interface FieldDifference {
  readonly field: "text" | "marking" | "responsible" | "wanted_by" | "source";
  /** Kept, removed and added words in their order; joined, the kept and added ones are the new text. */
  readonly pieces: readonly Piece[];
}

/** One part, with its number in each version where it has one there. */
export interface PartDifference {
  readonly part: Place["part"];
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly change: Change;
  readonly fields: readonly FieldDifference[];
}

/** Every part of both versions, in the order in which the new one reads. */
export function differenceOf(before: MemoParts, after: MemoParts): PartDifference[] {
  const single = (part: Place["part"], read: (parts: MemoParts) => Entry): PartDifference =>
    compared(part, { entry: read(before), number: undefined }, { entry: read(after), number: undefined });
  const list = (part: Place["part"], read: (parts: MemoParts) => Entry[]): PartDifference[] =>
    listDifference(part, read(before), read(after));
  return [
    single("subject", (parts) => ({ text: parts.subject })),
    single("addressees", (parts) => ({ text: parts.addressees.join(", ") })),
    single("marking", (parts) => ({ text: parts.marking })),
    ...(before.stance ?? after.stance ? [single("stance", (parts) => ({ text: parts.stance ?? "" }))] : []),
    ...(before.document ?? after.document ? [single("document", ({ document }) => ({ text: document ? `${document.title} ${toHex(document.sha256)}` : "" }))] : []),
    single("summary", (parts) => entryOf(parts.summary)),
    ...list("paragraph", (parts) => parts.paragraphs.map(entryOf)),
    ...list("demand", (parts) => parts.demands.map(demandEntry)),
    ...FURTHER.flatMap((further) => list(further.entry, (parts) => parts[further.list].map(entryOf))),
    ...list("evidence_entry", (parts) => parts.evidence.map(({ claim, source }) => ({ ...entryOf(claim), source }))),
    ...list("attachment", (parts) => parts.attachments.map(attachmentEntry)),
  ];
}

/** Whether nothing changed. */
export function isSame(parts: readonly PartDifference[]): boolean {
  return parts.every(({ change }) => change === "same");
}

type Entry = { readonly text: string } & { readonly [Field in FieldDifference["field"]]?: string | undefined };
interface Numbered {
  readonly entry: Entry;
  readonly number: number | undefined;
}

const FIELDS: readonly FieldDifference["field"][] = ["marking", "text", "responsible", "wanted_by", "source"];

function entryOf({ marking, text }: Portion): Entry {
  return { marking, text };
}

/** A file that was replaced under its name shows by its hash, as a source would. */
function attachmentEntry({ name, sha256 }: MemoParts["attachments"][number]): Entry {
  return { ...entryOf(name), source: toHex(sha256) };
}

function demandEntry({ portion, responsible, wantedBy }: MemoParts["demands"][number]): Entry {
  return { ...entryOf(portion), responsible, wanted_by: wantedBy };
}

/** Entries that are alike enough to be one entry rewritten share at least this part of their words. */
const ALIKE = 0.4;

function listDifference(part: Place["part"], before: readonly Entry[], after: readonly Entry[]): PartDifference[] {
  const old = before.map((entry, at) => ({ entry, number: at + 1 }));
  const young = after.map((entry, at) => ({ entry, number: at + 1 }));
  const pairs = pairUp(old, young);
  const paired = new Set(pairs.values());
  const unpaired = old.filter((one) => !paired.has(one));
  const moved = moves(unpaired, young.filter((one) => !pairs.has(one)));
  const gone = unpaired.filter((one) => ![...moved.values()].includes(one));
  const found: PartDifference[] = [];
  const removedBefore = (number: number) => {
    while (gone[0] !== undefined && gone[0].number < number) found.push(compared(part, gone.shift(), undefined));
  };
  for (const one of young) {
    const partner = pairs.get(one);
    if (partner !== undefined) removedBefore(partner.number ?? 0);
    found.push(compared(part, partner ?? moved.get(one), one));
  }
  removedBefore(Number.POSITIVE_INFINITY);
  return found.map((one) => {
    const isMove = young.some((entry) => entry.number === one.after && moved.has(entry));
    return isMove ? { ...one, change: "moved" as const } : one;
  });
}

/** Pairs entries in order: the choice with the most words in common (a longest common subsequence). */
function pairUp(old: readonly Numbered[], young: readonly Numbered[]): Map<Numbered, Numbered> {
  const score = old.map((a) => young.map((b) => likeness(a.entry, b.entry)));
  const best = Array.from({ length: old.length + 1 }, () => new Float64Array(young.length + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const pair = (i: number, j: number) => {
    const alike = score[i]?.[j] ?? 0;
    return alike >= ALIKE ? alike + at(i + 1, j + 1) : 0;
  };
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      (best[i] as Float64Array)[j] = Math.max(at(i + 1, j), at(i, j + 1), pair(i, j));
    }
  }
  const pairs = new Map<Numbered, Numbered>();
  for (let i = 0, j = 0; i < old.length && j < young.length; ) {
    if (pair(i, j) > 0 && pair(i, j) === at(i, j)) {
      pairs.set(young[j] as Numbered, old[i] as Numbered);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      i += 1;
    } else {
      j += 1;
    }
  }
  return pairs;
}

/** Entries that stand word for word at another place. */
function moves(old: readonly Numbered[], young: readonly Numbered[]): Map<Numbered, Numbered> {
  const left = [...old];
  const moved = new Map<Numbered, Numbered>();
  for (const one of young) {
    const at = left.findIndex((other) => FIELDS.every((field) => other.entry[field] === one.entry[field]));
    const partner = left[at];
    if (partner === undefined) continue;
    moved.set(one, partner);
    left.splice(at, 1);
  }
  return moved;
}

/** From 0 to 1: twice the words in common, of all words. */
function likeness(a: Entry, b: Entry): number {
  if (a.text === b.text) return 1;
  const words = new Map<string, number>();
  const [ours, theirs] = [a.text.split(" "), b.text.split(" ")];
  for (const word of ours) words.set(word, (words.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of theirs) {
    const left = words.get(word) ?? 0;
    if (left === 0) continue;
    words.set(word, left - 1);
    common += 1;
  }
  return (2 * common) / (ours.length + theirs.length);
}

function compared(part: Place["part"], before: Numbered | undefined, after: Numbered | undefined): PartDifference {
  const fields = FIELDS.flatMap((field) => {
    const [old, young] = [before?.entry[field], after?.entry[field]];
    if (old === undefined && young === undefined) return [];
    const whole = field !== "text" || old === undefined || young === undefined;
    return [{ field, pieces: whole ? replaced(old, young) : wordDifference(old, young) }];
  });
  const differs = fields.some(({ pieces }) => pieces.some(({ change }) => change !== "kept"));
  const change = before === undefined ? "added" : after === undefined ? "removed" : differs ? "changed" : "same";
  return { part, before: before?.number, after: after?.number, change, fields };
}

/** A text that is compared as a whole. */
function replaced(old: string | undefined, young: string | undefined): Piece[] {
  if (old !== undefined && old === young) return [{ change: "kept", text: old }];
  const removed: Piece[] = old === undefined ? [] : [{ change: "removed", text: old }];
  return young === undefined ? removed : [...removed, { change: "added", text: young }];
}
