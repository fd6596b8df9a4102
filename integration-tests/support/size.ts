/** How much of a generated suite is run: a little with every `npm test`, all of it in a storm. */
export const howMany = <Amount>({ small, whole }: { small: Amount; whole: Amount }): Amount =>
  process.env.TEST_SIZE === "whole" ? whole : small
