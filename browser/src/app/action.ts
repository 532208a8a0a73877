/**
 * What happens on a click: once, however often one clicks, and never with the loss of what was
 * typed. While it runs a second click does nothing; if it fails, the page stays as it is and says
 * why, and the same click tries again.
 */

import { useEffect, useRef, useState } from "preact/hooks";
import { announce } from "./live.ts";
import { t } from "./i18n.ts";

export interface Action<A extends unknown[]> {
  /** Starts it, unless it is running. */
  readonly run: (...given: A) => void;
  readonly pending: boolean;
  /** Why the last run failed. */
  readonly error: unknown;
  /** Whether the last run succeeded. */
  readonly done: boolean;
  /** Forgets how the last run ended. */
  readonly reset: () => void;
}

interface Ended {
  readonly error: unknown;
  readonly done: boolean;
}

const NOT_YET: Ended = { error: undefined, done: false };

export function useAction<A extends unknown[]>(act: (signal: AbortSignal, ...given: A) => Promise<void> | void): Action<A> {
  const [pending, setPending] = useState(false);
  const [ended, setEnded] = useState<Ended>(NOT_YET);
  // A ref and not a state: a state is still the old one when the second click of a pair arrives.
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = (...given: A): void => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setPending(true);
    setEnded(NOT_YET);
    finish(controller, act, given).then((end) => {
      running.current = null;
      if (controller.signal.aborted) return;
      setPending(false);
      setEnded(end);
      if (end.error !== undefined) announce(t("live-failed"));
    });
  };
  return { run, pending, ...ended, reset: () => setEnded(NOT_YET) };
}

async function finish<A extends unknown[]>(
  controller: AbortController,
  act: (signal: AbortSignal, ...given: A) => Promise<void> | void,
  given: A,
): Promise<Ended> {
  try {
    await act(controller.signal, ...given);
    return { error: undefined, done: true };
  } catch (error) {
    return { error: error ?? new Error("failed"), done: false };
  }
}

/** What a page needs before it can show anything; `again` asks anew. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/** Loads on the first rendering and whenever `key` changes; what was there stays until the new is. */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>, key: string): Loaded<T> {
  const [value, setValue] = useState<T | undefined>(undefined);
  const [error, setError] = useState<unknown>(undefined);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    setError(undefined);
    load(controller.signal).then(
      (loaded) => controller.signal.aborted || setValue(() => loaded),
      (failure: unknown) => controller.signal.aborted || setError(failure ?? new Error("failed")),
    );
    return () => controller.abort();
  }, [key, round]);
  return { value, error, again: () => setRound(round + 1) };
}
