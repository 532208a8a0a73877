// The beginning that many walks share: a ready-made author circulates a memo, a colleague signs it.

import type { Server } from "../server.ts";
import { circulate, TEXT, write } from "./author.ts";
import { followInvitation, sign, unlock } from "./member.ts";
import type { Person } from "./person.ts";

/** The author sits at the desk, with a memo written. */
export async function sitAtTheDesk(server: Server, author: Person): Promise<void> {
  author.wallet = server.file("author.wallet");
  await author.go("/memos");
  await unlock(author);
  await author.sees("My memos");
  await write(author, TEXT);
}

/** The author lets a memo circulate; gives the invitation. */
export async function invite(server: Server, author: Person): Promise<string> {
  await sitAtTheDesk(server, author);
  return circulate(author);
}

/** The colleague follows the invitation as far as the signing page, with an open wallet. */
export async function comeToSign(server: Server, signer: Person, link: string): Promise<void> {
  signer.wallet = server.file("colleague.wallet");
  await followInvitation(signer, link);
  await unlock(signer);
}

export async function circulateAndSign(server: Server, author: Person, signer: Person): Promise<void> {
  await comeToSign(server, signer, await invite(server, author));
  await sign(signer);
}
