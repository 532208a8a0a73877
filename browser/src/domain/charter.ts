// The charter: the institution's own rules, as data that is published and pinned in every memo.
//
// A charter is one TOML file. Its digest is taken over the exact octets, elsewhere; here the octets
// become checked values. Unknown keys are refused: a rule that the program does not know would be a
// promise nobody keeps.

import type { AnonymityLimits } from "./anonymity.ts";
import { readCharter } from "./charter/read.ts";
import type { AppealGround, IdentityMode, Marking, Outcome, Stance } from "./choice.ts";
import type { Term, WorkCalendar } from "./charter/terms.ts";
import type { CharterId, InstitutionId, OfficialId } from "./ids.ts";
import type { Role } from "./role.ts";

/** The most octets a charter file has. */
export const CHARTER_BYTES_MAX = 64 * 1024;
/** The longest circulation any charter may allow, in days (design, 4.1). */
export const CIRCULATION_DAYS_MAX = 45;
/** The smallest group a charter may let a signer hide in. */
export const CELL_FLOOR = 5;

/** Co-signing after the seal, counted apart (R62). */
export interface Late {
  /** From the filing. */
  readonly within: Term;
  /** Affiliations that sign then and at no other time, as supporters, counted by themselves (R63). */
  readonly supporters: readonly string[];
  /** All affiliations that sign then. */
  readonly affiliations: readonly string[];
}

/** A charter that was read and checked. A later one never applies to a memo already begun (R55). */
export interface Charter extends OptionalSections {
  readonly id: CharterId;
  /** From 1. */
  readonly version: number;
  readonly title: string;
  /** What case numbers begin with. */
  readonly casePrefix: string;
  /** The institutions whose members may sign. */
  readonly institutions: readonly Institution[];
  readonly office: Office;
  readonly calendar: WorkCalendar;
  readonly terms: Terms;
  readonly eligibility: Eligibility;
  readonly circulation: CirculationLimits;
  readonly anonymity: AnonymityLimits;
  /** The identity modes among which each signer chooses. */
  readonly identityModes: readonly IdentityMode[];
  readonly trustees: Trustees;
  readonly stances: readonly Stance[];
  readonly distribution: Distribution;
  /** The markings that this installation may hold. */
  readonly markings: readonly Marking[];
  /** What a reply may say to a demand. */
  readonly outcomes: readonly Outcome[];
  readonly clearance: Clearance;
  readonly extension: ExtensionLimits;
  readonly monitor: Monitor;
  readonly protection: Protection;
  /** The length of an interval of the log. */
  readonly logIntervalSeconds: number;
}

/** What a charter may leave out: nobody has the power or the debt that is not described. */
export interface OptionalSections {
  /** Without it nothing can be redirected. */
  readonly scope: Scope | undefined;
  readonly questions: Questions | undefined;
  readonly contest: Contest | undefined;
  readonly appeal: Appeal | undefined;
  readonly panel: Panel | undefined;
  readonly urgent: Urgent | undefined;
  readonly archive: Archive | undefined;
  readonly retention: Retention | undefined;
  /** Whether officials may stop what a memo is about until it is answered (R67). */
  readonly mayStopWork: boolean;
  readonly reminder: Reminder | undefined;
  /** What the institution adds in words of its own; the program shows them and keeps none of them. */
  readonly told: readonly string[];
  /** How one sealed name is opened (R48). Without it none ever is. */
  readonly disclosure: Disclosure | undefined;
  /** How a record is released (T28). Without it none is. */
  readonly release: Release | undefined;
  /** Which system takes what is marked higher than this one may hold (R39). */
  readonly higherSystem: string | undefined;
  /** Without it there are no sessions. */
  readonly sessions: Sessions | undefined;
  /** How long one can co-sign after the filing, counted apart (R62). Without it nobody can. */
  readonly late: Late | undefined;
}

/** How one sealed name is opened because the law demands it. */
export interface Disclosure {
  /** The one official who may ask. */
  readonly askedBy: OfficialId;
  /** From the request, which the signers read, to the first share. */
  readonly notice: Term;
  /** From the end of the notice. */
  readonly decideWithin: Term;
  /** Whether a name may still be opened once the case is a record. */
  readonly ofRecords: boolean;
}

/** How a record is released. */
export interface Release {
  /** From the question to the authors' answer. */
  readonly answerWithin: Term;
  readonly silenceConsents: boolean;
}

/** Listening sessions: who may propose one, and what their rooms hold (R31, R32). */
export interface Sessions {
  /** The authors, the head of the office, the principal. */
  readonly proposedBy: readonly Role[];
  /** From the minutes to the authors' word on them. */
  readonly respondWithin: Term;
  /** The most questions in one room, and of them in one interval of the log. */
  readonly questionsMax: number;
  readonly questionsPerIntervalMax: number;
}

/** An institution whose members may sign, with an issuer of its own. */
export interface Institution {
  readonly id: InstitutionId;
  /** Its name for people. */
  readonly name: string;
}

/** Who receives and answers. */
export interface Office {
  /** The action office's name for people. */
  readonly name: string;
  /** The official who leads it. */
  readonly head: OfficialId;
  /** The institution it belongs to. */
  readonly institution: InstitutionId;
  /** The official to whom the channel speaks in the end. */
  readonly principal: OfficialId;
}

/** What is owed within which time. */
export interface Terms {
  /** From filing to an acknowledgement by a person. */
  readonly acknowledge: Term;
  /** From filing to the reply, as the office should. */
  readonly replyTarget: Term;
  /** From filing to the reply, as the office must. */
  readonly replyLimit: Term;
  /** From the reply to the end of a case in which the authors stay silent. */
  readonly closeAfterReply: Term;
}

/** Who may sign, by the credential's attribute `affiliation`. */
export interface Eligibility {
  readonly affiliations: readonly string[];
  /** Values that are named as not eligible, so that the charter says so in words. */
  readonly excluded: readonly string[];
}

/** Bounds on gathering co-signatures. */
export interface CirculationLimits {
  /** The longest circulation, in calendar days. */
  readonly windowDaysMax: number;
  /** How many signatures a memo needs at its seal. */
  readonly signersMin: number;
  /** How many memos one member may open in an epoch. */
  readonly opensPerEpoch: number;
}

/** Who can open a sealed name together. */
export interface Trustees {
  /** How many of them it takes; at least two. */
  readonly threshold: number;
  readonly members: readonly OfficialId[];
}

/** Who reads a filed memo. */
export interface Distribution {
  readonly always: readonly OfficialId[];
  /** In the author's institution, when it is not the action office's. */
  readonly ifAuthorAgencyDiffers: readonly OfficialId[];
  /** The one official who may add readers. */
  readonly furtherBy: OfficialId;
}

/** A reader whom the charter names. */
export interface CharterReader {
  readonly official: OfficialId;
  /** The institution the official belongs to, when the charter names a role in several. */
  readonly institution: InstitutionId | undefined;
}

/** Who must agree to a reply before it is given. */
export interface Clearance {
  /** How many officials, the one who gives it not counted; none where the charter says nothing. */
  readonly clearances: number;
  /** In which roles. */
  readonly roles: readonly Role[];
  /** After how many working days the silence of who was asked counts; never where there is none. */
  readonly silenceDays: number | undefined;
}

/** How far the time to reply can be made longer. */
export interface ExtensionLimits {
  /** How often, in one case; never where the charter says nothing. */
  readonly extensionsMax: number;
  /** By how many days at a time, of the kind in which the reply's limit is counted. */
  readonly extensionDaysMax: number;
  /** Who grants it. */
  readonly approverRole: Role;
}

/** Who watches that the rules are kept. */
export interface Monitor {
  readonly role: OfficialId;
  /** Whether the staff elects this official. */
  readonly elected: boolean;
}

/** What the institution's own rules say against reprisal. The words are the institution's. */
export interface Protection {
  /** What a mention of dissent in an evaluation is. */
  readonly evaluationMention: string;
  /** What follows from disclosing an author or a text. */
  readonly disclosureOfSource: string;
  readonly reprisal: string;
  /** Who takes complaints. */
  readonly complaintsTo: OfficialId;
  /** Calendar days within which a complaint is acknowledged. */
  readonly acknowledgeDays: number;
  /** Months after a complaint's end at which its protection officer looks again (R45). */
  readonly followUpMonths: readonly number[];
  /** What an official signs before opening a case for the first time; older charters ask for nothing. */
  readonly undertaking: string | undefined;
  /** Whether whoever acknowledges a memo says first what could happen to those who signed it (R46). */
  readonly riskCheck: boolean;
}

/** What the channel is for, and how one disputes being sent elsewhere (R34). */
export interface Scope {
  /** What belongs here, in the institution's words. */
  readonly statement: string;
  /** From the redirection to the authors' dispute of it. */
  readonly disputeWithin: Term;
  /** From the dispute to the monitor's ruling. */
  readonly rulingWithin: Term;
}

/** Questions of the office or a panel to the authors (R33). */
export interface Questions {
  /** From a question to its answer; the reply's clock waits no longer for it. */
  readonly answerWithin: Term;
  /** The most days, of the kind of the reply's limit, by which all questions together put it off. */
  readonly pauseDaysMax: number;
}

/** How authors contest a reply that does not answer (R29). */
export interface Contest {
  /** From the reply. */
  readonly within: Term;
  /** From the contest to the monitor's ruling. */
  readonly rulingWithin: Term;
}

/** How authors appeal, to somebody who did not sign the reply (R30). */
export interface Appeal {
  /** Who decides: neither the head of the action office nor its principal. */
  readonly authority: OfficialId;
  /** From the reply. */
  readonly within: Term;
  /** From the appeal to the decision. */
  readonly decideWithin: Term;
  readonly grounds: readonly AppealGround[];
}

/** Several people who look into a case before it is answered (R35). */
export interface Panel {
  /** How many, the authors' nominee among them. */
  readonly members: number;
  /** Whether the authors name one of them. */
  readonly nominee: boolean;
  /** From filing until they are named. */
  readonly formWithin: Term;
  /** From then on until they report. */
  readonly reportWithin: Term;
  /**
   * From the report to the reply, where the charter counts it from there; of the kind in which the
   * reply's limit is counted, and never beyond that limit.
   */
  readonly replyWithin: Term | undefined;
}

/** Shorter terms for a memo that cannot wait (R64). */
export type Urgent = Omit<Terms, "closeAfterReply">;

/** When a closed case becomes a record. */
export interface Archive {
  /** From the close. */
  readonly afterClose: Term;
}

/** How long a closed case is kept: names apart from the text, and no longer than it (R49). */
export interface Retention {
  /** The memo, the reply and what belongs to them, from the close. */
  readonly text: "permanently" | { readonly months: number };
  /** Sealed and shown names, from the close. */
  readonly names: Term;
}

/** How often all staff is told that the channel exists (R70). */
export interface Reminder {
  /** In months. */
  readonly every: Term;
}

/** What is owed within which time, for an urgent memo or an ordinary one. */
export function termsFor(charter: Charter, urgent: boolean): Terms {
  return urgent && charter.urgent !== undefined ? { ...charter.terms, ...charter.urgent } : charter.terms;
}

export const Charter = {
  /** Reads and checks a charter; throws `CharterError` with the first thing found wrong. */
  parse: (text: string): Charter => readCharter(text),
};
