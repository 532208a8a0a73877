/**
 * The network: this server and no other, without cookies, bounded in time and in size.
 *
 * A request that fails on its way is sent again as the same bytes. Every operation of the server is
 * the same operation when it is asked for twice, so nothing happens twice.
 */

import { Malformed } from "../malformed.ts";
import type { Json } from "../protocol/json.ts";
import { origin, pause } from "./system.ts";

/** The server says no, and says why with a code of its closed list. */
export class Refusal extends Error {
  override readonly name = "Problem";
  constructor(readonly code: string, readonly status: number) {
    super(code);
  }
}

/** What the world did: offline, the server late or out of order, an answer that is not one, a file of ours that is not. */
export type FailureKind = "offline" | "late" | "unavailable" | "strange" | "damaged";

export class Failure extends Error {
  override readonly name = "Failure";
  constructor(readonly kind: FailureKind) {
    super(kind);
  }
}

/** Bounds of one exchange. */
export interface Limits {
  /** Longest answer in octets. */
  readonly octetsMax?: number;
  /** Longest wait for one attempt. */
  readonly waitMax?: number;
  readonly signal?: AbortSignal | undefined;
  /** Token of an official's session, which goes into its header. */
  readonly session?: string | undefined;
}

const OCTETS_MAX = 16 * 1024 * 1024;
const WAIT_MILLISECONDS_MAX = 30_000;
/** Pauses before the second and the third attempt, in milliseconds. */
const PAUSES = [700, 2500];
/** Where a token goes; the Rust side calls it so as well. */
const SESSION_HEADER = "demur-session";
const PROBLEM_PREFIX = "urn:demur:problem:";
const PROBLEM_OCTETS_MAX = 4096;

/** Asks for something and decodes the answer. */
export async function ask<T>(path: string, answer: Json<T>, limits?: Limits): Promise<T> {
  return decoded(answer, await get(path, limits));
}

/** Posts something and decodes the answer. */
export async function send<P, T>(path: string, body: Json<P>, value: P, answer: Json<T>, limits?: Limits): Promise<T> {
  return decoded(answer, await post(path, body.toJson(value), limits));
}

function decoded<T>(answer: Json<T>, value: unknown): T {
  try {
    return answer.fromJson(value);
  } catch (error) {
    throw error instanceof Malformed ? new Failure("strange") : error;
  }
}

/** Fetches JSON. Its shape is for the caller to check. */
export async function get(path: string, limits: Limits = {}): Promise<unknown> {
  return json(await exchange(path, { method: "GET" }, limits));
}

/** Posts JSON and fetches the answer. */
export async function post(path: string, body: unknown, limits: Limits = {}): Promise<unknown> {
  const headers = { "content-type": "application/json", ...(limits.session && { [SESSION_HEADER]: limits.session }) };
  const init = { method: "POST", body: JSON.stringify(body), headers };
  return json(await exchange(path, init, limits));
}

/** Fetches octets: tiles, bundles, files. */
export function octets(path: string, limits: Limits = {}): Promise<Uint8Array> {
  return exchange(path, { method: "GET" }, limits);
}

/** Fetches code or words of the application itself. What cannot be fetched is a `TypeError`, whatever else a damaged file. */
export async function ownPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new Failure(error instanceof TypeError ? "offline" : "damaged");
  }
}

async function exchange(path: string, init: RequestInit, limits: Limits): Promise<Uint8Array> {
  for (const wait of PAUSES) {
    try {
      return await attempt(path, init, limits);
    } catch (error) {
      if (!passes(error)) throw error;
      await pause(wait, limits.signal);
    }
  }
  return attempt(path, init, limits);
}

/** Whether the same request may succeed a moment later. */
function passes(error: unknown): boolean {
  return error instanceof Failure && (error.kind === "unavailable" || (error.kind === "offline" && navigator.onLine));
}

async function attempt(path: string, init: RequestInit, limits: Limits): Promise<Uint8Array> {
  const url = new URL(path, origin());
  if (url.origin !== origin()) throw new Error("a request would leave this server");
  const late = AbortSignal.timeout(limits.waitMax ?? WAIT_MILLISECONDS_MAX);
  const signal = limits.signal ? AbortSignal.any([late, limits.signal]) : late;
  const options: RequestInit = { credentials: "omit", redirect: "error", referrerPolicy: "no-referrer", cache: "no-store" };
  try {
    const answer = await fetch(url, { ...options, ...init, signal });
    if (answer.ok) return await body(answer, limits.octetsMax ?? OCTETS_MAX);
    throw await problem(answer);
  } catch (error) {
    if (error instanceof Refusal || error instanceof Failure) throw error;
    if (limits.signal?.aborted) throw limits.signal.reason;
    throw new Failure(late.aborted ? "late" : "offline");
  }
}

async function problem(answer: Response): Promise<Refusal | Failure> {
  if (answer.status === 503 || answer.status === 502 || answer.status === 504) return new Failure("unavailable");
  const document = await body(answer, PROBLEM_OCTETS_MAX).then(json).catch(() => null);
  const kind = document !== null && typeof document === "object" && "type" in document ? document.type : null;
  if (typeof kind !== "string" || !kind.startsWith(PROBLEM_PREFIX)) return new Failure("strange");
  return new Refusal(kind.slice(PROBLEM_PREFIX.length), answer.status);
}

async function body(answer: Response, octetsMax: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > octetsMax) {
      await reader.cancel();
      throw new Failure("strange");
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function json(text: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(text));
  } catch {
    throw new Failure("strange");
  }
}
