// What the Rust side hands over: an installation, a memo in circulation, people and officials.

import { fromBase64Url, toBase64Url } from "../../src/bytes.ts";
import { openCirculation } from "../../src/client/circulation.ts";
import { officialKeys, type OfficialKeys } from "../../src/client/office.ts";
import { verifyInstance } from "../../src/client/trust.ts";
import { LogVerifier } from "../../src/crypto/log/note.ts";
import { Malformed } from "../../src/malformed.ts";
import { memoAnswer } from "../../src/protocol/api.ts";
import { instanceFile } from "../../src/protocol/casefile/logged.ts";
import { invitationFromBytes } from "../../src/protocol/envelope.ts";
import { CodedRefusal } from "../../src/refusal.ts";

/** Octets are base64url. */
export interface Stage {
  readonly now: number;
  readonly logKey: string;
  readonly otherLogKey: string;
  readonly instanceFile: string;
  readonly invitation: string;
  /** Of another memo's circulation. */
  readonly otherInvitation: string;
  /** The body that answers `memo_show`. */
  readonly shown: unknown;
  readonly wallets: readonly { readonly file: string; readonly passphrase: string }[];
  readonly officials: Readonly<Record<string, string>>;
  readonly blocks: readonly string[];
  readonly sealedMemo: string;
  readonly letters: readonly string[];
  readonly certificates: readonly { readonly subject: string; readonly presentations: readonly string[] }[];
  /** Canonical case material, and the invitation to that memo. */
  readonly material: string;
  readonly filedInvitation: string;
  /** The body that answers `case_open` for the filed memo. */
  readonly opening: unknown;
  /** What a signer of the filed memo has, and what the Rust side made of it. */
  readonly claiming: {
    readonly shown: unknown;
    readonly seed: string;
    readonly reader: string;
    readonly readerSeed: string;
    readonly certified: unknown;
    readonly claims: readonly string[];
    readonly ratings: readonly string[];
    readonly desk: { readonly seed: string; readonly sealed: string };
  };
  /** Seed for an enrolment, and institution and name of the epoch that is open. */
  readonly enrolling: { readonly seed: string; readonly institution: string; readonly epoch: string };
}

export const octets = fromBase64Url;
export const text = toBase64Url;

export function instanceOf(stage: Stage, logKey = stage.logKey) {
  return verifyInstance(instanceFile.fromCanonical(octets(stage.instanceFile)), LogVerifier.parse(logKey));
}

export function circulationOf(stage: Stage, invitation = stage.invitation, shown = stage.shown) {
  const { memo, key } = invitationFromBytes(octets(invitation));
  return openCirculation(instanceOf(stage), memo, key, memoAnswer.fromJson(shown));
}

export function keysOf(stage: Stage, official: string): OfficialKeys {
  return officialKeys.fromCanonical(octets(stage.officials[official] ?? ""));
}

/** What `make` gives, or the code of its refusal. */
export function orCode<T>(make: () => T): T | string {
  try {
    return make();
  } catch (failure) {
    if (failure instanceof Malformed || failure instanceof CodedRefusal) return failure.code;
    throw failure;
  }
}
