/** Complaints of reprisal as a protection officer gets them, and the steps that the officer takes. */

import { toHex } from "../../bytes.ts";
import { identityOf } from "../../client/office.ts";
import { type Doing, type OpenedComplaint, prepareStep, ProtectRefusal, readComplaint } from "../../client/protect.ts";
import { stepsFrom } from "../../domain/complaint.ts";
import type { ComplaintId } from "../../domain/ids.ts";
import * as api from "../../protocol/api.ts";
import * as complaints from "../../protocol/api/complaints.ts";
import * as memberApi from "../../protocol/api/member.ts";
import { unverifiedStep } from "../../protocol/complaint.ts";
import { askAt, me, once, requestBy } from "../office/desk.ts";
import { reach } from "../server.ts";
import { breathe, now, randomness } from "../system.ts";

type Step = Doing["act"];

/** All complaints, what is due first on top, then those that came last. */
export async function complaintList(signal: AbortSignal): Promise<complaints.ComplaintItem[]> {
  const path = complaints.complaintPath("complaint_list");
  const body = { request: requestBy(me().keys, "complaint_list", null) };
  const { complaints: found } = await askAt(path, memberApi.requestPost, body, complaints.complaintListAnswer, signal);
  const due = ({ owed }: complaints.ComplaintItem): number => owed[0]?.by ?? Number.MAX_SAFE_INTEGER;
  return found.sort((a, b) => due(a) - due(b) || b.filedAt - a.filedAt);
}

/** A complaint, every record of it checked here. */
export async function openComplaint(id: ComplaintId, signal: AbortSignal): Promise<OpenedComplaint> {
  const { keys } = me();
  const instance = await reach(signal);
  const path = complaints.complaintPath("complaint_open");
  const records: complaints.ComplaintOpenAnswer["records"] = [];
  for (;;) {
    const body = { request: requestBy(keys, "complaint_open", null), complaint: id, from: records.length };
    const answer = await askAt(path, complaints.complaintOpenPost, body, complaints.complaintOpenAnswer, signal);
    records.push(...answer.records);
    if (answer.records.length > 0 && records.length < answer.total) continue;
    await breathe();
    return readComplaint(instance, { keys, identity: identityOf(keys) }, id, { charter: answer.charter, records });
  }
}

/** All complaints that this officer can read, and how many were sent to others or do not hold. */
export async function openComplaints(ids: readonly ComplaintId[], signal: AbortSignal): Promise<{ opened: OpenedComplaint[]; leftOut: number }> {
  const opened: OpenedComplaint[] = [];
  let leftOut = 0;
  for (const id of ids) {
    try {
      opened.push(await openComplaint(id, signal));
    } catch (error) {
      // Without the server's answer nothing is known of the rest either.
      if (!(error instanceof ProtectRefusal)) throw error;
      leftOut += 1;
    }
  }
  return { opened, leftOut };
}

/** What can be done now: no check before its day, and no end before the last of them. */
export function stepsNow({ view }: OpenedComplaint): Step[] {
  const { state } = view;
  const open = view.openChecks();
  return (state === undefined ? [] : stepsFrom(state)).filter((step) =>
    step === "check" ? open.some((month) => view.isDayOf(month, now())) : step !== "close" || open.length === 0,
  );
}

/** The months whose checks can be made now. */
export function monthsNow({ view }: OpenedComplaint): number[] {
  return view.openChecks().filter((month) => view.isDayOf(month, now()));
}

/** Signs a step and sends it; the same again is the same document. */
export async function takeStep(of: OpenedComplaint, doing: Doing, signal: AbortSignal): Promise<void> {
  const { roster } = await reach(signal);
  await once(
    ["complaint_step", toHex(of.id), of.records.length, doing],
    () => prepareStep(me().keys, roster, of, doing, randomness),
    ({ step, sealed }) => {
      const body = { step: unverifiedStep.toCanonical(step), sealed };
      return askAt(complaints.complaintPath("complaint_step"), complaints.complaintStepPost, body, api.done, signal);
    },
  );
}
