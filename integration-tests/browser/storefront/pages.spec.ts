import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Browser } from "playwright-core"
import { findingsOf } from "../../support/axe"
import { inBrowser, openBrowser } from "../../support/browser"
import { demanded } from "../../support/settings"
import { openShop, overflowOf, untilAlive } from "../../support/storefront"

const compared = "teplo-x200-refrigerator-silver,stuzha-mini-refrigerator-mint"
const pages = [
  ["home", "/"],
  ["catalogue", "/catalog"],
  ["category", "/category/large-appliances"],
  ["filtered", "/category/kitchen?brand=teplo&available=true&price_min=3000"],
  ["filtered-away", "/category/kitchen?price_min=900000"],
  ["product", "/product/teplo-x200-refrigerator-silver"],
  ["search", "/search?q=%D1%87%D0%B0%D0%B9%D0%BD%D0%B8%D0%BA"],
  ["search-nothing", "/search?q=%D1%8B%D1%8B%D1%8B%D1%8B%D1%8B%D1%8B"],
  ["search-blank", "/search"],
  ["compare", `/compare?products=${compared}`],
  ["compare-nothing", "/compare"],
  ["contacts", "/contacts"],
  ["about", "/about"],
  ["terms", "/terms"],
  ["privacy", "/privacy"],
  ["seller", "/seller"],
  ["not-found", "/no/such/page"],
  ["login", "/account/login?next=%2Faccount%2Fprofile"],
  ["register", "/account/register"],
  ["forgot", "/account/forgot?done=forgotten"],
  ["reset", "/account/reset?token=none"],
  ["activate", "/account/activate?token=none"],
] as const

const looks = [
  { language: "ru", theme: "light", width: 1440 },
  { language: "en", theme: "dark", width: 360 },
] as const

inBrowser.each(looks)(
  "every page in $language, $theme, $width wide",
  ({ language, theme, width }) => {
    let browser: Browser
    const folder = () => demanded("TEST_SCREENS")
    beforeAll(async () => {
      mkdirSync(folder(), { recursive: true })
      browser = await openBrowser()
    })
    afterAll(() => browser.close())

    it.each(pages)("%s can be used by everybody and breaks nothing", async (name, path) => {
      const watched = await openShop(browser, { language, theme, width })
      const { page } = watched
      await page.goto((language === "en" ? "/en" : "") + path)
      await untilAlive(page)
      await page.screenshot({ path: join(folder(), `${name}-${language}-${theme}-${width}.png`) })
      expect(await findingsOf(page)).toEqual([])
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
      await page.setViewportSize({ width: 768, height: 900 })
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
      expect(await page.locator("h1").count()).toBe(1)
      expect(await page.title()).toMatch(/Домовой|Domovoy/)
      expect(watched.violations).toEqual([])
      expect(watched.errors).toEqual([])
      await page.context().close()
    })
  },
)
