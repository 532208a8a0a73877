// JSON and paths about complaints of reprisal. No path names a complaint: paths stand in the logs of
// proxies. They are not with the other paths because whoever only signs does not need them.

import { CharterDigest, ComplaintId } from "../../domain/ids.ts";
import { ComplaintAct, ComplaintState } from "../../domain/complaint.ts";
import { body, boolean, byteId, type JsonOf, list, nullable, octets, seconds, u16, u32, u8, word } from "../json.ts";
import { PREFIX } from "./paths.ts";

/** Paths by operation. */
export const COMPLAINTS = {
  complaint_file: "/complaints",
  complaint_mailbox: "/complaints/mailbox",
  complaint_list: "/complaints/list",
  complaint_open: "/complaints/open",
  complaint_step: "/complaints/steps",
} as const;

export function complaintPath(operation: keyof typeof COMPLAINTS): string {
  return PREFIX + COMPLAINTS[operation];
}

/** Asks `complaint_file`: a `complaintPost`, as a block of one size. */
export const complaintFilePost = body({ complaint: octets });

/** Asks `complaint_mailbox`: which complaint, and the number of the first record wanted. */
export const complaintMailboxPost = body({ complaint: byteId(ComplaintId), from: u16 });

/** Answers it: the charter it is under, how many records there are, and those of this answer. */
export const complaintMailboxAnswer = body({
  /** Null for a complaint that is not kept. */
  charter: nullable(byteId(CharterDigest)),
  total: u32,
  /** A `stepEntry`, sealed to the complaint; null for the complainant's own. */
  records: list(body({ sequence: u16, at: seconds, sealed: nullable(octets) })),
});
export type ComplaintMailboxAnswer = JsonOf<typeof complaintMailboxAnswer>;

const complaintItem = body({
  complaint: byteId(ComplaintId),
  state: word(ComplaintState),
  filedAt: seconds,
  records: u16,
  /** What is owed: `acknowledge`, or `check` at one of the charter's months; by when; whether it is late. */
  owed: list(body({ act: word(ComplaintAct), month: u8, by: seconds, overdue: boolean })),
});
export type ComplaintItem = JsonOf<typeof complaintItem>;

/** Answers `complaint_list`. */
export const complaintListAnswer = body({ complaints: list(complaintItem) });

/** Asks `complaint_open`: a canonical signed request, which complaint, the first record wanted. */
export const complaintOpenPost = body({ request: octets, complaint: byteId(ComplaintId), from: u16 });

/** Answers it. */
export const complaintOpenAnswer = body({
  charter: nullable(byteId(CharterDigest)),
  total: u32,
  /** Of the complainant's own the canonical `unverifiedEntry`; null for a step, which is sealed whole. */
  records: list(body({ sequence: u16, at: seconds, entry: nullable(octets), sealed: octets })),
});
export type ComplaintOpenAnswer = JsonOf<typeof complaintOpenAnswer>;

/** Asks `complaint_step`: a canonical `unverifiedStep`, and its `stepEntry` sealed. */
export const complaintStepPost = body({ step: octets, sealed: octets });
