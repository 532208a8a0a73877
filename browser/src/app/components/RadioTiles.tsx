/** One of a few, each explained. */

import { useId } from "preact/hooks";

export interface Tile<V extends string> {
  value: V;
  label: string;
  /** What choosing it means. */
  explained?: string | undefined;
  disabled?: boolean;
}

export interface RadioTilesProps<V extends string> {
  legend: string;
  hint?: string;
  value: V | undefined;
  tiles: readonly Tile<V>[];
  onChange: (value: V) => void;
  error?: string | undefined;
}

export function RadioTiles<V extends string>({ legend, hint, value, tiles, onChange, error }: RadioTilesProps<V>) {
  const id = useId();
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset class="usa-fieldset usa-form-group" aria-describedby={about || undefined}>
      <legend class="usa-legend">{legend}</legend>
      {hint && <div class="usa-hint" id={`${id}-hint`}>{hint}</div>}
      {error && <div class="usa-error-message" id={`${id}-error`}>{error}</div>}
      {tiles.map((tile) => (
        <div class="usa-radio" key={tile.value}>
          <input
            class="usa-radio__input usa-radio__input--tile"
            type="radio"
            id={`${id}-${tile.value}`}
            name={id}
            value={tile.value}
            checked={tile.value === value}
            disabled={tile.disabled}
            onChange={() => onChange(tile.value)}
          />
          <label class="usa-radio__label" for={`${id}-${tile.value}`}>
            {tile.label}
            {tile.explained && <span class="usa-radio__label-description">{tile.explained}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
