/** A table with a caption, which scrolls by itself where the screen is narrow. */

import type { ComponentChildren } from "preact";

export interface Column<R> {
  heading: string;
  cell: (row: R) => ComponentChildren;
  /** Numbers stand at the end of their cells. */
  number?: boolean;
}

export interface TableProps<R> {
  caption: string;
  /** The caption is only said, because a heading right above shows it. */
  captionHidden?: boolean;
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
}

export function Table<R>({ caption, captionHidden, columns, rows, keyOf }: TableProps<R>) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="usa-table usa-table--borderless">
        <caption class={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.heading} scope="col" class={column.number ? "number" : undefined}>{column.heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, index) =>
                index === 0
                  ? <th key={column.heading} scope="row">{column.cell(row)}</th>
                  : <td key={column.heading} class={column.number ? "number" : undefined}>{column.cell(row)}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
