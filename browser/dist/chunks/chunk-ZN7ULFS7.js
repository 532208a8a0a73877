import {
  checkCosignature,
  cosign,
  noteShown,
  withdrawCosignature
} from "./chunk-GXAPKAL6.js";
import {
  blocksPost,
  receivedAnswer,
  sendTo
} from "./chunk-Q4TAZ5OF.js";
import {
  prepareCredential
} from "./chunk-EZSR3T4O.js";
import {
  loggedGround,
  signatureFile,
  toBlock
} from "./chunk-XH2B2LXB.js";
import {
  Refusal,
  breathe,
  now,
  randomness,
  update
} from "./chunk-DVLWWF7R.js";
import {
  burnSignature,
  finish,
  keepSignature,
  remember
} from "./chunk-O4GAUYVY.js";
import {
  CodedRefusal
} from "./chunk-PELGUL2X.js";

// src/app/member/signing.ts
var SigningRefusal = class extends CodedRefusal {
  name = "SigningRefusal";
};
async function prepare({ circulation, wallet }, signal) {
  const steps = prepareCredential(circulation, wallet);
  while (!signal.aborted && steps.next().done !== true) await breathe();
}
async function make(ground, choice, keeps) {
  finish(prepareCredential(ground.circulation, ground.wallet));
  const { instance, circulation, wallet } = ground;
  const cosigned = cosign(instance, circulation, wallet, choice, now(), randomness);
  checkCosignature(circulation, cosigned.cosignature);
  await update((kept) => {
    remember(kept, circulation.memo, ground.key);
    noteShown(kept, circulation, cosigned.cosignature.presentation);
    if (keeps) keepSignature(kept, circulation.memo, cosigned.participantSeed, circulation.freeze.digest);
    else burnSignature(kept, circulation.memo);
  });
  return { cosigned, choice, keeps };
}
async function post(ground, made, signal) {
  const { memo } = ground.circulation;
  const body = { blocks: [toBlock(made.cosigned.cosignature)] };
  try {
    await sendTo("memo_cosign", memo, blocksPost, body, receivedAnswer, signal);
  } catch (error) {
    if (error instanceof Refusal) await update((kept) => burnSignature(kept, memo));
    throw error;
  }
}
function asFile({ instance, circulation: { manifest } }, made) {
  const { presentation } = made.cosigned.cosignature;
  const ground = loggedGround(instance, manifest.charter, presentation.institution, presentation.epoch);
  if (ground === null) throw new SigningRefusal("Evidence");
  return signatureFile.toFile({ ...ground, manifest, block: toBlock(made.cosigned.cosignature) });
}
async function withdraw({ circulation, wallet }, signal) {
  const block = toBlock(withdrawCosignature(circulation, wallet, randomness));
  await sendTo("cosignature_withdraw", circulation.memo, blocksPost, { blocks: [block] }, receivedAnswer, signal);
  await update((kept) => burnSignature(kept, circulation.memo));
}

export {
  prepare,
  make,
  post,
  asFile,
  withdraw
};
