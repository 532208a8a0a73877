import { defineConfig } from "@playwright/test";

// Debian's Chromium; Playwright's own build is never fetched.
export const CHROMIUM = process.env["DEMUR_CHROMIUM"] ?? "/usr/bin/chromium";

export default defineConfig({
  testDir: "tests",
  outputDir: ".results",
  // One server and one browser at a time: the machine these tests are made for has two cores, and
  // a test that fails because another one was busy tells nothing.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    locale: "en-US",
    timezoneId: "America/New_York",
    // Chromium's own sandbox refuses to run as root, as one does in a container; what is opened
    // here is our own server on this machine.
    launchOptions: { executablePath: CHROMIUM, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] },
    trace: "off",
    // Waiting longer than this is a failure that people would give up at, too.
    actionTimeout: 30_000,
  },
});
