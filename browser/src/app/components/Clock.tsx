/**
 * The clock of a case as a picture: a line of working days with what is done, what is due and what
 * is late, and the same as a table. It runs in the direction of the language.
 *
 * Days stand as far apart as days, whatever the width of the screen: places are hundredths of the
 * width, so that text keeps its size.
 */

import { currentLanguage, day, t } from "../i18n.ts";
import { Table } from "./Table.tsx";
import { Tag, type TagTone } from "./Tag.tsx";

/** Something that has its time. */
export interface ClockMark {
  label: string;
  /** When it was done, or when it is due; seconds since 1970. */
  at: number;
  state: "done" | "due" | "late";
}

export interface ClockProps {
  caption: string;
  /** Beginnings of the working days that the line shows, ascending, the day of filing first. */
  workingDays: readonly number[];
  now: number;
  marks: readonly ClockMark[];
  /** Time zone of the charter. */
  timeZone?: string | undefined;
}

const [LINE, FIRST_ROW, ROW, FROM, ACROSS] = [22, 58, 42, 3, 94];
const TONES: Record<ClockMark["state"], TagTone> = { done: "good", due: "info", late: "bad" };

export function Clock({ caption, workingDays, now, marks, timeZone }: ClockProps) {
  const ordered = [...marks].sort((a, b) => a.at - b.at);
  const late = ordered.some((mark) => mark.state === "late");
  const rightToLeft = currentLanguage().direction === "rtl";
  const place = (at: number): number => FROM + ACROSS * part(workingDays, at);
  const x = (percent: number): string => `${rightToLeft ? 100 - percent : percent}%`;
  const rows = depths(ordered.map((mark) => place(mark.at)));
  return (
    <figure class="clock">
      <svg height={FIRST_ROW + ordered.length * ROW} aria-hidden="true">
        <line class="line" x1={x(FROM)} x2={x(FROM + ACROSS)} y1={LINE} y2={LINE} />
        <line class={late ? "past late" : "past"} x1={x(FROM)} x2={x(place(now))} y1={LINE} y2={LINE} />
        {workingDays.map((at) => <line key={at} class="day" x1={x(place(at))} x2={x(place(at))} y1={LINE - 5} y2={LINE + 5} />)}
        <line class="today" x1={x(place(now))} x2={x(place(now))} y1={LINE - 14} y2={LINE + 14} />
        {ordered.map((mark, index) => (
          <line key={index} class="leader" x1={x(place(mark.at))} x2={x(place(mark.at))} y1={LINE} y2={FIRST_ROW + (rows[index] ?? 0) * ROW + 18} />
        ))}
        {ordered.map((mark, index) => {
          const at = place(mark.at);
          const y = FIRST_ROW + (rows[index] ?? 0) * ROW;
          const anchor = at < 50 ? "start" : "end";
          const beside = x(at < 50 ? at + 1.2 : at - 1.2);
          return (
            <g key={index}>
              <circle class={mark.state} cx={x(at)} cy={LINE} r={7} />
              <text class="strong" x={beside} y={y} text-anchor={anchor}>{mark.label}</text>
              <text x={beside} y={y + 17} text-anchor={anchor}>{`${day(mark.at, timeZone)} · ${t(`clock-${mark.state}`)}`}</text>
            </g>
          );
        })}
      </svg>
      <Table
        caption={caption}
        rows={ordered}
        keyOf={(mark) => `${mark.label} ${mark.at}`}
        columns={[
          { heading: t("clock-what"), cell: (mark) => mark.label },
          { heading: t("clock-day"), cell: (mark) => day(mark.at, timeZone) },
          { heading: t("clock-state"), cell: (mark) => <Tag tone={TONES[mark.state]}>{t(`clock-${mark.state}`)}</Tag> },
        ]}
      />
    </figure>
  );
}

/** How far along the line an instant is: a night or a weekend takes no room. */
export function part(workingDays: readonly number[], at: number): number {
  const last = workingDays.length - 1;
  if (last < 1) return 0;
  const next = workingDays.findIndex((begin) => begin > at);
  if (next === 0) return 0;
  if (next < 0) return 1;
  const begin = workingDays[next - 1] ?? at;
  return (next - 1 + Math.min(1, (at - begin) / 86_400)) / last;
}

/**
 * The row of each label. Labels in the first half run on, those in the second run back; the
 * outermost stand deepest, so that a label crosses as few leaders as can be.
 */
function depths(places: readonly number[]): number[] {
  const first = places.filter((place) => place < 50).length;
  return places.map((_, index) => (index < first ? first - 1 - index : index));
}
