/** What the link of a mail carries. */
export const readMailToken = ({ token }: Record<string, unknown>): { token?: string } =>
  typeof token === "string" ? { token } : {}
