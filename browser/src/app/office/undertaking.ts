/** What an official promises before opening a case for the first time, where its charter asks for it. */

import { identityOf } from "../../client/office.ts";
import { charterByDigest } from "../../client/trust.ts";
import { Refusal } from "../api.ts";
import type { DeskCase } from "./case.ts";
import { me } from "./desk.ts";
import { sendTurn } from "./Turns.tsx";

/**
 * The text that is still to be signed; nothing where there is none, or where it was. The charter is the
 * one in the log: were the server to name another, the words would not be the case's, and check V13 fails.
 */
export function undertakingAsked({ instance, item, status }: DeskCase): string | undefined {
  const text = charterByDigest(instance, item.charter)?.charter.protection.undertaking;
  const given = status.events.some(({ kind, official }) => kind === "undertaken" && official === me().id);
  return given ? undefined : text;
}

/** Signs it. The words are sealed to the official: nobody knows yet where the signers read. */
export async function undertake({ memo, item }: DeskCase, text: string, signal: AbortSignal): Promise<void> {
  const replyTo = identityOf(me().keys).recipient().toString();
  try {
    await sendTurn({ memo, filing: item.filing, replyTo }, { kind: "undertake", text }, signal);
  } catch (error) {
    // It was given before, and the case did not open then: there is nothing left to promise.
    if (!(error instanceof Refusal) || error.code !== "undertaken") throw error;
  }
}
