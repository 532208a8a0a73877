// What a page needs before it says something, and what it says when a part of it is damaged.

import { expect, test } from "./fixtures.ts";

test("a first script that is damaged leaves words and a way on", async ({ browser, wire }) => {
  // No person: a browser says of a script that is not the published one that this is an error.
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  wire.damage("/app/main.js");
  await page.goto(`${wire.base}/app/`);
  await expect(page.getByText("did not arrive, or not as it was published")).toBeHidden();
  await expect(page.getByText("did not arrive, or not as it was published")).toBeVisible();
  await expect(page.getByText("إذا بقي هذا النص")).toBeVisible();
  await page.getByRole("link", { name: "Pages that need no script" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(new URL(page.url()).pathname).not.toContain("/app/");
  await context.close();
});

test("words that do not arrive leave those that the page came with", async ({ browser, wire }) => {
  const context = await browser.newContext({ locale: "en-US" });
  const page = await context.newPage();
  await page.route("**/locales/**", (route) => route.abort());
  await page.goto(`${wire.base}/app/`);
  await expect(page.getByText("did not arrive, or not as it was published")).toBeVisible();
  await context.close();
});

for (const [file, place] of [["signing.js", "/invite"], ["pages.js", "/check"], ["office.js", "/desk/sign-in"]] as const) {
  test(`a damaged ${file} is called that, and the frame stays`, async ({ wire, person }) => {
    const one = await person("somebody");
    wire.damage(`/app/${file}`);
    await one.go(place);
    await one.reads("A file of this page is missing, or is not as it was published.");
    await expect(one.page.getByRole("button", { name: "Leave now" })).toBeVisible();
    await one.go("/");
    await one.sees("Say what you think is wrong");
  });
}

test("the landing page is drawn from its text and its style alone", async ({ browser, wire }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const held: string[] = [];
  await page.route("**/*", (route) => {
    const kind = route.request().resourceType();
    if (kind === "document" || kind === "stylesheet") return route.continue();
    held.push(new URL(route.request().url()).pathname);
    return new Promise(() => undefined);
  });
  await page.goto(`${wire.base}/`, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  // Letters of its own come later and change nothing but their form.
  expect(held.filter((path) => !path.endsWith(".woff2") && !path.endsWith(".svg"))).toEqual([]);
  await context.close();
});

test("the application's first page waits for one script and its words, and nothing else", async ({ browser, wire }) => {
  const context = await browser.newContext({ locale: "en-US" });
  const page = await context.newPage();
  const needed = ["/app/", "/app/app.css", "/app/locales/en/app.ftl", "/app/locales/en/common.ftl", "/app/main.js"];
  await page.route("**/*", (route) => {
    const isNeeded = needed.includes(new URL(route.request().url()).pathname);
    return isNeeded ? route.continue() : new Promise(() => undefined);
  });
  await page.goto(`${wire.base}/app/`, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1, name: "Say what you think is wrong" })).toBeVisible();
  expect(wire.sent().map(({ url }) => url).sort()).toEqual(needed);
  await context.close();
});
