/** The mailbox, as the server has it. */

import { mailboxAnswer, type MailboxAnswer } from "../../protocol/api/member.ts";
import { mailboxPath } from "../../protocol/api/paths.ts";
import { ask } from "../api.ts";
import { CASE_OCTETS_MAX } from "../requests.ts";

/** The whole mailbox: the same for everybody, so that fetching it shows nothing. */
export async function mailbox(signal?: AbortSignal): Promise<MailboxAnswer["entries"]> {
  const entries: MailboxAnswer["entries"] = [];
  for (;;) {
    const after = entries.at(-1)?.sequence ?? null;
    const page = await ask(mailboxPath(after), mailboxAnswer, { signal, octetsMax: CASE_OCTETS_MAX });
    if (page.entries.length === 0) return entries;
    entries.push(...page.entries);
  }
}
