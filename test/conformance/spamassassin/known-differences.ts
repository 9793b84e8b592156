/** Where Presend and SpamAssassin differ on real mail, by rule, and why. `npm run parity` prints these reasons. */
export const KNOWN_DIFFERENCES: Readonly<Record<string, string | undefined>> = {};
