// How many members a signer hides among, from the roll that was published when an epoch closed.

import { Malformed } from "../malformed.ts";
import { named } from "./named.ts";

/** What a credential says of its member; the place in the list is the attribute's index. */
export const Attribute = named(
  "affiliation",
  "service",
  "bureau",
  "grade_band",
  "tenure_band",
  "post_region",
  "name_record",
  "reserved",
);
export type Attribute = (typeof Attribute.ALL)[number];

/** The attributes that make up a class: everything but the name record and the reserved one. */
export const CLASS_ATTRIBUTES = [
  "affiliation",
  "service",
  "bureau",
  "grade_band",
  "tenure_band",
  "post_region",
] as const satisfies readonly Attribute[];
export type ClassAttribute = (typeof CLASS_ATTRIBUTES)[number];

/** The most values of one attribute in one epoch. */
export const VALUES_MAX = 256;

/** The attribute with this index, 0 to 7. */
export function attributeOf(index: number): Attribute | undefined {
  return Attribute.ALL[index];
}

export function isClass(attribute: Attribute): attribute is ClassAttribute {
  return (CLASS_ATTRIBUTES as readonly Attribute[]).includes(attribute);
}

/** The closed lists of values that an epoch knows, the same for everyone in it. */
export class Schema {
  private constructor(private readonly values: ReadonlyMap<Attribute, readonly string[]>) {}

  /** Checks the lists of values, one for each class attribute. */
  static new(values: ReadonlyMap<Attribute, readonly string[]>): Schema {
    for (const attribute of values.keys()) if (!isClass(attribute)) throw new Malformed("NotAClass");
    for (const attribute of CLASS_ATTRIBUTES) {
      const list = values.get(attribute) ?? [];
      if (list.length === 0 || list.length > VALUES_MAX) throw new Malformed("Count");
      if (!list.every(isWord) || new Set(list).size !== list.length) throw new Malformed("Value");
    }
    return new Schema(new Map([...values].map(([attribute, list]) => [attribute, [...list]])));
  }

  /** The values of an attribute, in the schema's order; none for one that is no class. */
  valuesOf(attribute: Attribute): readonly string[] {
    return this.values.get(attribute) ?? [];
  }

  /** Checks that a class attribute may have this value. */
  checkValue(attribute: Attribute, value: string): void {
    if (!isClass(attribute)) throw new Malformed("NotAClass");
    if (!this.valuesOf(attribute).includes(value)) throw new Malformed("UnknownValue");
  }
}

/** One value for each of `CLASS_ATTRIBUTES`, in their order. */
export type Cell = readonly string[];

/** How many members a cell of the roll holds: this many, or at least one and fewer than the least. */
export type CellCount = { readonly exactly: number } | "below";

export interface HistogramCell {
  readonly cell: Cell;
  readonly count: CellCount;
}

/** Bounds on the number of members in a set; the true number lies between them. */
export interface SetSize {
  /** Certainly this many. */
  readonly atLeast: number;
  /** Certainly not more. */
  readonly atMost: number;
}

/** How large a group a signer hides in, counted in members of the epoch's roll. */
export interface AnonymityLimits {
  /** Refuse below this many. */
  readonly cellMin: number;
  /** Warn below this many. */
  readonly warnBelow: number;
}

/** Too few: do not sign like this. Few: sign only after reading how few. Enough. */
export type SetDecision = "refuse" | "warn" | "fine";

/** A value of an attribute that a signer would show. */
export type Shown = readonly [Attribute, string];

/** The roll's joint histogram, as published. Cells without members are not in it. */
export class Histogram {
  private constructor(
    /** How many members are on the roll. */
    readonly total: number,
    private readonly cellMin: number,
    private readonly cells: readonly HistogramCell[],
  ) {}

  /** Checks a published histogram of `total` members against its schema. */
  static new(schema: Schema, total: number, cellMin: number, cells: readonly HistogramCell[]): Histogram {
    const seen = new Set<string>();
    for (const { cell, count } of cells) {
      if (cell.length !== CLASS_ATTRIBUTES.length) throw new Malformed("Cell");
      CLASS_ATTRIBUTES.forEach((attribute, at) => schema.checkValue(attribute, cell[at] as string));
      if (count !== "below" && count.exactly < cellMin) throw new Malformed("Cell");
      seen.add(cell.join(" "));
    }
    if (seen.size !== cells.length) throw new Malformed("Cell");
    const histogram = new Histogram(total, cellMin, cells);
    const all = histogram.#sum(() => true);
    if (all.atLeast > total || all.atMost < total) throw new Malformed("Total");
    return histogram;
  }

  /**
   * How many members share all the shown values. Showing nothing hides among everyone on the roll. A
   * value that nobody has, or of an attribute that is no class, leaves nobody.
   */
  setSize(shown: readonly Shown[]): SetSize {
    const matches = (cell: Cell) =>
      shown.every(([attribute, value]) => isClass(attribute) && cell[CLASS_ATTRIBUTES.indexOf(attribute)] === value);
    const inside = this.#sum(matches);
    const outside = this.#sum((cell) => !matches(cell));
    // Cells below the minimum are known only roughly, but everyone on the roll is in exactly one
    // cell, so who is not outside is inside.
    return {
      atLeast: Math.max(inside.atLeast, this.total - outside.atMost, 0),
      atMost: Math.min(inside.atMost, Math.max(this.total - outside.atLeast, 0)),
    };
  }

  #sum(wanted: (cell: Cell) => boolean): SetSize {
    let [atLeast, atMost] = [0, 0];
    for (const { cell, count } of this.cells) {
      if (!wanted(cell)) continue;
      atLeast += count === "below" ? 1 : count.exactly;
      atMost += count === "below" ? Math.max(this.cellMin - 1, 0) : count.exactly;
    }
    return { atLeast, atMost };
  }
}

/** Whether a set is large enough under the charter. Only what is certain counts. */
export function decideSet(size: SetSize, limits: AnonymityLimits): SetDecision {
  if (size.atLeast < limits.cellMin) return "refuse";
  return size.atLeast < limits.warnBelow ? "warn" : "fine";
}

function isWord(value: string): boolean {
  return /^[a-z0-9-]{1,32}$/.test(value);
}
