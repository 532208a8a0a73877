// Every page, in languages and lights: can people with impaired sight or a small screen use it, and
// is it what the standard of HTML says it should be.

import { expect, test } from "./fixtures.ts";
import { markupErrors } from "./markup.ts";
import { faults, LIGHTS, markup, picture, speak } from "./people/look.ts";
import { SERVED } from "./people/served.ts";
import { anyone, members, type Look } from "./people/scenes.ts";

test.beforeEach(() => test.setTimeout(process.env["DEMUR_ALL_PAGES"] ? 3_600_000 : 600_000));

/** Looks at a scene in each light, and keeps what stood there for the checker of markup. */
function looking(documents: Map<string, string>): Look {
  return async ({ page }, scene) => {
    for (const light of LIGHTS) {
      const name = `${scene}, ${light.language}, ${light.scheme}`;
      await page.emulateMedia({ colorScheme: light.scheme, reducedMotion: "reduce" });
      await speak(page, light.language);
      expect.soft(await faults(page, name)).toEqual([]);
      documents.set(name, await markup(page));
      await picture(page, scene, light);
    }
    await speak(page, "en");
  };
}

test("the application, for people without a wallet", async ({ server, person }) => {
  const documents = new Map<string, string>();
  await anyone(server, person, looking(documents));
  expect(markupErrors(documents)).toEqual([]);
});

// R73.
test("the application, for authors, signers and officials", async ({ server, person }) => {
  const documents = new Map<string, string>();
  await members(server, person, looking(documents));
  expect(markupErrors(documents)).toEqual([]);
});

// R73.
test("the pages that need no script", async ({ browser, wire }) => {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  const documents = new Map<string, string>();
  for (const path of SERVED) {
    for (const light of LIGHTS) {
      const name = `${path === "" ? "home" : path}, ${light.language}, ${light.scheme}`;
      await page.emulateMedia({ colorScheme: light.scheme });
      const answer = await page.goto(`${wire.base}/${light.language}/${path}`);
      expect.soft(answer?.status(), name).toBe(200);
      documents.set(name, (await answer?.text()) ?? "");
      expect.soft(await page.locator("script").count(), `${name}: scripts`).toBe(0);
      expect.soft(await faults(page, name)).toEqual([]);
      await picture(page, `page-${path === "" ? "home" : path.replace("/", "-")}`, light);
    }
  }
  expect(markupErrors(documents)).toEqual([]);
  await context.close();
});
