// The beginning that many walks share: a ready-made author circulates a memo, a colleague signs it.

import type { Server } from "../server.ts";
import { circulate, TEXT, write } from "./author.ts";
import { followInvitation, sign, unlock } from "./member.ts";
import type { Person } from "./person.ts";

export async function circulateAndSign(server: Server, author: Person, signer: Person): Promise<void> {
  author.wallet = server.file("author.wallet");
  await author.go("/memos");
  await unlock(author);
  await author.sees("My memos");
  await write(author, TEXT);
  const link = await circulate(author);
  signer.wallet = server.file("colleague.wallet");
  await followInvitation(signer, link);
  await unlock(signer);
  await sign(signer);
}
