/**
 * Where one is: everything behind the `#`, so that no server and no proxy sees it.
 *
 * An invitation is the `#` followed by its secret and nothing else (`/app/#SECRET`, as the command
 * writes it). The secret is taken out of the address bar before anything else runs.
 */

import { ROUTES, type Route } from "./routes.ts";

/** Where one is, and what the address said. */
export interface Place {
  /** What stands behind the `#`. */
  readonly path: string;
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
  /** The secret of an invitation, which stands in no address any more. */
  readonly secret: string | undefined;
}

const SECRET = /^[A-Za-z0-9_-]{86}$/;
const NOT_FOUND = "/not-found";
let secret: string | undefined;

/** Takes the secret of an invitation out of an address. */
export function takeSecret(hash: string): { path: string; secret: string | undefined } {
  const rest = hash.replace(/^#/, "");
  if (SECRET.test(rest)) return { path: "/invite", secret: rest };
  return { path: rest === "" ? "/" : rest, secret: undefined };
}

/** The place that a path names. */
export function find(path: string): Pick<Place, "route" | "params"> {
  for (const route of ROUTES) {
    const params = match(route.path, path);
    if (params) return { route, params };
  }
  const route = ROUTES.find((it) => it.path === NOT_FOUND);
  if (!route) throw new Error("the table of routes has no page for what is not found");
  return { route, params: {} };
}

function match(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [pattern.split("/"), path.split("/")];
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith(":") && /^[A-Za-z0-9_-]{1,128}$/.test(value)) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}

/** Where one is now. */
export function here(): Place {
  const taken = takeSecret(location.hash);
  if (taken.secret) {
    secret = taken.secret;
    history.replaceState(null, "", `#${taken.path}`);
  }
  return { path: taken.path, ...find(taken.path), secret };
}

/** Forgets the secret of an invitation. */
export function forgetSecret(): void {
  secret = undefined;
}

/** Address of a place, for `href`. */
export function to(path: string): string {
  return `#${path}`;
}

/** Goes there. */
export function go(path: string): void {
  location.hash = path;
}

/** Goes there without leaving the present place in the history. */
export function replace(path: string): void {
  location.replace(`#${path}`);
}
