/**
 * The words for a charter's rules, from the file that the server's page has them from.
 *
 * A bundle of its own: some ids stand for shorter words elsewhere in the application.
 */

import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import type { Term } from "../../domain/charter/terms.ts";
import type { Language } from "../languages.ts";

type Variables = Readonly<Record<string, string | number>>;

/** Begin and end words that are the institution's own. Nobody types these characters, which are for private use. */
const OWN_BEGIN = "\ue000";
const OWN_END = "\ue001";
const OWN_MARKS = /[\ue000\ue001]/g;

export class CharterWords {
  private readonly bundle: FluentBundle;

  /** The words of a language, from the text of its file. */
  constructor(private readonly language: Language, file: string) {
    // Marks that isolate a run of the other direction are wanted only where there are two.
    this.bundle = new FluentBundle(language.code, { useIsolating: language.direction === "rtl" });
    this.bundle.addResource(new FluentResource(file));
  }

  /** The id itself where there are no words. Numbers are in one run of digits, as the server's page has them. */
  say(id: string, variables: Variables = {}): string {
    const pattern = this.bundle.getMessage(id)?.value;
    const values = Object.entries(variables).map(([name, value]) => [name, typeof value === "number" ? new FluentNumber(value, { useGrouping: false }) : value]);
    return pattern ? this.bundle.formatPattern(pattern, Object.fromEntries(values), []) : id;
  }

  /** Words of the institution's own, marked where they stand in another language than theirs, which is English. */
  own(text: string): string {
    const plain = text.replaceAll(OWN_MARKS, "");
    return this.language.code === "en" ? plain : OWN_BEGIN + plain + OWN_END;
  }

  term({ unit, count }: Term): string {
    return this.say(`term-${unit.replace("_", "-")}`, { count });
  }

  official(id: string): string {
    return this.say("official", { role: this.own(id.replaceAll("-", " ")) });
  }

  officials(ids: readonly string[]): string {
    return this.joined(ids.map((id) => this.official(id)), "list-and");
  }

  /** The institution's own words, of which one holds. */
  either(items: readonly string[]): string {
    return this.joined(items.map((item) => this.own(item)), "list-or");
  }

  /** Fluent cuts white space at an end, so the blank is added here. */
  listed(items: readonly string[]): string {
    return items.join(`${this.say("list-separator")} `);
  }

  joined(items: readonly string[], id: "list-and" | "list-or"): string {
    const [last, rest] = [items.at(-1) ?? "", items.slice(0, -1)];
    return rest.length === 0 ? last : this.say(id, { items: this.listed(rest), last });
  }
}

/** A sentence in pieces: every second one is the institution's own. */
export function pieces(sentence: string): string[] {
  return sentence.split(OWN_MARKS);
}
