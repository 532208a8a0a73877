import { named } from "./named.ts";

/** What a request proves, not who sends it. There is no role for supervisors. */
export const Role = named(
  "anyone",
  "member",
  "author",
  "signatory",
  "office_clerk",
  "office_head",
  "distribution_reader",
  "reply_drafter",
  "principal",
  "appeal_authority",
  "monitor",
  "protection_officer",
  "identity_issuer",
  "trustee",
  "records_officer",
  "oversight_viewer",
  "operator",
  "witness",
  "clock",
);
export type Role = (typeof Role.ALL)[number];
