/** A code for a camera, drawn as one path. Black on white in every colour scheme, or it is not read. */

import { encode } from "uqr";

export function QrCode({ value, label }: { value: string; label: string }) {
  const code = encode(value, { ecc: "M", border: 4 });
  const runs = code.data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")));
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${code.size} ${code.size}`} shape-rendering="crispEdges">
      <rect fill="#ffffff" width={code.size} height={code.size} />
      <path fill="#000000" d={runs.join("")} />
    </svg>
  );
}
