// The label of readers' copies. It stands apart so that whoever only signs does not fetch it.

import { Label } from "../labels.ts";

/** As those of `Label`. */
export const CopyLabel = {
  /** Where the lines of a reader's copy end. */
  COPY: new Label("demur/v1/memo/copy"),
} as const;
