// The writing desk in several windows: what each of them changed is brought together, so that none
// silently overwrites what was typed in another.

import { equal, toHex } from "../bytes.ts";
import type { Draft } from "../protocol/desk.ts";

/** A desk as this window last saw it kept, as it is in this window, and as it is kept now. */
export interface Desks {
  readonly base: readonly Draft[];
  readonly mine: readonly Draft[];
  readonly kept: readonly Draft[];
}

/** What is to be kept, and which drafts of this window got another id, by their ids in hexadecimal. */
export interface Merged {
  readonly drafts: readonly Draft[];
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Takes over what only one side changed. Where both changed a draft both stay, this window's under a
 * fresh id; what one side deleted and the other changed stays as it was changed.
 */
export function mergeDesks({ base, mine, kept }: Desks, freshId: () => Uint8Array): Merged {
  const drafts: Draft[] = [];
  const moved = new Map<string, string>();
  const keep = (draft: Draft | undefined): void => void (draft && drafts.push(draft));
  for (const id of new Set([...kept, ...mine].map((draft) => toHex(draft.id)))) {
    const [was, own, other] = [base, mine, kept].map((desk) => desk.find((draft) => toHex(draft.id) === id));
    if (isSame(own, other) || isSame(own, was)) keep(other);
    else if (isSame(other, was) || other === undefined) keep(own);
    else {
      keep(other);
      if (own === undefined) continue;
      const fresh = freshId();
      moved.set(id, toHex(fresh));
      keep({ ...own, id: fresh });
    }
  }
  return { drafts, moved };
}

/** Whether two desks hold the same drafts. */
export function isSameDesk(a: readonly Draft[], b: readonly Draft[]): boolean {
  return a.length === b.length && a.every((draft) => isSame(draft, b.find((other) => equal(other.id, draft.id))));
}

/** Whether a draft says the same, whenever it was changed. */
function isSame(a: Draft | undefined, b: Draft | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.text === b.text && a.attachments.length === b.attachments.length && a.attachments.every((file, at) => {
    const other = b.attachments[at];
    return other !== undefined && file.name === other.name && file.marking === other.marking && equal(file.octets, other.octets);
  });
}
