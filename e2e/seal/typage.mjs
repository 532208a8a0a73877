// Seals or opens one file with typage (`age-encryption`), for the test `seal_interop`.
//
//   node typage.mjs seal RECIPIENT… < plaintext > file
//   node typage.mjs open IDENTITY…  < file > plaintext
//   node typage.mjs recipient IDENTITY > recipient

import { Decrypter, Encrypter, identityToRecipient } from "age-encryption";
import { buffer } from "node:stream/consumers";

const [verb, ...keys] = process.argv.slice(2);

switch (verb) {
  case "seal": {
    const encrypter = new Encrypter();
    for (const recipient of keys) encrypter.addRecipient(recipient);
    process.stdout.write(await encrypter.encrypt(await input()));
    break;
  }
  case "open": {
    const decrypter = new Decrypter();
    for (const identity of keys) decrypter.addIdentity(identity);
    process.stdout.write(await decrypter.decrypt(await input()));
    break;
  }
  case "recipient":
    process.stdout.write(await identityToRecipient(keys[0]));
    break;
  default:
    process.stderr.write("usage: node typage.mjs seal|open|recipient KEY…\n");
    process.exitCode = 2;
}

async function input() {
  return new Uint8Array(await buffer(process.stdin));
}
