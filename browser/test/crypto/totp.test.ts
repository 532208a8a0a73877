// RFC 6238, appendix B, for SHA-1, with the last six of its eight digits.

import assert from "node:assert/strict";
import { test } from "node:test";

import { toUtf8 } from "../../src/bytes.ts";
import { totpCode, totpLink, totpSecretFromText, totpSecretToText } from "../../src/crypto/totp.ts";

const SECRET = toUtf8("12345678901234567890");

test("the codes are those of RFC 6238", () => {
  const codes = [
    [59, "287082"],
    [1111111109, "081804"],
    [1111111111, "050471"],
    [1234567890, "005924"],
    [2000000000, "279037"],
    [20000000000, "353130"],
  ] as const;
  for (const [at, code] of codes) assert.equal(totpCode(SECRET, at), code);
});

test("a secret has one text, and no other is one", () => {
  const text = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  assert.equal(totpSecretToText(SECRET), text);
  assert.deepEqual(totpSecretFromText(text), SECRET);
  for (const other of ["", text.slice(1), `${text}AA`, text.toLowerCase(), `${text}=`]) assert.equal(totpSecretFromText(other), null);
  assert.equal(totpLink(SECRET, "a b"), `otpauth://totp/Demur:a%20b?secret=${text}&issuer=Demur`);
});
