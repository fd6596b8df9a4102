/** What a person cannot do on a phone; it says why. */
export class Impossible extends Error {}
