/** Taking a signature back. */

import { withdrawCosignature } from "../../client/sign/withdraw.ts";
import { burnSignature } from "../../client/wallet.ts";
import * as api from "../../protocol/api.ts";
import { toBlock } from "../../protocol/presentation.ts";
import { sendTo } from "../requests.ts";
import { update } from "../session.ts";
import { randomness } from "../system.ts";
import type { Ground } from "./signing.ts";

/** Takes one's signature back. The server answers everybody alike. */
export async function withdraw({ circulation, wallet }: Ground, signal: AbortSignal): Promise<void> {
  const block = toBlock(withdrawCosignature(circulation, wallet, randomness));
  await sendTo("cosignature_withdraw", circulation.memo, api.blocksPost, { blocks: [block] }, api.receivedAnswer, signal);
  await update((kept) => burnSignature(kept, circulation.memo));
}
