/** A word or two about a thing: its state, its marking. */

export type TagTone = "plain" | "good" | "warn" | "bad" | "info";

export function Tag({ tone = "plain", children }: { tone?: TagTone; children: string }) {
  return <span class={tone === "plain" ? "usa-tag" : `usa-tag usa-tag--${tone}`}>{children}</span>;
}
