/** Something takes a while: says what, and how far it is where that is known. */

export interface WaitingProps {
  /** What is being done. */
  what: string;
  /** Part that is done, from 0 to 1. */
  part?: number;
}

export function Waiting({ what, part }: WaitingProps) {
  return (
    <div class="waiting" role="status">
      <progress aria-label={what} value={part} max={1} />
      <span>{what}</span>
    </div>
  );
}
