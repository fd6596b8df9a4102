import { destinationOf, type Resolve } from "./destination"

const leadingTo =
  (...addresses: string[]): Resolve =>
  () =>
    Promise.resolve(
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    )
const outside = leadingTo("93.184.215.14")
const refused = (address: string, resolve = outside) =>
  destinationOf(address, { resolve }).then(
    () => "let through",
    (error: unknown) => (error as { code: string }).code,
  )

describe("destinationOf", () => {
  it("is the addresses that were looked at, once", async () => {
    const resolve = jest.fn(leadingTo("93.184.215.14", "2606:4700::1"))
    const { addresses } = await destinationOf("https://shop.example/feed", { resolve })
    expect(addresses.map(({ address }) => address)).toEqual(["93.184.215.14", "2606:4700::1"])
    expect(resolve).toHaveBeenCalledTimes(1)
  })

  it.each([
    ["file:///etc/passwd", "outside_address_invalid"],
    ["ftp://shop.example/", "outside_address_invalid"],
    ["gopher://127.0.0.1:6379/_INFO", "outside_address_invalid"],
    ["data:text/xml,<rss/>", "outside_address_invalid"],
    ["../feed.xml", "outside_address_invalid"],
    ["", "outside_address_invalid"],
    [`http://shop.example/${"a".repeat(2000)}`, "outside_address_invalid"],
    ["http://user:word@shop.example/", "outside_address_credentials"],
    ["http://shop.example@127.0.0.1/", "outside_address_credentials"],
    ["http://shop.example:22/", "outside_address_port"],
    ["http://shop.example:6379/", "outside_address_port"],
    ["http://127.0.0.1/", "outside_address_forbidden"],
    ["http://127.1/", "outside_address_forbidden"],
    ["http://2130706433/", "outside_address_forbidden"],
    ["http://0x7f000001/", "outside_address_forbidden"],
    ["http://0x7f.0.0.1/", "outside_address_forbidden"],
    ["http://0177.0.0.1/", "outside_address_forbidden"],
    ["http://①②⑦.⓪.⓪.①/", "outside_address_forbidden"],
    ["http://169.254.169.254/latest/meta-data/", "outside_address_forbidden"],
    ["http://[::1]/", "outside_address_forbidden"],
    ["http://[::ffff:127.0.0.1]/", "outside_address_forbidden"],
    ["http://[64:ff9b::7f00:1]/", "outside_address_forbidden"],
    ["http://[fd00::1]/", "outside_address_forbidden"],
  ])("refuses %s: %s", async (address, code) => {
    const resolve = jest.fn(outside)
    expect(await refused(address, resolve)).toBe(code)
    // What is no name is not asked for either.
    expect(resolve).toHaveBeenCalledTimes(code === "outside_address_port" ? 1 : 0)
  })

  it.each(["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "::ffff:10.0.0.1"])(
    "refuses a name that leads to %s, also beside an open address",
    async (address) => {
      const forbidden = "outside_address_forbidden"
      expect(await refused("http://shop.example/", leadingTo(address))).toBe(forbidden)
      expect(await refused("http://a.example/", leadingTo("8.8.8.8", address))).toBe(forbidden)
    },
  )

  it("says when a name leads nowhere", async () => {
    expect(await refused("http://nowhere.example/", leadingTo())).toBe("outside_address_unknown")
  })

  describe("an exception", () => {
    const exceptions = ["http://127.0.0.1:9000/static/sources/"]
    const through = (address: string) =>
      destinationOf(address, { exceptions, resolve: leadingTo("127.0.0.1") }).then(
        () => true,
        () => false,
      )

    it("opens what begins so", async () => {
      expect(await through("http://127.0.0.1:9000/static/sources/feed.xml")).toBe(true)
    })

    it.each([
      "http://127.0.0.1:9000/static/",
      "http://127.0.0.1:9000/static/sources/../private.csv",
      "http://127.0.0.1:9000/static/sources/%2e%2e/private.csv",
      "http://127.0.0.1:9000/static/sources\\..\\..\\admin",
      "http://127.0.0.1:9000/admin/users",
      "http://127.0.0.1:9001/static/sources/feed.xml",
      "http://127.0.0.1/static/sources/feed.xml",
      "https://127.0.0.1:9000/static/sources/feed.xml",
      "http://localhost:9000/static/sources/feed.xml",
      "http://name@127.0.0.1:9000/static/sources/feed.xml",
      "http://127.0.0.1:9000.evil.example/static/sources/feed.xml",
    ])("and not %s", async (address) => {
      expect(await through(address)).toBe(false)
    })
  })
})
