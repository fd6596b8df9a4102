import { getRouteApi, useRouterState } from "@tanstack/react-router"
import { useEffect, useRef, type ReactNode } from "react"
import { m } from "../paraglide/messages"
import { Footer } from "./footer"
import { Header } from "./header"
import { useLinks } from "./use-links"

const root = getRouteApi("__root__")

/** A reader of screens hears where it has come to, as after any other change of page. */
const useFocusOnNewPage = () => {
  const content = useRef<HTMLElement>(null)
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const before = useRef(path)
  useEffect(() => {
    if (before.current !== undefined && before.current !== path) {
      content.current?.focus({ preventScroll: true })
    }
    before.current = path
  }, [path])
  return content
}

const Progress = () => {
  const loading = useRouterState({ select: ({ isLoading }) => isLoading })
  return <div className="progress" data-busy={loading ? "" : undefined} aria-hidden="true" />
}

export const Shell = ({ children }: { children: ReactNode }) => {
  const { categories, contact } = root.useLoaderData()
  const content = useFocusOnNewPage()
  useLinks()
  return (
    <>
      <a className="skip" href="#content">
        {m.skip_to_content()}
      </a>
      <Progress />
      <Header categories={categories} />
      <main id="content" ref={content} tabIndex={-1}>
        {children}
      </main>
      <Footer contact={contact} categories={categories} />
    </>
  )
}
