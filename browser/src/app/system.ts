/** The only place that asks for the time and for randomness; everything else is given them. */

import type { Randomness } from "../crypto/random.ts";

/** Seconds since 1970. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}

/** Resolves after some time, or rejects as soon as the signal aborts. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/** Lets the browser paint and answer before work that takes long goes on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The server that served this page, without a slash at the end. */
export function origin(): string {
  return location.origin;
}

/** The system's randomness, as the layers below take it. */
export const randomness: Randomness = {
  fill(octets) {
    // The browser fills at most this many octets at once.
    for (let at = 0; at < octets.length; at += 65_536) crypto.getRandomValues(octets.subarray(at, at + 65_536) as Uint8Array<ArrayBuffer>);
  },
};
