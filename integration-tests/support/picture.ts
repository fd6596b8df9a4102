import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { findingsOf } from "./axe"
import { demanded } from "./settings"
import { overflowOf } from "./storefront"

type Look = { language: string; theme: string; width: number }

/** Takes a picture of the page as it is, which nobody may find fault with and nothing may stick out of. */
export const pictureOf =
  (page: Page, { language, theme, width }: Look) =>
  async (what: string): Promise<void> => {
    const folder = demanded("TEST_SCREENS")
    mkdirSync(folder, { recursive: true })
    const path = join(folder, `${what}-${language}-${theme}-${width}.png`)
    await page.screenshot({ path, fullPage: true })
    expect([what, await findingsOf(page), await overflowOf(page)]).toEqual([what, [], 0])
  }
