/**
 * Bars, with their values as text, beside the same as a table. What is too few to be shown is a
 * short grey bar with words instead of a number.
 */

import { currentLanguage, number, t } from "../i18n.ts";
import { Table } from "./Table.tsx";

export interface Bar {
  label: string;
  /** Null where it is too few to be shown. */
  value: number | null;
}

const ROW = 46;
/** The longest bar, in hundredths of the width; the rest is for its number. */
const LONGEST = 82;

export interface ChartProps {
  caption: string;
  labelHeading: string;
  valueHeading: string;
  bars: readonly Bar[];
}

export function Chart({ caption, labelHeading, valueHeading, bars }: ChartProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.value ?? 0));
  const rightToLeft = currentLanguage().direction === "rtl";
  const x = (at: number, width = 0): string => `${rightToLeft ? 100 - at - width : at}%`;
  return (
    <figure class="chart">
      <svg height={bars.length * ROW} aria-hidden="true">
        {bars.map((bar, index) => {
          const width = bar.value === null ? 1.5 : Math.max(0.5, (bar.value / most) * LONGEST);
          const y = index * ROW;
          return (
            <g key={bar.label}>
              <text x={x(0)} y={y + 14}>{bar.label}</text>
              <rect class={bar.value === null ? "few" : undefined} x={x(0, width)} y={y + 20} width={`${width}%`} height={16} />
              <text x={x(width + 1.2)} y={y + 28} dominant-baseline="central">{shown(bar.value)}</text>
            </g>
          );
        })}
      </svg>
      <Table
        caption={caption}
        rows={bars}
        keyOf={(bar) => bar.label}
        columns={[
          { heading: labelHeading, cell: (bar) => bar.label },
          { heading: valueHeading, number: true, cell: (bar) => shown(bar.value) },
        ]}
      />
    </figure>
  );
}

function shown(value: number | null): string {
  return value === null ? t("too-few") : number(value);
}
