/** A fault in a page does not take the frame with it: the wallet stays open and one can go on. */

import type { ComponentChildren } from "preact";
import { useErrorBoundary } from "preact/hooks";

export function Boundary({ fallback, children }: { fallback: (reset: () => void) => ComponentChildren; children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary();
  return <>{error === undefined || error === null ? children : fallback(reset)}</>;
}
