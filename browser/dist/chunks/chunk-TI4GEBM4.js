import {
  checkCosignature,
  cosign,
  noteShown,
  withdrawCosignature
} from "./chunk-GYMVK2LF.js";
import {
  blocksPost,
  receivedAnswer,
  sendTo
} from "./chunk-JHVYBYLY.js";
import {
  prepareCredential
} from "./chunk-SSIF7ZAZ.js";
import {
  findEpoch,
  signatureFile,
  toBlock
} from "./chunk-T7PLPFUN.js";
import {
  Refusal,
  breathe,
  now,
  randomness,
  update
} from "./chunk-QK36HVJ4.js";
import {
  burnSignature,
  finish,
  keepSignature,
  remember
} from "./chunk-L7K2L5ZW.js";
import {
  CodedRefusal,
  equal
} from "./chunk-CE3KG5T2.js";

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
function asFile({ instance, circulation }, made) {
  const { presentation } = made.cosigned.cosignature;
  const charterAt = instance.charters.findIndex(({ digest }) => equal(digest, circulation.manifest.charter));
  const known = findEpoch(instance, presentation.institution, presentation.epoch);
  const charter = instance.file.charters[charterAt];
  const epoch = known && instance.file.epochs[instance.epochs.indexOf(known)];
  if (charter === void 0 || !epoch) throw new SigningRefusal("Evidence");
  return signatureFile.toFile({
    log: instance.file.log,
    charter,
    manifest: circulation.manifest,
    epoch: epoch.manifest,
    block: toBlock(made.cosigned.cosignature)
  });
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
