// An official with a passkey, on an authenticator that Chromium itself imitates. It is at localhost,
// as browsers give passkeys to names only; whose answers count is for the tests of the server.

import type { Browser, CDPSession } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { Person } from "./people/person.ts";
import type { Server } from "./server.ts";

const DIRECTOR = /Director of Policy Planning/;
const WITH_PASSKEY = "Sign in with your passkey";
const DEVICE = {
  protocol: "ctap2",
  transport: "internal",
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;

interface Device {
  readonly session: CDPSession;
  readonly authenticatorId: string;
}

async function sitDown(browser: Browser, server: Server): Promise<{ official: Person; device: Device }> {
  const official = await Person.sitDown(browser, server.base.replace("127.0.0.1", "localhost"), "official");
  const session = await official.context.newCDPSession(official.page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", { options: DEVICE });
  return { official, device: { session, authenticatorId } };
}

async function takeKey(official: Person): Promise<void> {
  await official.go("/desk/sign-in");
  await official.press(DIRECTOR);
}

/** Signs in with the code that lies ready, and makes a passkey. */
async function makePasskey(official: Person): Promise<void> {
  await takeKey(official);
  await official.press("Sign in");
  await official.sees("Desk");
  await official.follow("Second factor");
  await official.press("Make a passkey");
  await official.reads("From now on you sign in with it.");
}

/** Has the only passkey of a device count from there. */
async function setCounter({ session, authenticatorId }: Device, signCount: number): Promise<void> {
  const { credentials } = await session.send("WebAuthn.getCredentials", { authenticatorId });
  const [credential] = credentials;
  if (credential === undefined) throw new Error("the device has no passkey");
  await session.send("WebAuthn.clearCredentials", { authenticatorId });
  await session.send("WebAuthn.addCredential", { authenticatorId, credential: { ...credential, signCount } });
}

test("an official makes a passkey and signs in with it", async ({ browser, server }) => {
  const { official, device } = await sitDown(browser, server);
  await makePasskey(official);
  const { credentials } = await device.session.send("WebAuthn.getCredentials", { authenticatorId: device.authenticatorId });
  expect(credentials.map(({ rpId }) => rpId)).toEqual(["localhost"]);
  await official.press("Sign out");

  await takeKey(official);
  const button = official.page.getByRole("button", { name: WITH_PASSKEY });
  await expect(button).toBeFocused();
  await expect(official.page.getByLabel("Code", { exact: true })).toBeHidden();
  await button.press("Enter");
  await official.sees("Desk");

  // The same device is not asked to keep two, and says so.
  await official.follow("Second factor");
  await official.reads("You have one passkey.");
  await official.press("Make a passkey");
  await official.reads("This device already has a passkey of yours.");
  await official.leave();
});

test("whoever is not recognised, or has a copy, does not get in; the code still does", async ({ browser, server }) => {
  const { official, device } = await sitDown(browser, server);
  const { session, authenticatorId } = device;
  await makePasskey(official);
  await official.press("Sign out");

  await takeKey(official);
  await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await official.press(WITH_PASSKEY);
  await official.reads("No passkey was used.");
  await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  await setCounter(device, 100);
  await official.press(WITH_PASSKEY);
  await official.sees("Desk");
  await official.press("Sign out");

  await takeKey(official);
  await setCounter(device, 50);
  await official.press(WITH_PASSKEY);
  await official.reads("Not accepted.");
  await setCounter(device, 200);
  await official.press(WITH_PASSKEY);
  await official.sees("Desk");
  await official.leave();
});

test("where browsers give no passkeys, none is offered", async ({ browser, server }) => {
  const official = await Person.sitDown(browser, server.base, "official");
  await takeKey(official);
  await expect(official.page.getByLabel("Code", { exact: true })).toBeFocused();
  await official.press("Sign in");
  await official.sees("Desk");
  await official.follow("Second factor");
  await official.sees("One-time codes");
  await expect(official.page.getByRole("button", { name: "Make a passkey" })).toHaveCount(0);
  await official.leave();
});
