// From the charter file as it is written to checked values.

import { utf8Length } from "../../bytes.ts";
import type { AnonymityLimits } from "../anonymity.ts";
import { HolidayCalendar } from "../calendar.ts";
import {
  CELL_FLOOR,
  type Charter,
  CHARTER_BYTES_MAX,
  CIRCULATION_DAYS_MAX,
  type CirculationLimits,
  type Clearance,
  type Distribution,
  type Eligibility,
  type ExtensionLimits,
  type Institution,
  type Monitor,
  type Office,
  type Protection,
  type Terms,
  type Trustees,
} from "../charter.ts";
import { IdentityMode, Marking, Outcome, Stance } from "../choice.ts";
import { CaseNumber, CharterId, InstitutionId, OfficialId } from "../ids.ts";
import { named } from "../named.ts";
import { CharterError } from "./error.ts";
import { readHolidays, readOptional } from "./optional.ts";
import { type RawCharter, readRaw } from "./raw.ts";
import { TERM_MAX, WorkCalendar } from "./terms.ts";
import { checkList, choice, choices, id, ids, number, refuse, term, words } from "./values.ts";

/**
 * Roles that can clear a reply: those that read the office's notes, where the draft stands, and the
 * readers of the memo, to whom it is shown when they are asked.
 */
const CLEARING = named("office_head", "office_clerk", "distribution_reader");
/** Roles that can grant an extension: each stands above the office or beside it, or leads it. */
const APPROVING = named("office_head", "principal", "monitor", "appeal_authority");
/** The most officials that a charter may ask to clear one reply. */
const CLEARANCES_MAX = 8;
/** The most working days for which an official who was asked may hold a reply up. */
const SILENCE_DAYS_MAX = 30;
const U32_MAX = 2 ** 32 - 1;

export function readCharter(text: string): Charter {
  if (utf8Length(text) > CHARTER_BYTES_MAX) throw new CharterError("TooLong");
  const raw = readRaw(text);
  checkPromises(raw);
  const institutions = readInstitutions(raw.institutions);
  const office = readOffice(raw.office, institutions);
  const monitor = readMonitor(raw.monitor, office);
  const terms = readTerms(raw.deadlines);
  const extension = readExtension(raw.extension, terms);
  const optional = readOptional(raw, office, terms);
  if (extension.approverRole === "appeal_authority" && optional.appeal === undefined) refuse("extension.approver_role", "NoAppeal");
  return {
    id: id("charter.id", raw.charter.id, CharterId),
    version: number("charter.version", raw.charter.version, 1, U32_MAX),
    title: words("charter.title", raw.charter.title),
    casePrefix: casePrefix(raw.charter.case_prefix),
    institutions,
    office,
    calendar: readCalendar(raw),
    terms,
    eligibility: readEligibility(raw.eligibility),
    circulation: readCirculation(raw.circulation),
    anonymity: readAnonymity(raw.anonymity),
    identityModes: readModes(raw.identity),
    trustees: readTrustees(raw.trustees),
    stances: choices("signing.stances", raw.signing.stances, Stance),
    distribution: readDistribution(raw.distribution),
    markings: choices("markings.allowed", raw.markings.allowed, Marking),
    outcomes: choices("reply.outcomes", raw.reply.outcomes, Outcome),
    clearance: readClearance(raw.reply),
    extension,
    monitor,
    protection: readProtection(raw.protection),
    ...optional,
    logIntervalSeconds: number("log.interval_seconds", raw.log.interval_seconds, 1, 86_400),
  };
}

/** What no charter may say, because the program could not or must not keep it. */
function checkPromises(raw: RawCharter): void {
  if (raw.submission.approvals_required !== 0) refuse("submission.approvals_required", "Approvals");
}

function readInstitutions(raw: RawCharter["institutions"]): Institution[] {
  checkList("institutions", raw.map((institution) => institution.id));
  return raw.map((institution) => ({
    id: id("institutions.id", institution.id, InstitutionId),
    name: words("institutions.name", institution.name),
  }));
}

function readOffice(raw: RawCharter["office"], institutions: readonly Institution[]): Office {
  const institution = id("office.institution", raw.institution, InstitutionId);
  if (!institutions.some((known) => known.id === institution)) refuse("office.institution", "Unknown");
  return {
    name: words("office.name", raw.name),
    head: id("office.head", raw.head, OfficialId),
    institution,
    principal: id("office.principal", raw.principal, OfficialId),
  };
}

function readMonitor(raw: RawCharter["monitor"], office: Office): Monitor {
  const role = id("monitor.role", raw.role, OfficialId);
  if (role === office.head) refuse("monitor.role", "NotIndependent");
  return { role, elected: raw.elected };
}

function readCalendar({ calendar, holidays: own }: RawCharter): WorkCalendar {
  const holidays = choice("calendar.holidays", calendar.holidays, HolidayCalendar);
  return WorkCalendar.new(calendar.time_zone, holidays, readHolidays(own)) ?? refuse("calendar.time_zone", "TimeZone");
}

function readTerms(raw: RawCharter["deadlines"]): Terms {
  const terms = {
    acknowledge: term("deadlines.acknowledge", raw.acknowledge),
    replyTarget: term("deadlines.reply_target", raw.reply_target),
    replyLimit: term("deadlines.reply_limit", raw.reply_limit),
    closeAfterReply: term("deadlines.close_after_reply", raw.close_after_reply),
  };
  const { replyTarget, replyLimit } = terms;
  if (replyTarget.unit !== replyLimit.unit || replyTarget.count > replyLimit.count) {
    refuse("deadlines.reply_target", "TargetAfterLimit");
  }
  return terms;
}

function readEligibility(raw: RawCharter["eligibility"]): Eligibility {
  checkList("eligibility.affiliations", raw.affiliations);
  checkList("eligibility.excluded", [...raw.affiliations, ...raw.excluded]);
  return { affiliations: raw.affiliations, excluded: raw.excluded };
}

function readCirculation(raw: RawCharter["circulation"]): CirculationLimits {
  return {
    windowDaysMax: number("circulation.window_days", raw.window_days, 1, CIRCULATION_DAYS_MAX),
    signersMin: number("circulation.min_signers", raw.min_signers, 1, 1_000_000),
    // The eight pseudonym secrets of an epoch are shared with signing (design, section 5).
    opensPerEpoch: number("circulation.opens_per_epoch", raw.opens_per_epoch, 1, 4),
  };
}

function readAnonymity(raw: RawCharter["anonymity"]): AnonymityLimits {
  const cellMin = number("anonymity.cell_min", raw.cell_min, CELL_FLOOR, 1_000_000);
  return { cellMin, warnBelow: number("anonymity.warn_below", raw.warn_below, cellMin, 1_000_000) };
}

function readModes(raw: RawCharter["identity"]): IdentityMode[] {
  if (raw.chosen_by !== "signer") refuse("identity.chosen_by", "Unknown");
  return choices("identity.modes", raw.modes, IdentityMode);
}

function readTrustees(raw: RawCharter["trustees"]): Trustees {
  const members = ids("trustees.members", raw.members, OfficialId);
  // One trustee alone must never open a name (R48).
  return { threshold: number("trustees.threshold", raw.threshold, 2, members.length), members };
}

function readDistribution(raw: RawCharter["distribution"]): Distribution {
  const differs = raw.if_author_agency_differs;
  return {
    always: ids("distribution.always", raw.always, OfficialId),
    ifAuthorAgencyDiffers:
      differs.length === 0 ? [] : ids("distribution.if_author_agency_differs", differs, OfficialId),
    furtherBy: id("distribution.further_by", raw.further_by, OfficialId),
  };
}

function readClearance({ clearances: count, clearance_roles: roles, clearance_silence_days: days }: RawCharter["reply"]): Clearance {
  const clearances = number("reply.clearances", count, 0, CLEARANCES_MAX);
  const [ofRoles, ofDays] = ["reply.clearance_roles", "reply.clearance_silence_days"];
  if (clearances > 0) {
    const silenceDays = days === undefined ? days : number(ofDays, days, 1, SILENCE_DAYS_MAX);
    return { clearances, roles: choices(ofRoles, roles, CLEARING), silenceDays };
  }
  // Roles that clear what nobody has to clear would be a promise that nobody keeps.
  if (roles.length > 0) refuse(ofRoles, "ClearsNothing");
  if (days !== undefined) refuse(ofDays, "ClearsNothing");
  return { clearances, roles: [], silenceDays: days };
}

function readExtension(raw: RawCharter["extension"], terms: Terms): ExtensionLimits {
  const none = { extensionsMax: 0, extensionDaysMax: 0, approverRole: "office_head" } as const;
  if (raw === undefined) return none;
  const { extensions_max: extensionsMax, extension_days_max: extensionDaysMax, approver_role: approver } = raw;
  if (extensionsMax === 0) {
    return extensionDaysMax === 0 && approver === undefined ? none : refuse("extension.extensions_max", "ExtendsNothing");
  }
  const key = "extension.extension_days_max";
  if (terms.replyLimit.unit === "months") refuse(key, "MonthsNotExtended");
  // Whatever is granted, the limit stays a term that a charter could have set.
  const daysMax = Math.floor((TERM_MAX - terms.replyLimit.count) / extensionsMax);
  number(key, extensionDaysMax, 1, daysMax);
  if (approver === undefined) return refuse("extension.approver_role", "Empty");
  return { extensionsMax, extensionDaysMax, approverRole: choice("extension.approver_role", approver, APPROVING) };
}

function readProtection(raw: RawCharter["protection"]): Protection {
  return {
    evaluationMention: words("protection.evaluation_mention", raw.evaluation_mention),
    disclosureOfSource: words("protection.disclosure_of_source", raw.disclosure_of_source),
    reprisal: words("protection.reprisal", raw.reprisal),
    complaintsTo: id("protection.complaints_to", raw.complaints_to, OfficialId),
    acknowledgeDays: number("protection.acknowledge_days", raw.acknowledge_days, 1, 90),
    riskCheck: raw.risk_check,
    undertaking: raw.undertaking === undefined ? undefined : words("protection.undertaking", raw.undertaking),
    followUpMonths: raw.follow_up_months.map((month, at, all) => number("protection.follow_up_months", month, (all[at - 1] ?? 0) + 1, 60)),
  };
}

function casePrefix(text: string): string {
  id("charter.case_prefix", text, { parse: (prefix) => CaseNumber.assign(prefix, 2000, 1) });
  return text;
}
