import { rootRouteId, useRouteContext } from "@tanstack/react-router"
import type { FormShape, Kept, Values } from "./form-shape"

/**
 * The form that came back with this page, if it is this one. Of several of one shape it is known by
 * what it is about.
 */
export const useKept = ({ name }: FormShape, about: Values = {}): Kept | undefined => {
  const kept = useRouteContext({ from: rootRouteId, select: (context) => context.kept })
  if (kept?.form !== name) return undefined
  return Object.entries(about).every(([field, value]) => kept.values[field] === value)
    ? kept
    : undefined
}
