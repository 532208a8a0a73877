// A server for each test, a wire to it, and people who sit down before it. Two tests on one server
// would open memos with the same wallet file, and the second is then rightly refused.

import { test as base, expect, type BrowserContextOptions } from "@playwright/test";
import { Person } from "./people/person.ts";
import { leaks } from "./secrets.ts";
import { Server } from "./server.ts";
import { Wire } from "./wire.ts";

interface Given {
  /** Whether the walk lets days pass. */
  movesTime: boolean;
  /** The charter that it plays under: a preset, or a file; the demonstration's own if it is not given. */
  charter: string | undefined;
  server: Server;
  wire: Wire;
  /** Secrets of a test, by what they are; none of them may be sent. */
  secrets: Map<string, Uint8Array>;
  /** Sits a new person down; all of them are watched until the test ends. */
  person: (name: string, options?: BrowserContextOptions) => Promise<Person>;
}

export const test = base.extend<Given>({
  movesTime: [false, { option: true }],
  charter: [undefined, { option: true }],
  server: [
    async ({ movesTime, charter }, use) => {
      const server = await Server.start(movesTime, charter);
      await use(server);
      await server.stop();
    },
    { timeout: 120_000 },
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
  person: async ({ browser, server, wire, secrets: _ }, use, test) => {
    const people: Person[] = [];
    await use(async (name, options) => {
      const person = await Person.sitDown(browser, wire.base, name, options);
      people.push(person);
      const ahead = server.aheadMilliseconds();
      if (ahead > 0) {
        await person.page.addInitScript((by) => {
          const real = Date.now.bind(Date);
          Date.now = () => real() + by;
        }, ahead);
      }
      return person;
    });
    for (const [number, person] of people.entries()) {
      // What each of them saw when it went wrong.
      if (test.errors.length > 0) await person.page.screenshot({ path: test.outputPath(`${number}.png`), fullPage: true });
      await person.leave();
    }
  },
});

export { expect };
