import { useNavigate, useRouterState } from "@tanstack/react-router"
import { useCallback } from "react"
import { changed, readWish, type ListingWish } from "./listing-wish"

/**
 * The wish in the address, the one on its way included, so that a click is seen at once; and a way to
 * change it that the back button takes back.
 */
export const useWish = () => {
  const navigate = useNavigate()
  const wish = useRouterState({
    select: ({ location }) => readWish(location.search as Record<string, unknown>),
    structuralSharing: true,
  })
  const change = useCallback(
    (what: Record<string, unknown>) => {
      void navigate({
        to: ".",
        search: (before: ListingWish) => changed(before, what),
        resetScroll: false,
      })
    },
    [navigate],
  )
  return { wish, change }
}
