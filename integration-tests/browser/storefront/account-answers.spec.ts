import { register, send } from "../../support/sent-forms"
import { storefrontUrl } from "../../support/settings"
import { newShopper, PASSWORD } from "../../support/shopper"

describe("what the storefront answers whoever has an account", () => {
  it("is theirs alone, and never kept", async () => {
    const people = await Promise.all(
      ["Марфа", "Прасковья"].map(async (name) => {
        const shopper = { ...newShopper(), name }
        return { ...shopper, cookie: await register(shopper) }
      }),
    )
    for (const { name, email, cookie } of [...people, ...people]) {
      const answer = await fetch(`${storefrontUrl()}/account`, { headers: { cookie } })
      const html = await answer.text()
      expect(answer.headers.get("cache-control")).toBe("no-store")
      expect([html.includes(name), html.includes(email)]).toEqual([true, true])
      const home = await (await fetch(storefrontUrl(), { headers: { cookie } })).text()
      expect(home).not.toContain(name)
    }
    const guest = await fetch(`${storefrontUrl()}/account`, { redirect: "manual" })
    expect(guest.headers.get("location")).toBe("/account/login")
  })

  it("hides the login from scripts and from other sites", async () => {
    const shopper = newShopper()
    await register(shopper)
    const fields = { form: "login", email: shopper.email, password: PASSWORD }
    const [session = "", sign = ""] = (await send("/account/login", fields)).headers.getSetCookie()
    expect(session).toMatch(/^session=[^;]+; .*HttpOnly/)
    expect(session).toContain("SameSite=Lax")
    expect(sign).toMatch(/^here=1;/)
    for (const Origin of ["https://evil.example", "null", ""]) {
      const foreign = await send("/account/login", fields, { Origin })
      expect([Origin, foreign.status, foreign.headers.getSetCookie()]).toEqual([Origin, 403, []])
    }
    const refused = await send(
      "/account/login",
      { ...fields, password: "Nobody-knows-1" },
      { Accept: "application/json" },
    )
    const told = await refused.text()
    expect([told.includes(shopper.email), told.includes("Nobody-knows-1")]).toEqual([true, false])
    const outside = await send("/account/login?next=//evil.example", fields)
    expect(outside.headers.get("location")).toBe("/account")
  })

  it("says when to try again to whoever tries too often", async () => {
    const shopper = newShopper()
    await register(shopper)
    const fields = { form: "login", email: shopper.email, password: "wrong" }
    let answer = await send("/account/login", fields)
    for (let tries = 0; answer.status !== 429 && tries < 15; tries += 1) {
      answer = await send("/account/login", fields)
    }
    expect(answer.status).toBe(429)
    expect(await answer.text()).toMatch(/Попробуйте снова через \d+\s(минут|секунд)/)
  })
})
