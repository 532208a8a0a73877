// The charter file as it is written, before any value is checked: which keys there are and what kind
// of value each has. Answers to the Rust module of the same name.

import { parse } from "smol-toml";

import { CharterError } from "./error.ts";

const text = "text";
const flag = "flag";
const texts = "texts";
const term = "term";
const keep = "keep";
const numbers = "numbers";
/** Unsigned numbers by their width in bits. */
const [u8, u16, u32] = [8, 16, 32] as const;

type Kind = typeof text | typeof flag | typeof texts | typeof term | typeof keep | typeof numbers | 8 | 16 | 32;
/** What a charter from before there was such a key says by leaving it out. */
interface Optional<K extends Kind, Otherwise = ValueOf<K> | undefined> {
  readonly kind: K;
  readonly otherwise: Otherwise;
}
type Field = Kind | Optional<Kind>;
type ValueOf<K> = K extends Optional<infer Inner, infer Otherwise> ? ValueOf<Inner> | Otherwise : K extends keyof NamedKinds ? NamedKinds[K] : number;
interface NamedKinds {
  readonly text: string;
  readonly flag: boolean;
  readonly texts: string[];
  readonly term: RawTerm;
  readonly keep: RawKeep;
  readonly numbers: readonly number[];
}
type SectionOf<S> = { readonly [Key in keyof S]: ValueOf<S[Key]> };

function optional<K extends Kind, Otherwise extends ValueOf<K> | undefined>(kind: K, otherwise: Otherwise): Optional<K, Otherwise> {
  return { kind, otherwise };
}

const SECTIONS = {
  charter: { id: text, version: u32, title: text, case_prefix: text },
  office: { name: text, head: text, institution: text, principal: text },
  calendar: { time_zone: text, holidays: text },
  eligibility: { affiliations: texts, excluded: texts },
  circulation: { window_days: u16, min_signers: u32, opens_per_epoch: u8 },
  anonymity: { cell_min: u32, warn_below: u32 },
  identity: { modes: texts, chosen_by: text },
  trustees: { threshold: u8, members: texts },
  signing: { stances: texts },
  distribution: { always: texts, if_author_agency_differs: texts, further_by: text },
  markings: { allowed: texts, higher: optional(text, undefined) },
  reply: { outcomes: texts, clearances: optional(u32, 0), clearance_roles: optional(texts, []), clearance_silence_days: optional(u16, undefined) },
  submission: { approvals_required: u32 },
  appeal: {
    enabled: flag,
    authority: optional(text, undefined),
    within: optional(term, undefined),
    decide_within: optional(term, undefined),
    grounds: optional(texts, undefined),
  },
  monitor: { role: text, elected: flag },
  protection: { evaluation_mention: text, disclosure_of_source: text, reprisal: text, complaints_to: text, acknowledge_days: optional(u16, 7), follow_up_months: optional(numbers, [3, 6, 12]), undertaking: optional(text, undefined), risk_check: optional(flag, false) },
  log: { interval_seconds: u32 },
} as const satisfies Record<string, Record<string, Field>>;
/** What a charter may leave out, so that an older one stays what it was. */
const OPTIONAL = {
  extension: { extensions_max: u8, extension_days_max: u16, approver_role: optional(text, undefined) },
  scope: { statement: text, dispute_within: term, ruling_within: term },
  questions: { answer_within: term, pause_days_max: u16 },
  contest: { within: term, ruling_within: term },
  panel: { members: u8, nominee: flag, form_within: term, report_within: term, reply_within: optional(term, undefined) },
  urgent: { acknowledge: term, reply_target: term, reply_limit: term },
  archive: { after_close: term },
  retention: { text: keep, names: keep },
  effect: { may_stop_work: flag },
  reminder: { every: term },
  told: { words: texts },
  disclosure: { asked_by: text, notice: term, decide_within: term, of_records: flag },
  release: { answer_within: term, silence_consents: flag },
  late: { within: term, supporters: texts },
  sessions: { proposed_by: texts, respond_within: term, questions_max: u16, questions_per_interval_max: u16 },
} as const satisfies Record<string, Record<string, Field>>;

const HOLIDAY = { date: text, name: text } as const;
const INSTITUTION = { id: text, name: text } as const;
const TERMS = ["acknowledge", "reply_target", "reply_limit", "close_after_reply"] as const;
const TERM_UNITS = ["working_days", "calendar_days", "months"] as const;
const KEEP_UNITS = ["months", "years"] as const;

/** Exactly one of the three, once it is checked. */
export type RawTerm = { readonly [Unit in (typeof TERM_UNITS)[number]]?: number };

/** Exactly one of the three, once it is checked. */
export type RawKeep = { readonly [Unit in (typeof KEEP_UNITS)[number]]?: number } & { readonly permanent?: boolean };

export type RawCharter = { readonly [Name in keyof typeof SECTIONS]: SectionOf<(typeof SECTIONS)[Name]> } & {
  readonly institutions: readonly SectionOf<typeof INSTITUTION>[];
  readonly holidays: readonly SectionOf<typeof HOLIDAY>[];
  readonly deadlines: { readonly [Name in (typeof TERMS)[number]]: RawTerm };
} & { readonly [Name in keyof typeof OPTIONAL]: SectionOf<(typeof OPTIONAL)[Name]> | undefined };

/** Reads TOML into the charter's sections; anything unknown, missing or of another kind is refused. */
export function readRaw(file: string): RawCharter {
  const whole = tableOf(parseToml(file));
  const { institutions, deadlines, holidays = [], ...rest } = whole;
  refuseOthers(rest, [...Object.keys(SECTIONS), ...Object.keys(OPTIONAL)]);
  const sections = Object.entries(SECTIONS).map(([name, fields]) => [name, readSection(rest[name], fields)]);
  const others = Object.entries(OPTIONAL).map(([name, fields]) => [name, rest[name] === undefined ? undefined : readSection(rest[name], fields)]);
  const terms = tableOf(deadlines);
  refuseOthers(terms, TERMS);
  return {
    ...Object.fromEntries(sections),
    ...Object.fromEntries(others),
    institutions: listOf(institutions).map((institution) => readSection(institution, INSTITUTION)),
    holidays: listOf(holidays).map((holiday) => readSection(holiday, HOLIDAY)),
    deadlines: Object.fromEntries(TERMS.map((name) => [name, readTerm(terms[name])])),
  } as RawCharter;
}

function parseToml(file: string): unknown {
  try {
    // Integers as such, because a fraction is none however whole it is.
    return parse(file, { integersAsBigInt: true, unsafeKeyBehaviour: "throw" });
  } catch {
    throw form();
  }
}

function readSection<S extends Record<string, Field>>(value: unknown, fields: S): SectionOf<S> {
  const table = tableOf(value);
  refuseOthers(table, Object.keys(fields));
  const read = Object.entries(fields).map(([key, kind]) => [key, readField(table[key], kind)]);
  return Object.fromEntries(read) as SectionOf<S>;
}

function readTerm(value: unknown): RawTerm {
  const table = tableOf(value);
  refuseOthers(table, TERM_UNITS);
  return Object.fromEntries(Object.entries(table).map(([unit, count]) => [unit, readValue(count, u16)]));
}

function readKeep(value: unknown): RawKeep {
  const table = tableOf(value);
  refuseOthers(table, [...KEEP_UNITS, "permanent"]);
  return Object.fromEntries(Object.entries(table).map(([key, it]) => [key, readValue(it, key === "permanent" ? flag : u16)]));
}

function readField(value: unknown, field: Field): unknown {
  if (typeof field !== "object") return readValue(value, field);
  return value === undefined ? field.otherwise : readValue(value, field.kind);
}

function readValue(value: unknown, kind: Kind): unknown {
  if (kind === text && typeof value === "string") return value;
  if (kind === flag && typeof value === "boolean") return value;
  if (kind === term) return readTerm(value);
  if (kind === keep) return readKeep(value);
  if (kind === numbers) return listOf(value).map((entry) => readValue(entry, u8));
  if (kind === texts) return listOf(value).map((entry) => readValue(entry, text));
  if (typeof kind === "number" && typeof value === "bigint" && value >= 0n && value < 1n << BigInt(kind)) {
    return Number(value);
  }
  throw form();
}

function tableOf(value: unknown): Record<string, unknown> {
  const prototype = typeof value === "object" && value !== null ? Object.getPrototypeOf(value) : undefined;
  if (prototype !== Object.prototype && prototype !== null) throw form();
  return value as Record<string, unknown>;
}

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw form();
  return value;
}

function refuseOthers(table: Record<string, unknown>, known: readonly string[]): void {
  if (Object.keys(table).some((key) => !known.includes(key))) throw form();
}

function form(): CharterError {
  return new CharterError("Form");
}
