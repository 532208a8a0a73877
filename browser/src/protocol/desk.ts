// The writing desk: drafts, sealed at rest to an identity that the wallet holds the seed of. No
// passphrase is worked on to save what one has typed.

import { compare } from "../bytes.ts";
import type { Randomness } from "../crypto/random.ts";
import type { Identity } from "../crypto/seal.ts";
import { Marking } from "../domain/choice.ts";
import { Malformed } from "../malformed.ts";
import { canonical, type Canonical, type TypeOf } from "./codec.ts";
import { openObject, sealObject } from "./envelope.ts";
import { fixed, list, map, octets, text, word } from "./schema.ts";
import { ATTACHMENTS_MAX, DESK_OCTETS_MAX, DRAFTS_MAX } from "./sizes.ts";

/** A file that is to go with a draft: its name, how sensitive it is, its octets, cleaned already. */
export const draftFile = map({ name: [0, text], marking: [1, word(Marking)], octets: [2, octets] });
export type DraftFile = TypeOf<typeof draftFile>;

/** A memo that is being written. */
export const draft = map({
  /** Random, so that two devices do not mistake each other's drafts. */
  id: [0, fixed(16)],
  /** The text so far, in the form of a memo's Markdown; it need not be one yet. */
  text: [1, text],
  /** Files that are to go with it. */
  attachments: [2, list(draftFile)],
  /** Day of the last change, `YYYY-MM-DD`: no finer, for a found desk should tell little. */
  updated: [3, text],
});
export type Draft = TypeOf<typeof draft>;

const form = canonical(map({ drafts: [0, list(draft)] }), DESK_OCTETS_MAX);

/** Everything on the desk; drafts ascending by id. */
export type DeskFile = TypeOf<typeof form>;
export const deskFile: Canonical<DeskFile> = {
  ...form,
  fromCanonical: (octets) => {
    const desk = form.fromCanonical(octets);
    const { drafts } = desk;
    const few = drafts.length <= DRAFTS_MAX && drafts.every((one) => one.attachments.length <= ATTACHMENTS_MAX);
    if (!few) throw new Malformed("TooLong");
    const ascending = drafts.every((one, at) => at === 0 || compare(drafts[at - 1]?.id ?? one.id, one.id) < 0);
    // Whether there is such a day matters to nobody.
    const days = drafts.every((one) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(one.updated));
    if (!ascending || !days) throw new Malformed("NotCanonical");
    return desk;
  },
};

/** Longest sealed desk: a step above the longest content, and the header of one recipient. */
const SEALED_MAX = (DESK_OCTETS_MAX / 4) * 5 + 64 * 1024;

/** Seals the desk. */
export function sealDesk(desk: DeskFile, identity: Identity, randomness: Randomness): Uint8Array {
  const drafts = [...desk.drafts].sort((a, b) => compare(a.id, b.id));
  return sealObject(deskFile, { drafts }, [identity.recipient()], randomness);
}

/** Opens the desk. */
export function openDesk(identity: Identity, sealed: Uint8Array): DeskFile {
  return openObject(deskFile, identity, sealed, SEALED_MAX);
}
