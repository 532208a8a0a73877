// What a decoder throws: the octets or the text are not what they should be. The code names the
// rule that was broken, in the words of the Rust side; it is for tests and never shown to a person.

export class Malformed extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = "Malformed";
  }
}
