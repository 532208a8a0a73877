/** Words for what went wrong: by the code of a refusal, by the kind of a failure, or in general. */

import { Failure } from "./api.ts";
import { has, t } from "./i18n.ts";

/** What to say of an error: never its own text, which is for programs. */
export function errorWords(error: unknown): string {
  if (error instanceof Failure) return t(`failure-${error.kind}`);
  const { name, code, detail } = error as { name?: unknown; code?: unknown; detail?: unknown };
  if (typeof code === "string" && typeof name === "string") {
    const variables = typeof detail === "number" ? { detail } : {};
    const ids = name === "Invalid" ? [`invalid-${code}`] : [`refusal-${name}-${code}`, `refusal-${code}`];
    const id = ids.find((it) => has(it));
    if (id) return t(id, variables);
  }
  return t("failure-other");
}

/** Whether asking again later may help, so that a button for it makes sense. */
export function mayPass(error: unknown): boolean {
  return error instanceof Failure || (error as { code?: unknown }).code === "not_yet";
}
