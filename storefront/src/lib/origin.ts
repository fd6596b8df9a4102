type Match = { routeId: string; loaderData?: unknown }

/** The shop's own address, which the root of every page has loaded. */
export const originIn = (matches: readonly Match[]): string => {
  const root = matches.find(({ routeId }) => routeId === "__root__")
  return (root?.loaderData as { origin?: string } | undefined)?.origin ?? ""
}
