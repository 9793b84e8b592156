/** Thrown inside the translator only: the pattern has no equal in ECMAScript, or Perl itself would not take it. */
export class Refusal extends Error {
  constructor(
    /** What could not be translated, in a few words that stay the same: `branch reset`, `unmatched (`. */
    readonly construct: string,
    /** Index into the pattern's bytes. */
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}
