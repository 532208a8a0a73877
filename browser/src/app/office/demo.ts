/** The ready-made officials of a demonstration. Any other server has none and answers so. */

import { totpCode, totpSecretFromText } from "../../crypto/totp.ts";
import { body, type JsonOf, list, nullable, octets, string } from "../../protocol/json.ts";
import { Refusal } from "../api.ts";
import { ask } from "../api.ts";
import { now } from "../system.ts";

const demoOfficials = list(body({ id: string, title: string, role: string, key: octets, passphrase: nullable(string), totpSecret: string }));
export type DemoOfficial = JsonOf<typeof demoOfficials>[number];

/** The officials of a demonstration; none elsewhere. */
export async function officialsOfDemo(signal: AbortSignal): Promise<readonly DemoOfficial[]> {
  try {
    return await ask("/demo/officials", demoOfficials, { signal });
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** The code that the official's authenticator shows now. */
export function codeNow({ totpSecret }: DemoOfficial): string {
  const secret = totpSecretFromText(totpSecret);
  return secret ? totpCode(secret, now()) : "";
}
