/** A code for a camera, drawn as one path. Black on white in every colour scheme, or it is not read. */

import { qrCode } from "../qr.ts";

const MARGIN = 4;

export function QrCode({ value, label }: { value: string; label: string }) {
  const rows = qrCode(value);
  const size = rows.length + 2 * MARGIN;
  const squares = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : "")));
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect fill="#ffffff" width={size} height={size} />
      <path fill="#000000" d={squares.join("")} />
    </svg>
  );
}
