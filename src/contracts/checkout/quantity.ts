/** Of one product, in one cart. */
export const MOST_OF_A_PRODUCT = 10
