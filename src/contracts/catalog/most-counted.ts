/**
 * What is searched for or within a price is counted up to here: a `count` above it says "more than",
 * and the counts of its facets are at least so many.
 */
export const MOST_COUNTED = 250
