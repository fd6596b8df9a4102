/**
 * For what stays as it is while a page lives: the server has made it, and the browser leaves it alone
 * instead of getting the code to make it a second time.
 */
export const still = {
  dangerouslySetInnerHTML: { __html: "" },
  suppressHydrationWarning: true,
} as const
