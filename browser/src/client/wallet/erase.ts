// Erasing what would show, years later, which memos a member signed.
//
// With an epoch's seed anybody can compute the pseudonyms its member had, and look for them in a
// case file. So the seed goes when every circulation of the epoch is over (design, section 4.1),
// after some days in which the member can still make a claim (section 4.6).

import { equal } from "../../bytes.ts";
import type { Enrolment } from "../enrol.ts";
import { currentCharter, epochByDigest, type Instance } from "../trust.ts";
import { findEnrolment, type Wallet } from "../wallet.ts";

/** Days after the end of the last circulation in which a claim can still be made. */
export const CLAIM_DAYS = 14;
const DAY_SECONDS = 24 * 3600;

/** Erases the enrolments of epochs whose circulations are all over. Returns how many. */
export function eraseOver(wallet: Wallet, now: number, instance: Instance): number {
  const over = wallet.enrolments.filter((one) => isOver(wallet, one, now, instance, CLAIM_DAYS));
  for (const one of over) erase(wallet, one);
  return over.length;
}

/**
 * Erases the enrolment of an epoch, if nothing circulates any more that accepts it: what a person
 * may do who needs no claim. False if something still may.
 */
export function eraseNow(wallet: Wallet, epoch: Uint8Array, now: number, instance: Instance): boolean {
  const found = findEnrolment(wallet, epoch);
  if (found === null || !isOver(wallet, found, now, instance, 0)) return false;
  erase(wallet, found);
  return true;
}

function erase(wallet: Wallet, erased: Enrolment): void {
  for (const secret of [erased.seed, erased.blindSignature, ...erased.usedContexts]) secret.fill(0);
  wallet.enrolments = wallet.enrolments.filter((one) => one !== erased);
}

/**
 * Nothing in this wallet that accepts the epoch circulates, and nothing else can either: new memos
 * accept a newer epoch, since so long that whatever began before has ended.
 */
function isOver(wallet: Wallet, of: Enrolment, now: number, instance: Instance, days: number): boolean {
  const ended = (closesAt: number) => closesAt + days * DAY_SECONDS <= now;
  const succeeded = succeededAt(instance, of.manifest);
  const last = lastEnd(wallet, of.manifest);
  return succeeded !== null && ended(succeeded + longestWindow(instance)) && (last === null || ended(last));
}

/** The end of the last circulation that this wallet knows of and that accepts the epoch. */
function lastEnd(wallet: Wallet, epoch: Uint8Array): number | null {
  const accepts = (digests: readonly Uint8Array[]) => digests.some((digest) => equal(digest, epoch));
  const invited = wallet.invited.filter((one) => accepts(one.epochs));
  const authored = wallet.authored.filter((one) => accepts(one.manifest.accepted.map((accepted) => accepted.manifest)));
  const ends = [...invited, ...authored].flatMap(({ closesAt }) => (closesAt === null ? [] : [closesAt]));
  return ends.length === 0 ? null : Math.max(...ends);
}

/**
 * When, by the log, the enrolment of a newer epoch of the same institution was closed: from then on
 * new memos accept that one.
 */
function succeededAt(instance: Instance, epoch: Uint8Array): number | null {
  const known = epochByDigest(instance, epoch)?.epoch.manifest;
  const pinned = currentCharter(instance);
  if (known === undefined || pinned === null) return null;
  const closed = instance.epochs.flatMap(({ epoch: { manifest } }, at) => {
    const newer = manifest.institution === known.institution && manifest.epoch > known.epoch;
    const interval = instance.file.epochs[at]?.roll?.proof.interval;
    return newer && interval !== undefined ? [Number(interval) * pinned.charter.logIntervalSeconds] : [];
  });
  return closed.length === 0 ? null : Math.min(...closed);
}

/** The longest time that a memo may circulate under any charter; a day more, for a window ends with its day. */
function longestWindow(instance: Instance): number {
  const days = instance.charters.map(({ charter }) => charter.circulation.windowDaysMax);
  return (Math.max(0, ...days) + 1) * DAY_SECONDS;
}
