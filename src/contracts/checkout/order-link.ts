/** Where a client of the store puts the token of the mailed link to a guest's order. */
export const ORDER_LINK_HEADER = "x-order-link"
