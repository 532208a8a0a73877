// The network: what leaves, what is sent again, and what an answer becomes.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Failure, get, octets, post, Refusal } from "../../src/app/api.ts";

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

let sent: Sent[] = [];
let answers: (Response | Error)[] = [];

beforeEach(() => {
  sent = [];
  answers = [];
  Object.defineProperty(globalThis, "navigator", { value: { onLine: true }, configurable: true });
  Object.assign(globalThis, {
    location: { origin: "https://demur.example" },
    fetch: (url: URL, init: RequestInit) => {
      sent.push({ url: String(url), init });
      const answer = answers.shift() ?? new Error("no answer");
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  });
});

function problem(status: number, type: string): Response {
  return new Response(JSON.stringify({ type, title: "words of the server", status }), { status });
}

test("requests carry no cookies and follow no redirect", async () => {
  answers = [new Response("{}")];
  await get("/api/v1/instance");
  assert.equal(sent[0]?.url, "https://demur.example/api/v1/instance");
  assert.equal(sent[0]?.init.credentials, "omit");
  assert.equal(sent[0]?.init.redirect, "error");
  assert.equal(sent[0]?.init.referrerPolicy, "no-referrer");
});

// R72.
test("no request leaves this server", async () => {
  await assert.rejects(get("https://elsewhere.example/"));
  await assert.rejects(get("//elsewhere.example/"));
  assert.equal(sent.length, 0);
});

test("what fails on its way is sent again, as the same octets", async () => {
  answers = [new Error("broken"), new Response(null, { status: 503 }), new Response('{"done":true}')];
  assert.deepEqual(await post("/api/v1/memos", { a: 1 }), { done: true });
  assert.deepEqual(sent.map(({ init }) => init.body), ['{"a":1}', '{"a":1}', '{"a":1}']);
});

test("offline nothing is tried again, and it is said", async () => {
  Object.defineProperty(globalThis, "navigator", { value: { onLine: false }, configurable: true });
  await assert.rejects(get("/x"), (error) => error instanceof Failure && error.kind === "offline");
  assert.equal(sent.length, 1);
});

test("a refusal is its code, and is not sent again", async () => {
  answers = [problem(409, "urn:demur:problem:window_over")];
  await assert.rejects(get("/x"), (error) => error instanceof Refusal && error.code === "window_over" && error.status === 409);
  assert.equal(sent.length, 1);
});

test("an answer that is none is a failure", async () => {
  for (const answer of [new Response("no json"), problem(400, "https://elsewhere.example/problem"), new Response(new Uint8Array([0xff]))]) {
    answers = [answer];
    await assert.rejects(get("/x"), (error) => error instanceof Failure && error.kind === "strange");
  }
});

test("an answer that is too long is not read to its end", async () => {
  answers = [new Response(new Uint8Array(11))];
  await assert.rejects(octets("/x", { octetsMax: 10 }), (error) => error instanceof Failure && error.kind === "strange");
});
