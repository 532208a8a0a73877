/** The office's notes on a case, as this browser has decrypted them, and the drafts among them. */

import { toHex } from "../../bytes.ts";
import { type ReadNote, readNote, writeNote, type Written } from "../../client/notes.ts";
import { requestExtension } from "../../client/extension.ts";
import { askedOf, clearersOf, identityOf, officialOf, type Prepared } from "../../client/office.ts";
import { subjectOf, type OpenedCase } from "../../client/opened.ts";
import type { Charter } from "../../domain/charter.ts";
import { type AskedClearance, silent } from "../../domain/clearance.ts";
import type { Timestamp } from "../../domain/clock.ts";
import { type MemoId, OfficialId } from "../../domain/ids.ts";
import { isAllowed } from "../../domain/table.ts";
import * as api from "../../protocol/api.ts";
import * as memberApi from "../../protocol/api/member.ts";
import * as officeApi from "../../protocol/api/office.ts";
import { caseMaterial } from "../../protocol/casefile.ts";
import { type Draft, draftDigest, type NoteContent, unverifiedNote } from "../../protocol/note.ts";
import type { EventKind } from "../../protocol/leaf.ts";
import type { OfficialStep } from "../../protocol/official.ts";
import type { Roster } from "../../protocol/roster.ts";
import { Refusal } from "../api.ts";
import { onSignOut } from "../official.ts";
import { reach } from "../server.ts";
import { now, randomness } from "../system.ts";
import type { DeskCase } from "./case.ts";
import { askAbout, me, once, postDocument, requestBy } from "./desk.ts";

export interface DatedNote extends ReadNote {
  readonly at: number;
}

/** Notes of a case, and who cleared which draft. */
export interface Notes {
  readonly notes: readonly DatedNote[];
  /** How many do not open with this key, or are not what was signed. */
  readonly unread: number;
  readonly clearersOf: (draft: Draft) => readonly OfficialId[];
  /** Who was asked to clear a draft; whose silence counts already has cleared it. */
  readonly askedOf: (draft: Draft) => readonly AskedClearance[];
  /** Whether the log has yet to take a step in, so that a clearance may be given and not verified. */
  readonly awaitsLog: boolean;
}

/** No case has more; the server hands them out in parts. */
const NOTES_MAX = 10_000;
/** What the notes that were read here say, by case. */
const read = new Map<string, readonly ReadNote[]>();
/** Signed clearances, and requests for them, that the log commits to, by case. There can be more of them, never fewer. */
const verified = new Map<string, readonly OfClearance[]>();
onSignOut(() => {
  read.clear();
  verified.clear();
});

/** Labels of a case whose notes were read here. */
export function labelsOf(memo: MemoId): readonly string[] {
  return [...new Set(contentsOf(memo).flatMap(({ labels }) => labels))].sort();
}

/** What is written in the notes of a case that were read here. */
export function textsOf(memo: MemoId): readonly string[] {
  return contentsOf(memo).map(({ text }) => text);
}

function contentsOf(memo: MemoId): NoteContent[] {
  return (read.get(toHex(memo)) ?? []).map(({ content }) => content);
}

export async function loadNotes({ memo, item, status }: DeskCase, { charter }: OpenedCase, signal: AbortSignal): Promise<Notes> {
  const { roster } = await reach(signal);
  const items = await allNotes(memo, signal);
  const identity = identityOf(me().keys);
  const notes = items.flatMap(({ at, note, sealed }) => {
    const said = readNote(identity, roster, memo, note, sealed);
    return said === null ? [] : [{ ...said, at }];
  });
  read.set(toHex(memo), notes);
  const exports = isAllowed(item.state, "case_export", me().entry.role);
  const newest = exports && status.events.some(isOfClearance) ? await clearances(memo, charter, signal) : [];
  if (newest) verified.set(toHex(memo), newest);
  const known = verified.get(toHex(memo)) ?? [];
  const cleared = known.flatMap(({ kind, content }) => (kind === "cleared" ? [content] : []));
  const requests = known.filter(({ kind }) => kind === "clearance_asked");
  const asked = (draft: Draft) => askedOf(charter, roster, draft, requests);
  // Whoever is shown no clearances knows of their own, once for each draft that was put to them.
  const mine = status.events.filter(({ kind, official }) => kind === "cleared" && official === me().id).length;
  const own = !exports && mine > 0 && mine >= draftsOf(notes, "reply").length ? [OfficialId.parse(me().id)] : [];
  return {
    notes,
    unread: items.length - notes.length,
    clearersOf: (draft) => [...new Set([...own, ...clearersOf(charter, roster, draft, cleared, asked(draft)), ...silent(charter, asked(draft), now())])],
    askedOf: asked,
    awaitsLog: newest === undefined,
  };
}

async function allNotes(memo: MemoId, signal: AbortSignal): Promise<officeApi.NoteItem[]> {
  const all: officeApi.NoteItem[] = [];
  while (all.length < NOTES_MAX) {
    const body = { request: requestBy(me().keys, "note_list", memo), from: (all.at(-1)?.sequence ?? -1) + 1 };
    const { notes } = await askAbout("note_list", memo, officeApi.noteListPost, body, officeApi.noteListAnswer, signal);
    if (notes.length === 0) break;
    all.push(...notes);
  }
  return all;
}

/** A signed clearance, or a request for one, and when the log took it in. */
interface OfClearance {
  readonly kind: EventKind;
  readonly content: Uint8Array;
  readonly at: Timestamp;
}

const isOfClearance = ({ kind }: { readonly kind: EventKind }): boolean => kind === "cleared" || kind === "clearance_asked";

/** The signed clearances and requests that the log commits to; nothing while it has yet to take the newest in. */
async function clearances(memo: MemoId, { logIntervalSeconds }: Charter, signal: AbortSignal): Promise<OfClearance[] | undefined> {
  const body = { request: requestBy(me().keys, "case_export", memo) };
  try {
    const { material } = await askAbout("case_export", memo, memberApi.requestPost, body, memberApi.materialAnswer, signal);
    const events = caseMaterial.fromCanonical(material).filed?.events ?? [];
    return events.filter(isOfClearance).map(({ kind, content, proof }) => ({ kind, content, at: Number(proof.interval) * logIntervalSeconds }));
  } catch (error) {
    if (error instanceof Refusal && error.code === "not_yet") return undefined;
    throw error;
  }
}

/** Writes a note for the office. */
export async function postNote(memo: MemoId, written: Written, signal: AbortSignal): Promise<void> {
  const { roster } = await reach(signal);
  const says = ["note_post", toHex(memo), written.text, written.labels, nameOf(written.draft), written.reader];
  await once(says, () => noteBody(roster, memo, written), (body) => send(memo, body, signal));
}

/** Makes a draft and shares it with the office. */
export async function shareDraft(memo: MemoId, says: unknown, make: () => Draft, signal: AbortSignal): Promise<void> {
  const { roster } = await reach(signal);
  await once(
    ["draft", toHex(memo), says],
    () => noteBody(roster, memo, { text: "", labels: [], draft: make() }),
    (body) => send(memo, body, signal),
  );
}

/**
 * Asks for more time: the signed request, and its draft for the office. The request goes
 * first: if the rules refuse it there is nothing to grant.
 */
export async function askExtension(opened: OpenedCase, says: unknown, make: () => Draft, signal: AbortSignal): Promise<void> {
  const { memo } = opened;
  const { roster } = await reach(signal);
  const both = (): { request: Prepared; body: NoteBody } => {
    const draft = make();
    const request = requestExtension(me().keys, subjectOf(opened), { charter: opened.charter, roster }, draft, randomness);
    return { request, body: noteBody(roster, memo, { text: "", labels: [], draft }) };
  };
  await once(["extension_request", toHex(memo), says], both, async ({ request, body }) => {
    await postDocument("extension_request", memo, request, signal);
    await send(memo, body, signal);
  });
}

interface NoteBody {
  readonly note: Uint8Array;
  readonly sealed: Uint8Array;
}

function noteBody(roster: Roster, memo: MemoId, written: Written): NoteBody {
  const { note, sealed } = writeNote(me().keys, roster, memo, written, randomness);
  return { note: unverifiedNote.toCanonical(note), sealed };
}

function send(memo: MemoId, { note, sealed }: NoteBody, signal: AbortSignal): Promise<unknown> {
  return askAbout("note_post", memo, officeApi.notePost, { note, sealed }, api.done, signal);
}

/** What names a draft, for keys and for comparing; nothing for none. */
export function nameOf(draft: Draft | null): string {
  const digest = draft && draftDigest(draft);
  return digest ? toHex(digest) : "";
}

/** The newest draft of a kind, by its name; nothing where there is none. */
export function newestOf({ notes }: Notes, kind: OfficialStep["kind"]): string {
  return nameOf(draftsOf(notes, kind).at(-1) ?? null);
}

/** The drafts of a step, the newest last. */
export function draftsOf(notes: Notes["notes"], kind: OfficialStep["kind"]): Draft[] {
  return notes.flatMap(({ content }) => content.draft ?? []).filter(({ statement }) => statement.step.kind === kind);
}

/** Whether a draft is one's own to sign. */
export function isMine({ statement }: Draft): boolean {
  return statement.official === officialOf(me().keys);
}
