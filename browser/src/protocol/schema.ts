// What protocol objects are declared with. Each of these says how one type is written and read.

import { Major, type Reader, type Schema, type Writer } from "./codec.ts";
import type { ByteId, ByteIdKind, TextIdKind, TextId } from "../domain/ids.ts";
import { VersionNumber } from "../domain/ids.ts";
import type { Named } from "../domain/named.ts";
import { Malformed } from "../malformed.ts";


/** A number from 0 to `max`. */
export function unsigned(max: number): Schema<number> {
  return {
    write: (out, value) => {
      if (!Number.isInteger(value) || value < 0 || value > max) throw new Malformed("Malformed");
      out.head(Major.Unsigned, value);
    },
    read: (from) => {
      const value = from.head(Major.Unsigned);
      if (value > max) throw new Malformed("Malformed");
      return value;
    },
  };
}

export const u8 = unsigned(0xff);
export const u16 = unsigned(0xffff);
export const u32 = unsigned(0xffff_ffff);
/** A count that only its owner writes; above 2^53 a number would not be exact. */
export const u53 = unsigned(Number.MAX_SAFE_INTEGER);

/** Places and intervals in a log, which the code of the log takes as they are. */
export const u64: Schema<bigint> = {
  write: (out, value) => {
    if (value < 0n || value > 0xffff_ffff_ffff_ffffn) throw new Malformed("Malformed");
    out.head(Major.Unsigned, value);
  },
  read: (from) => BigInt(from.head64(Major.Unsigned)),
};

/** Seconds since 1970. The Rust side takes 64 bits; here a time beyond 2^53 is malformed. */
export const seconds: Schema<number> = {
  write: (out, value) => {
    if (!Number.isSafeInteger(value)) throw new Malformed("Malformed");
    if (value < 0) out.head(Major.Negative, -1 - value);
    else out.head(Major.Unsigned, value);
  },
  read: (from) =>
    from.major() === Major.Negative ? -1 - from.head(Major.Negative) : from.head(Major.Unsigned),
};

/** Simple values (RFC 8949, section 3.3). */
const [FALSE, TRUE, NULL] = [20, 21, 22] as const;

export const flag: Schema<boolean> = {
  write: (out, value) => out.head(Major.Simple, value ? TRUE : FALSE),
  read: (from) => {
    const value = from.head(Major.Simple);
    if (value !== TRUE && value !== FALSE) throw new Malformed("Malformed");
    return value === TRUE;
  },
};

export const text: Schema<string> = {
  write: (out, value) => out.text(value),
  read: (from) => from.text(),
};

/** Octets of any length; the object that they stand in bounds them. */
export const octets: Schema<Uint8Array> = {
  write: (out, value) => out.bytes(value),
  read: (from) => from.bytes(),
};

/** Octets of exactly one length. */
export function fixed(length: number): Schema<Uint8Array> {
  const checked = (value: Uint8Array) => {
    if (value.length !== length) throw new Malformed("Malformed");
    return value;
  };
  return {
    write: (out, value) => out.bytes(checked(value)),
    read: (from) => checked(from.bytes()),
  };
}

export const octets32 = fixed(32);

/** An identifier made of octets. */
export function id<Kind extends string>(kind: ByteIdKind<Kind>): Schema<ByteId<Kind>> {
  return {
    write: (out, value) => out.bytes(kind.fromBytes(value)),
    read: (from) => kind.fromBytes(from.bytes()),
  };
}

/** An identifier made of text, checked by its own parser. */
export function textId<Kind extends string>(kind: TextIdKind<Kind>): Schema<TextId<Kind>> {
  return {
    write: (out, value) => out.text(kind.parse(value)),
    read: (from) => kind.parse(from.text()),
  };
}

/** A word of a closed list. */
export function word<Name extends string>(list: Named<Name>): Schema<Name> {
  const checked = (name: string): Name => {
    const known = list.fromName(name);
    if (known === undefined) throw new Malformed("Malformed");
    return known;
  };
  return {
    write: (out, value) => out.text(checked(value)),
    read: (from) => checked(from.text()),
  };
}

/** A word of a closed list that travels as a number. */
export function numbered<Name extends string>(numbers: Readonly<Record<Name, number>>): Schema<Name> {
  const pairs = Object.entries(numbers) as [Name, number][];
  return {
    write: (out, value) => out.head(Major.Unsigned, numbers[value]),
    read: (from) => {
      const number = from.head(Major.Unsigned);
      const pair = pairs.find(([, known]) => known === number);
      if (pair === undefined) throw new Malformed("Malformed");
      return pair[0];
    },
  };
}

/** Version numbers, from one. */
export const versionNumber: Schema<VersionNumber> = {
  write: (out, value) => u16.write(out, VersionNumber.new(value)),
  read: (from) => VersionNumber.new(u16.read(from)),
};

/** A value or none; none is left out of its map. */
export function optional<T>(schema: Schema<T>): Schema<T | null> {
  return {
    write: (out, value) => {
      if (value === null) throw new Malformed("Malformed");
      schema.write(out, value);
    },
    read: (from) => schema.read(from),
    absent: { value: null },
  };
}

/** A value, or null where it stands in a list and cannot be left out. */
export function nullable<T>(schema: Schema<T>): Schema<T | null> {
  return {
    write: (out, value) => (value === null ? out.head(Major.Simple, NULL) : schema.write(out, value)),
    read: (from) => {
      if (from.major() !== Major.Simple) return schema.read(from);
      if (from.head(Major.Simple) !== NULL) throw new Malformed("Malformed");
      return null;
    },
  };
}

/** A list. Nothing is set aside for a length that was only claimed. */
export function list<T>(schema: Schema<T>): Schema<T[]> {
  return {
    write: (out, values) => {
      out.head(Major.Array, values.length);
      for (const value of values) schema.write(out, value);
    },
    read: (from) => {
      const length = from.head(Major.Array);
      const values: T[] = [];
      while (values.length < length) values.push(schema.read(from));
      return values;
    },
  };
}

/** A list that is left out of its map where it is empty. */
export function listOrNone<T>(schema: Schema<T>): Schema<T[]> {
  const { write, read } = list(schema);
  return {
    write: (out, values) => {
      if (values.length === 0) throw new Malformed("Malformed");
      write(out, values);
    },
    read: (from) => {
      const values = read(from);
      if (values.length === 0) throw new Malformed("NotCanonical");
      return values;
    },
    absent: {
      // A new list each time, so that no two objects share one.
      get value() {
        return [];
      },
      isAbsent: (values) => values.length === 0,
    },
  };
}

/** A list of exactly two texts. */
export const textPair: Schema<readonly [string, string]> = {
  write: (out, [first, second]) => {
    out.head(Major.Array, 2);
    out.text(first);
    out.text(second);
  },
  read: (from) => {
    if (from.head(Major.Array) !== 2) throw new Malformed("Malformed");
    return [from.text(), from.text()];
  },
};

type Field<T> = readonly [key: number, schema: Schema<T>];
// the type of a field is inferred from its schema.
type Fields = Readonly<Record<string, Field<any>>>;
type ObjectOf<F extends Fields> = { -readonly [Name in keyof F]: F[Name] extends Field<infer T> ? T : never };

/** A map with integer keys. */
export function map<const F extends Fields>(fields: F): Schema<ObjectOf<F>> {
  const ascending = Object.entries(fields).sort(([, [a]], [, [b]]) => a - b);
  const byKey = new Map(ascending.map(([name, [key, schema]]) => [key, { name, schema }]));
  return {
    write: (out, value) => {
      const values = value as Record<string, unknown>;
      const present = ascending.filter(([name, [, schema]]) => !isAbsent(schema, values[name]));
      out.head(Major.Map, present.length);
      for (const [name, [key, schema]] of present) {
        out.head(Major.Unsigned, key);
        schema.write(out, values[name]);
      }
    },
    read: (from) => {
      const length = from.head(Major.Map);
      const values: Record<string, unknown> = {};
      for (let entry = 0, last = -1; entry < length; entry += 1) {
        const key = from.head(Major.Unsigned);
        const field = byKey.get(key);
        if (field === undefined || key <= last) throw new Malformed("NotCanonical");
        values[field.name] = field.schema.read(from);
        last = key;
      }
      for (const [name, [, schema]] of ascending) {
        if (name in values) continue;
        if (schema.absent === undefined) throw new Malformed("Malformed");
        values[name] = schema.absent.value;
      }
      return values as ObjectOf<F>;
    },
  };
}

function isAbsent(schema: Schema<unknown>, value: unknown): boolean {
  const { absent } = schema;
  return absent !== undefined && (absent.isAbsent === undefined ? absent.value === value : absent.isAbsent(value));
}

type Variants = Readonly<Record<string, readonly [number: number, fields: FieldList]>>;
// the type of a field is inferred from its schema.
type FieldList = Readonly<Record<string, Schema<any>>>;
type VariantOf<V extends Variants> = {
  [Kind in keyof V]: { kind: Kind } & { -readonly [Name in keyof V[Kind][1]]: V[Kind][1][Name] extends Schema<infer T> ? T : never };
}[keyof V];

/** One of several shapes: a list of its number and the list of its fields. */
export function variants<const V extends Variants>(shapes: V): Schema<VariantOf<V>> {
  return {
    write: (out, value) => {
      const shape = shapes[value.kind as string];
      if (shape === undefined) throw new Malformed("Malformed");
      out.head(Major.Array, 2);
      out.head(Major.Unsigned, shape[0]);
      writeFields(out, shape[1], value as Record<string, unknown>);
    },
    read: (from) => {
      if (from.head(Major.Array) !== 2) throw new Malformed("Malformed");
      const number = from.head(Major.Unsigned);
      const found = Object.entries(shapes).find(([, [known]]) => known === number);
      if (found === undefined) throw new Malformed("Malformed");
      const [kind, [, fields]] = found;
      return { kind, ...readFields(from, fields) } as VariantOf<V>;
    },
  };
}

function writeFields(out: Writer, fields: FieldList, values: Record<string, unknown>): void {
  const entries = Object.entries(fields);
  // What is absent at the end is left out.
  const last = entries.findLastIndex(([name, schema]) => !isAbsent(schema, values[name]));
  out.head(Major.Array, last + 1);
  for (const [name, schema] of entries.slice(0, last + 1)) schema.write(out, values[name]);
}

function readFields(from: Reader, fields: FieldList): Record<string, unknown> {
  const entries = Object.entries(fields);
  const length = from.head(Major.Array);
  if (length > entries.length) throw new Malformed("Malformed");
  const field = (schema: Schema<unknown>, at: number): unknown => {
    if (at < length) return schema.read(from);
    if (schema.absent === undefined) throw new Malformed("Malformed");
    return schema.absent.value;
  };
  return Object.fromEntries(entries.map(([name, schema], at) => [name, field(schema, at)]));
}
