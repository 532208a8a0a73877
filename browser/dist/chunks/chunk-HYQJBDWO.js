import {
  findOfficial,
  officialKey
} from "./chunk-FWXHZFOV.js";
import {
  mailboxEntry,
  openObject
} from "./chunk-MCKP3GDA.js";
import {
  contentCommitment,
  verifyOfficialDocument
} from "./chunk-IZKGL5UX.js";
import {
  attempt,
  equal
} from "./chunk-M6XKZPFZ.js";

// src/client/mailbox.ts
function readLetter(key, memo, roster, sealed) {
  return attempt(() => {
    const { document: unverified, content } = openObject(mailboxEntry, key.identity(), sealed);
    const official = findOfficial(roster, unverified.statement.official);
    if (official === void 0) return null;
    const document = verifyOfficialDocument(unverified, officialKey(official));
    const { statement } = document;
    const itsWords = equal(statement.content, contentCommitment(content));
    if (!equal(statement.memo, memo) || !itsWords) return null;
    return { document, words: content.words, signedBy: official.displayName };
  });
}

export {
  readLetter
};
