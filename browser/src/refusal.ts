// An expected refusal of protocol or client: a code from a closed list and no prose; the words are
// in `locales/`. Each Rust enum of refusals has a class of its own here, with the enum's name and
// its variants as codes. What a rule of the channel refuses is `src/domain/refusal.ts`.

import { Malformed } from "./malformed.ts";

/** What all of them have in common: `name` says which list, `code` which entry of it. */
export abstract class CodedRefusal<Code extends string = string> extends Error {
  abstract override readonly name: string;

  /** `detail` is the number that belongs to the code, if there is one: a limit, a demand. */
  constructor(
    readonly code: Code,
    readonly detail: number | null = null,
  ) {
    super(code);
  }
}

/** What `take` gives, or null where what came from outside is refused or malformed. */
export function attempt<T>(take: () => T): T | null {
  try {
    return take();
  } catch (failure) {
    if (failure instanceof Malformed || failure instanceof CodedRefusal) return null;
    throw failure;
  }
}

/** What `take` gives; where what came from outside is refused or malformed, `refusal` instead. */
export function orRefuse<T>(take: () => T, refusal: () => CodedRefusal): T {
  try {
    return take();
  } catch (failure) {
    if (failure instanceof Malformed || failure instanceof CodedRefusal) throw refusal();
    throw failure;
  }
}
