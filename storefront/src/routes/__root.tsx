import { createRootRoute, HeadContent, Outlet, Scripts } from "@tanstack/react-router"
import type { ReactNode } from "react"
import cyrillic from "@fontsource-variable/onest/files/onest-cyrillic-wght-normal.woff2?url"
import latin from "@fontsource-variable/onest/files/onest-latin-wght-normal.woff2?url"
import { getLocale } from "../paraglide/runtime"
import { Shell } from "../shell/shell"
import { getShell } from "../shell/shell-functions"
import styles from "../styles/app.css?url"
import { keptForm } from "../visit"

const fontOf = (href: string) => ({
  rel: "preload",
  as: "font",
  type: "font/woff2",
  crossOrigin: "anonymous" as const,
  href,
})

export const Route = createRootRoute({
  // Not of the loader: what that has said stays for a while, and the next page would have it too.
  beforeLoad: () => ({ kept: keptForm() }),
  loader: () => getShell({ data: { locale: getLocale() } }),
  staleTime: 300_000,
  head: () => ({
    meta: [
      { charSet: "utf-8" },
      { name: "viewport", content: "width=device-width, initial-scale=1" },
      { name: "theme-color", media: "(prefers-color-scheme: light)", content: "#faf6ef" },
      { name: "theme-color", media: "(prefers-color-scheme: dark)", content: "#191613" },
    ],
    links: [
      { rel: "stylesheet", href: styles },
      ...(getLocale() === "ru" ? [fontOf(cyrillic)] : []),
      fontOf(latin),
      { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
      { rel: "manifest", href: "/site.webmanifest" },
    ],
  }),
  shellComponent: Document,
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
})

function Document({ children }: { children: ReactNode }) {
  const shell = Route.useLoaderData()
  return (
    <html lang={getLocale()} data-theme={shell.theme} suppressHydrationWarning>
      <head>
        <HeadContent />
      </head>
      <body>
        {children}
        <Scripts />
      </body>
    </html>
  )
}
