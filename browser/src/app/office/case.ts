/** What an official's page shows of one case, and the words that the office says by default. */

import { toHex } from "../../bytes.ts";
import type { OpenedCase } from "../../client/opened.ts";
import { currentCharter, type Instance } from "../../client/trust.ts";
import { type Charter, type Terms, termsFor } from "../../domain/charter.ts";
import type { WorkCalendar } from "../../domain/charter/terms.ts";
import { civilDay, type Due, dueOf } from "../../domain/clock.ts";
import { CaseNumber, type MemoId, type OfficialId } from "../../domain/ids.ts";
import type { Operation } from "../../domain/operation.ts";
import type { Role } from "../../domain/role.ts";
import { isAllowed } from "../../domain/table.ts";
import type { MemoStatusAnswer } from "../../protocol/api.ts";
import type { CaseItem } from "../../protocol/api/office.ts";
import type { AcknowledgementWords } from "../../protocol/official.ts";
import { findOfficial, isOfOffice } from "../../protocol/roster.ts";
import { attempt, CodedRefusal } from "../../refusal.ts";
import { day, list, t } from "../i18n.ts";
import { termWords } from "../member/CharterFacts.tsx";
import { memoStatus } from "../requests.ts";
import { reach } from "../server.ts";
import { inbox, me } from "./desk.ts";

/** A case as the server lists it, beside the installation that its log shows. */
export interface DeskCase {
  readonly memo: MemoId;
  readonly instance: Instance;
  readonly item: CaseItem;
  readonly status: MemoStatusAnswer;
}

/** The case is none, or not for this official. */
export class CaseRefusal extends CodedRefusal<"NotInQueue"> {
  override readonly name = "CaseRefusal";
}

export async function deskCase(memo: MemoId, signal: AbortSignal): Promise<DeskCase> {
  const [instance, cases, status] = await Promise.all([reach(signal), inbox(signal), memoStatus(memo, signal)]);
  const item = cases.find((one) => toHex(one.memo) === toHex(memo));
  if (!item) throw new CaseRefusal("NotInQueue");
  return { memo, instance, item, status };
}

/** Whether the official may do something now, as the rules have it; the server asks the same rules. */
export function may(operation: Operation, { item }: DeskCase): boolean {
  return isAllowed(item.state, operation, me().entry.role);
}

/** Whether what is written in the case goes to the official: whoever answers the memo reads it. */
export function readsLetters(): boolean {
  return isOfOffice(me().entry) || me().entry.role === "principal";
}

/** Whether the official is on the panel of a case, as it was formed last. */
export function sitsOnPanel({ status }: DeskCase): boolean {
  const formed = status.events.findLast(({ kind }) => kind === "panel_formed");
  return formed?.readers.some((reader) => reader === me().id) === true;
}

/** Whether the official may ask the authors, or sit in the room with the signers: who only reads does from a seat on the panel. */
export function mayAsk(operation: "question_ask" | "room_moderate", of: DeskCase): boolean {
  return may(operation, of) && (me().entry.role !== "distribution_reader" || sitsOnPanel(of));
}

/** Whether the official rules on what others put before them, and opens no case otherwise. */
export function isJudge(): boolean {
  return JUDGES.includes(me().entry.role);
}

const JUDGES: readonly Role[] = ["monitor", "appeal_authority"];

/** Whether the official may write a reply: to give it, or for the head of the office to give. */
export function mayWrite(of: DeskCase): boolean {
  return may("case_reply", of) || (isOfOffice(me().entry) && isAllowed(of.item.state, "case_reply", "office_head"));
}

/** Name and title of an official, as the roster in the log has them. */
export function officialName({ roster }: Instance, id: OfficialId): string {
  return findOfficial(roster, id)?.displayName ?? id;
}

/** Time zone in which the office counts its days. */
export function zoneOf(instance: Instance): string | undefined {
  return currentCharter(instance)?.charter.calendar.zoneName;
}

/** What an acknowledgement says if the official changes nothing. */
export function acknowledgementWords(instance: Instance, { charter, filed }: OpenedCase, filedAt: number): Omit<AcknowledgementWords, "risk"> {
  const { monitor, protection, office } = charter;
  const words = {
    responsible: t("office-responsible", { office: office.name, official: me().entry.displayName }),
    due: dueWords(charter.calendar, termsFor(charter, filed.urgency !== null), filedAt),
    monitor: t(monitor.elected ? "office-monitor-elected" : "office-monitor", { official: officialName(instance, monitor.role) }),
    protection: t("office-protection", {
      mention: protection.evaluationMention,
      disclosure: protection.disclosureOfSource,
      reprisal: protection.reprisal,
      official: officialName(instance, protection.complaintsTo),
    }),
  };
  return { responsible: visible(words.responsible), due: words.due, monitor: visible(words.monitor), protection: visible(words.protection) };
}

/** Without the marks that keep directions of writing apart on a page: what is signed holds nothing that does not show. */
function visible(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}

/** When the reply is due, and how that was counted. */
function dueWords(calendar: WorkCalendar, terms: Terms, filedAt: number): string {
  const said = (due: Due): { last: string; counted: string } => ({ last: civil(due.day), counted: countedWords(due) });
  return [
    t("office-due-limit", said(dueOf(calendar, filedAt, terms.replyLimit))),
    t("office-due-target", said(dueOf(calendar, filedAt, terms.replyTarget))),
  ].map(visible).join(" ");
}

function countedWords({ term, eventDay, skipped }: Due): string {
  const variables = { term: termWords(term), from: civil(eventDay) };
  if (skipped.length === 0) return t("office-counted", variables);
  return t("office-counted-without", { ...variables, holidays: list(skipped.map(({ name, date }) => t("office-holiday", { name, day: civil(date) }))) });
}

/** A civil day, which is the same in every time zone. */
function civil(of: string): string {
  return day(Date.parse(`${of}T00:00:00Z`) / 1000, "UTC");
}

/** A case number as it was typed; nothing if it is none. */
export function caseNumberOf(text: string): CaseNumber | undefined {
  return attempt(() => CaseNumber.parse(text.trim().toUpperCase())) ?? undefined;
}

/** How a case number of this year begins. */
export function casePrefix({ casePrefix: prefix, calendar }: Charter, now: number): string {
  return `${prefix}-${civilDay(calendar, now).slice(0, 4)}-`;
}
