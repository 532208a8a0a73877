/** Opening one's wallet, and then to the start. */

import { UnlockHere } from "../frame/UnlockHere.tsx";
import { go } from "../router.ts";

export default function Unlock() {
  return <UnlockHere onOpen={() => go("/")} />;
}
