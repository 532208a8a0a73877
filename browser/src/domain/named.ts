// Closed lists of words, one text for each in every layer. A test compares each list with the Rust
// source that it answers to.

export interface Named<Name extends string> {
  /** Every word, in the order of declaration, which is also their order where one is defined. */
  readonly ALL: readonly Name[];
  /** The word, if the list has it. */
  fromName(name: string): Name | undefined;
  /** Its place in the list. */
  indexOf(name: Name): number;
}

export function named<const Names extends readonly string[]>(...names: Names): Named<Names[number]> {
  return {
    ALL: names,
    fromName: (name) => names.find((known) => known === name),
    indexOf: (name) => names.indexOf(name),
  };
}
