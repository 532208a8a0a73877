// One server for a file of tests, a wire to it, and people who sit down before it.

import { test as base, expect, type BrowserContextOptions } from "@playwright/test";
import { Person } from "./people/person.ts";
import { leaks } from "./secrets.ts";
import { Server } from "./server.ts";
import { Wire } from "./wire.ts";

interface Shared {
  server: Server;
}

interface Own {
  wire: Wire;
  /** Secrets of a test, by what they are; none of them may be sent. */
  secrets: Map<string, Uint8Array>;
  /** Sits a new person down; all of them are watched until the test ends. */
  person: (name: string, options?: BrowserContextOptions) => Promise<Person>;
}

export const test = base.extend<Own, Shared>({
  server: [
    async ({}, use) => {
      const server = await Server.start();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  wire: async ({ server }, use) => {
    const wire = await Wire.to(server.base);
    await use(wire);
    await wire.close();
  },
  secrets: async ({ wire }, use) => {
    const secrets = new Map<string, Uint8Array>();
    await use(secrets);
    for (const [what, secret] of secrets) expect.soft(leaks(secret, wire.sent()), `${what} was never sent`).toEqual([]);
  },
  person: async ({ browser, wire, secrets: _ }, use) => {
    const people: Person[] = [];
    await use(async (name, options) => {
      const person = await Person.sitDown(browser, wire.base, name, options);
      people.push(person);
      return person;
    });
    for (const person of people) await person.leave();
  },
});

export { expect };
