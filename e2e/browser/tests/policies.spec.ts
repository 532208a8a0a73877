// What a browser lets our pages do, as Google's evaluator of content security policies sees it.

import { expect, test } from "./fixtures.ts";
import { SERVED } from "./people/served.ts";
import { weaknesses } from "./policy.ts";

/** One address of each kind; what people can post is answered below the last few. */
const PATHS = [
  "/app/",
  "/app/main.js",
  "/app/app.css",
  "/leave",
  "/nowhere",
  ...SERVED.map((path) => `/en/${path}`),
  "/log/checkpoint",
  "/log/tile/0/000.p/1",
  "/api/v1/instance",
  "/api/v1/mailbox",
  `/api/v1/memos/${"00".repeat(32)}`,
];

test("every content security policy is strict", async ({ wire }) => {
  for (const path of PATHS) {
    const policy = (await fetch(`${wire.base}${path}`)).headers.get("content-security-policy");
    expect.soft(policy, path).not.toBeNull();
    expect.soft(weaknesses(policy ?? ""), path).toEqual([]);
  }
});

test("nothing but the client's own files is a script", async ({ wire }) => {
  for (const path of PATHS) {
    const { headers } = await fetch(`${wire.base}${path}`);
    expect.soft(headers.get("x-content-type-options"), path).toBe("nosniff");
    const isScript = /script/.test(headers.get("content-type") ?? "");
    expect.soft(isScript, path).toBe(path.endsWith(".js"));
  }
});
