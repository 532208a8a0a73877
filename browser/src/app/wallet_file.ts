/** The wallet as a file: the same octets, under the same seal, as the command keeps. */

import { Failure } from "./api.ts";

/** Until the client's wallet is there. */
export type Wallet = Readonly<Record<string, unknown>>;

export function openWallet(_sealed: Uint8Array, _words: string): Promise<Wallet> {
  return Promise.reject(new Failure("unavailable"));
}

export function sealWallet(_wallet: Wallet, _words: string): Promise<Uint8Array> {
  return Promise.reject(new Failure("unavailable"));
}
