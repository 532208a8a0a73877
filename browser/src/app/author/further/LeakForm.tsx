/** Saying that a text of one's case leaked (R69). */

import { FurtherForm, type FurtherProps } from "./FurtherForm.tsx";

export function LeakForm(props: FurtherProps) {
  return <FurtherForm {...props} name="leak" turn={async () => ({ kind: "reportLeak" })} />;
}
