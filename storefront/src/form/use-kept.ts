import { rootRouteId, useLoaderData } from "@tanstack/react-router"
import type { FormShape, Kept, Values } from "./form-shape"

/** Of several forms of one shape on a page, the one that came back, known by what it is about. */
export const useKept = ({ name }: FormShape, about: Values): Kept | undefined => {
  const { kept } = useLoaderData({ from: rootRouteId })
  if (kept?.form !== name) return undefined
  return Object.entries(about).every(([field, value]) => kept.values[field] === value)
    ? kept
    : undefined
}
