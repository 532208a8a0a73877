// Taking a co-signature back, apart from making one, for few ever do.

import { Capsule } from "../../crypto/capsule.ts";
import { type Randomness, randomBytes } from "../../crypto/random.ts";
import { ParticipantKey } from "../../domain/ids.ts";
import type { Message, UnverifiedCosignature } from "../../protocol/presentation.ts";
import { type Circulation, usableCredential } from "../circulation.ts";
import { messageOf, present, shown, SignRefusal } from "../sign.ts";
import type { Wallet } from "../wallet.ts";

/**
 * Makes the presentation that takes one's signature back. On the wire it is as large as a signature
 * and has a capsule like one.
 */
export function withdrawCosignature(circulation: Circulation, wallet: Wallet, randomness: Randomness): UnverifiedCosignature {
  const usable = usableCredential(circulation, wallet);
  if (usable === null) throw new SignRefusal("OtherEpoch");
  const participant = ParticipantKey.fromBytes(randomBytes(randomness, 32));
  const capsule = Capsule.anonymous(randomness);
  const unsealed = messageOf(circulation, { participant, stance: "support" });
  const message: Message = { ...unsealed, kind: "withdraw", capsule: capsule.digest() };
  const presentation = present({ circulation, usable, randomness }, message, shown(usable.enrolment.attributes, []));
  return { presentation, capsule };
}
