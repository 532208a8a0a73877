/** The numbered demands of a memo; beside each, if there is one, what was answered. */

import type { ComponentChildren } from "preact";
import { number, t } from "../i18n.ts";
import type { DemandShown } from "./memo.ts";
import { Portion } from "./Portion.tsx";

export interface DemandListProps {
  demands: readonly DemandShown[];
  /** What stands below a demand; numbers count from 1. */
  below?: (demand: number) => ComponentChildren;
}

export function DemandList({ demands, below }: DemandListProps) {
  return (
    <ol class="portions">
      {demands.map((demand, index) => (
        <li key={index}>
          <span class="mark">{number(index + 1)}.</span>
          <div>
            <Portion portion={demand.portion} />
            {demand.responsible && <p class="quiet small">{t("demand-responsible", { official: demand.responsible })}</p>}
            {demand.wantedBy && <p class="quiet small">{t("demand-wanted-by", { day: demand.wantedBy })}</p>}
            {below?.(index + 1)}
          </div>
        </li>
      ))}
    </ol>
  );
}
