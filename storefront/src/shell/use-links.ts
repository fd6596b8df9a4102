import { useRouter } from "@tanstack/react-router"
import { useEffect } from "react"

const HESITATION_MS = 50

const linkUnder = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-within]") : null

const marks = ({ dataset }: HTMLAnchorElement) => dataset.within?.split(" ") ?? []
const addressOf = ({ pathname, search, hash }: HTMLAnchorElement) => pathname + search + hash

/** Whoever wants a new tab or a file gets it from the browser. */
const isPlain = (event: MouseEvent) =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

/** Follows the links of the shop without loading a page anew, and fetches what somebody points at. */
export const useLinks = () => {
  const router = useRouter()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = (event: MouseEvent) => {
      const link = linkUnder(event)
      if (!link || link.target || !isPlain(event)) return
      event.preventDefault()
      const resetScroll = !marks(link).includes("stay")
      void router.navigate({ href: addressOf(link), resetScroll })
    }
    const prepare = (event: Event) => {
      clearTimeout(timer)
      const link = linkUnder(event)
      if (!link || marks(link).includes("late")) return
      timer = setTimeout(() => {
        // Only a convenience: what cannot be fetched now is asked for when it is pressed.
        router.preloadRoute({ to: ".", href: addressOf(link) }).catch(() => undefined)
      }, HESITATION_MS)
    }
    const prepared = ["pointerover", "focusin", "touchstart"] as const
    document.addEventListener("click", follow)
    for (const type of prepared) document.addEventListener(type, prepare, { passive: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener("click", follow)
      for (const type of prepared) document.removeEventListener(type, prepare)
    }
  }, [router])
}
