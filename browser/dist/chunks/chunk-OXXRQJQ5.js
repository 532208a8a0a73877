import {
  parseMarkdown
} from "./chunk-WRRMKISR.js";
import {
  circulationOf,
  findAuthored,
  findInvited,
  invitationFromBytes,
  invitationToBytes,
  remember
} from "./chunk-MCKP3GDA.js";
import {
  MemoId
} from "./chunk-IZKGL5UX.js";
import {
  CodedRefusal,
  equal,
  fromBase64Url,
  toBase64Url
} from "./chunk-M6XKZPFZ.js";
import {
  origin,
  update
} from "./chunk-IGLGM2GQ.js";

// src/app/member/texts.ts
var MemberRefusal = class extends CodedRefusal {
  name = "MemberRefusal";
};
function readInvitation(secret) {
  if (secret === void 0) return void 0;
  try {
    return invitationFromBytes(fromBase64Url(secret));
  } catch {
    throw new MemberRefusal("NotAnInvitation");
  }
}
function invitationLink(invitation) {
  return `${origin()}/app/#${toBase64Url(invitationToBytes(invitation))}`;
}
function keyTo(memo, wallet, invitation) {
  if (invitation && equal(invitation.memo, memo)) return invitation.key;
  const known = wallet && (findAuthored(wallet, memo) ?? findInvited(wallet, memo));
  if (!known) throw new MemberRefusal("NoKey");
  return circulationOf(known);
}
async function keepInvitation(wallet, memo, key) {
  if (findAuthored(wallet, memo) ?? findInvited(wallet, memo)) return;
  await update((kept) => remember(kept, memo, key));
}
function partsOf(circulation) {
  return parseMarkdown(circulation.text.markdown).parts;
}
function memoParam(params) {
  return MemoId.parse(params["memo"] ?? "");
}
function shortId(memo) {
  return MemoId.toText(memo).slice(0, 8);
}

export {
  readInvitation,
  invitationLink,
  keyTo,
  keepInvitation,
  partsOf,
  memoParam,
  shortId
};
