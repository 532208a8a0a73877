// Long work in steps, so that a page can draw between them.

/**
 * Work that stops after every step of a few milliseconds and says how much it did since the last
 * one, in additions of points. Below `app/` there is no clock: who runs the steps decides when to
 * let the page breathe.
 */
export type Steps<T> = Generator<number, T, void>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
