// JSON bodies, declared once like the canonical objects. A body refuses fields that it does not
// know: a field that one side sends and the other ignores would be a difference nobody sees. Names
// are snake_case on the wire and camelCase here.

import { fromBase64Url, toBase64Url } from "../bytes.ts";
import type { ByteId, ByteIdKind, TextId, TextIdKind } from "../domain/ids.ts";
import type { Named } from "../domain/named.ts";
import { Malformed } from "../malformed.ts";

/** How a type stands in JSON. */
export interface Json<T> {
  toJson(value: T): unknown;
  /** Throws `Malformed`. */
  fromJson(json: unknown): T;
}

/** The type that is read. */
export type JsonOf<J> = J extends Json<infer T> ? T : never;

function malformed(): never {
  throw new Malformed("Json");
}

export const string: Json<string> = {
  toJson: (value) => value,
  fromJson: (json) => (typeof json === "string" ? json : malformed()),
};

export const boolean: Json<boolean> = {
  toJson: (value) => value,
  fromJson: (json) => (typeof json === "boolean" ? json : malformed()),
};

/** A whole number; times may be negative. */
export function integer(min: number, max: number): Json<number> {
  return {
    toJson: (value) => value,
    fromJson: (json) => {
      const fits = typeof json === "number" && Number.isSafeInteger(json) && json >= min && json <= max;
      return fits ? json : malformed();
    },
  };
}

export const u8 = integer(0, 0xff);
export const u16 = integer(0, 0xffff);
export const u32 = integer(0, 0xffff_ffff);
export const u64 = integer(0, Number.MAX_SAFE_INTEGER);
/** Seconds since 1970. */
export const seconds = integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

/** Octets of any length as base64url without padding; the body that they arrive in bounds them. */
export const octets: Json<Uint8Array> = {
  toJson: toBase64Url,
  fromJson: (json) => fromBase64Url(string.fromJson(json)),
};

/** Octets of exactly one length. */
export function fixed(length: number): Json<Uint8Array> {
  return {
    toJson: toBase64Url,
    fromJson: (json) => {
      const value = octets.fromJson(json);
      return value.length === length ? value : malformed();
    },
  };
}

/** A word of a closed list. */
export function word<Name extends string>(list: Named<Name>): Json<Name> {
  return { toJson: (value) => value, fromJson: (json) => list.fromName(string.fromJson(json)) ?? malformed() };
}

/** An identifier made of text. */
export function textId<Kind extends string>(kind: TextIdKind<Kind>): Json<TextId<Kind>> {
  return { toJson: (value) => value, fromJson: (json) => kind.parse(string.fromJson(json)) };
}

/** An identifier made of octets, in its text form. */
export function byteId<Kind extends string>(kind: ByteIdKind<Kind>): Json<ByteId<Kind>> {
  return { toJson: (value) => kind.toText(value), fromJson: (json) => kind.parse(string.fromJson(json)) };
}

export function nullable<T>(json: Json<T>): Json<T | null> {
  return {
    toJson: (value) => (value === null ? null : json.toJson(value)),
    fromJson: (value) => (value === null || value === undefined ? null : json.fromJson(value)),
  };
}

export function list<T>(json: Json<T>): Json<T[]> {
  return {
    toJson: (values) => values.map((value) => json.toJson(value)),
    fromJson: (value) => (Array.isArray(value) ? value.map((one) => json.fromJson(one)) : malformed()),
  };
}

// The type of a field is inferred from what it is declared with.
type Bodies = Readonly<Record<string, Json<any>>>;
type BodyOf<B extends Bodies> = { [Name in keyof B]: B[Name] extends Json<infer T> ? T : never };

/** An object with exactly these fields. */
export function body<const B extends Bodies>(fields: B): Json<BodyOf<B>> {
  return object(fields, false);
}

/** An object with these fields and perhaps others, where a standard wants it so. */
export function openBody<const B extends Bodies>(fields: B): Json<BodyOf<B>> {
  return object(fields, true);
}

type OneOf<B extends Bodies> = { [Name in keyof B]: { readonly [N in Name]: BodyOf<B>[Name] } }[keyof B];

/** An object with exactly one of these fields, whose name says of which kind the rest is. */
export function oneOf<const B extends Bodies>(kinds: B): Json<OneOf<B>> {
  const bodies = new Map(Object.entries(kinds).map(([name, json]) => [snakeCase(name), body({ [name]: json })]));
  return {
    toJson: (value) => bodies.get(snakeCase(Object.keys(value as object)[0] ?? ""))?.toJson(value as never) ?? malformed(),
    fromJson: (json) => {
      const name = typeof json === "object" && json !== null ? Object.keys(json)[0] : undefined;
      return (bodies.get(name ?? "") ?? malformed()).fromJson(json) as OneOf<B>;
    },
  };
}

function object<B extends Bodies>(fields: B, othersAllowed: boolean): Json<BodyOf<B>> {
  const entries = Object.entries(fields).map(([name, json]) => ({ name, wire: snakeCase(name), json }));
  const known = new Set(entries.map(({ wire }) => wire));
  return {
    toJson: (value) =>
      Object.fromEntries(entries.map(({ name, wire, json }) => [wire, json.toJson((value as Record<string, unknown>)[name])])),
    fromJson: (json) => {
      if (typeof json !== "object" || json === null || Array.isArray(json)) return malformed();
      const values = json as Record<string, unknown>;
      if (!othersAllowed && Object.keys(values).some((name) => !known.has(name))) return malformed();
      return Object.fromEntries(entries.map(({ name, wire, json: field }) => [name, field.fromJson(values[wire])])) as BodyOf<B>;
    },
  };
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}
