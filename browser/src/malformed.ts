// What a decoder or an offline check throws: the octets or the text are not what they should be.
// The code names the rule that was broken, in the words of the Rust side; it is for tests and never
// shown to a person.

export class Malformed extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = "Malformed";
  }
}

/** Runs a step whose own refusals become `outer(code)`, as an error inside an error does in Rust. */
export function within<T>(outer: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof Malformed) throw new Malformed(`${outer}(${error.code})`);
    throw error;
  }
}

/** Runs a step whose refusals all become this one. */
export function otherwise<T>(code: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof Malformed) throw new Malformed(code);
    throw error;
  }
}
