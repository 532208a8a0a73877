// The review panel: what its members, the head of the office and the authors sign, what they read, and
// to whom it is sealed. The reasons stand in `crates/demur-client/src/panel.rs`.

import { equal } from "../bytes.ts";
import type { Randomness } from "../crypto/random.ts";
import { openWithKey } from "../crypto/seal/fileKey.ts";
import { STEPPED } from "../crypto/seal.ts";
import type { DocumentDigest, MemoId, OfficialId } from "../domain/ids.ts";
import type { AuthorStep } from "../protocol/author.ts";
import { Unreadable } from "../protocol/envelope.ts";
import { type FiledMemo, filedMemo } from "../protocol/envelope/contents.ts";
import type { OfficialStep, OfficialWords } from "../protocol/official.ts";
import { panelReaders, type Roster } from "../protocol/roster.ts";
import { SEALED_OCTETS_MAX } from "../protocol/sizes.ts";
import { attempt, orRefuse } from "../refusal.ts";
import { AuthorRefusal } from "./author.ts";
import type { Letter } from "./mailbox.ts";
import { OfficeRefusal, type OfficialKeys, type Prepared, prepare, type Subject } from "./office.ts";
import { type PreparedTurn, saysWhy, writeTurn } from "./turns.ts";
import type { Authored } from "./wallet.ts";

/** A turn of the panel by an official. */
export type PanelTurn =
  | {
      readonly kind: "form";
      readonly members: readonly OfficialId[];
      /** The authors' nomination, if there is one. */
      readonly nomination: DocumentDigest | null;
      readonly reasons: string;
      /** The key of the filed memo. */
      readonly key: Uint8Array;
    }
  | { readonly kind: "declare"; readonly panel: DocumentDigest; readonly conflict: boolean; readonly declaration: string }
  | { readonly kind: "propose"; readonly panel: DocumentDigest; readonly issues: string }
  | { readonly kind: "report"; readonly issues: DocumentDigest; readonly report: string }
  | { readonly kind: "dissent"; readonly report: DocumentDigest; readonly opinion: string };

/** The operation that takes each. */
export const PANEL_OPERATIONS = {
  form: "panel_form",
  declare: "panel_declare",
  propose: "issues_propose",
  report: "panel_report",
  dissent: "panel_dissent",
} as const satisfies Record<PanelTurn["kind"], string>;

function documentOf(turn: PanelTurn): { step: OfficialStep; words: OfficialWords } {
  switch (turn.kind) {
    case "form": {
      const { nomination, reasons, key } = turn;
      return { step: { kind: "formPanel", members: [...new Set(turn.members)].sort(), nomination }, words: { kind: "panel", reasons, key } };
    }
    case "declare": {
      const { panel, conflict, declaration } = turn;
      return { step: { kind: "declareConflict", panel, conflict }, words: { kind: "declaration", declaration } };
    }
    case "propose":
      return { step: { kind: "proposeIssues", panel: turn.panel }, words: { kind: "issues", issues: turn.issues } };
    case "report":
      return { step: { kind: "reportPanel", issues: turn.issues }, words: { kind: "panelReport", report: turn.report } };
    case "dissent":
      return { step: { kind: "dissent", report: turn.report }, words: { kind: "dissent", opinion: turn.opinion } };
  }
}

/** A turn of the panel, ready to be posted: sealed to the signers, the office and the panel. */
export function byPanel(
  keys: OfficialKeys,
  subject: Subject,
  { roster, members }: { roster: Roster; members: readonly OfficialId[] },
  turn: PanelTurn,
  randomness: Randomness,
): Prepared {
  const { step, words } = documentOf(turn);
  if (!saysWhy(words)) throw new OfficeRefusal("Reason");
  const readers = orRefuse(
    () => panelReaders(roster, step.kind === "formPanel" ? step.members : members),
    () => new OfficeRefusal("ReplyTo"),
  );
  return prepare(keys, subject, step, words, randomness, readers);
}

/** A turn of the panel by the authors. */
export type AuthorsPanelTurn =
  | { readonly kind: "nominate"; readonly nominee: OfficialId }
  | { readonly kind: "agreeIssues"; readonly issues: DocumentDigest }
  | { readonly kind: "objectIssues"; readonly issues: DocumentDigest };

/** The operation that takes each. */
export const AUTHORS_PANEL_OPERATIONS = {
  nominate: "panel_nominate",
  agreeIssues: "issues_agree",
  objectIssues: "issues_object",
} as const satisfies Record<AuthorsPanelTurn["kind"], string>;

/** A turn of the panel by the authors, sealed to the office, the signers and whoever is on it. */
export function byAuthorsOnPanel(
  { roster, members }: { roster: Roster; members: readonly OfficialId[] },
  authored: Authored,
  turn: AuthorsPanelTurn,
  words: string,
  randomness: Randomness,
): PreparedTurn {
  const readers = orRefuse(
    () => panelReaders(roster, members),
    () => new AuthorRefusal("Roster"),
  );
  const step = (content: Uint8Array): AuthorStep => ({ ...turn, content });
  return writeTurn(readers, [], authored, step, words, randomness);
}

/** The panel as letters tell it: the newest document of each kind that there is one of. */
export interface KnownPanel {
  readonly formed?: DocumentDigest;
  readonly members: readonly OfficialId[];
  readonly issues?: DocumentDigest;
  readonly report?: DocumentDigest;
  /** The key of the filed memo. */
  readonly key?: Uint8Array;
}

/** Reads it from letters, oldest first. */
export function knownPanel(letters: readonly Letter[]): KnownPanel {
  let known: KnownPanel = { members: [] };
  for (const { document: { statement: { step }, digest }, words } of letters) {
    if (step.kind === "formPanel" && words.kind === "panel") known = { ...known, formed: digest, members: step.members, key: words.key };
    if (step.kind === "proposeIssues") known = { ...known, issues: digest };
    if (step.kind === "reportPanel") known = { ...known, report: digest };
  }
  return known;
}

/** Opens a filed memo with the key that the head of the office passed on to the panel. Null if it is not the key. */
export function openAsPanel(key: Uint8Array, memo: MemoId, sealed: Uint8Array): FiledMemo | null {
  const filed = attempt(() => orRefuse(
    () => filedMemo.fromCanonical(openWithKey(key, sealed, STEPPED, SEALED_OCTETS_MAX)),
    () => new Unreadable("Unreadable"),
  ));
  return filed !== null && equal(filed.memo, memo) ? filed : null;
}
