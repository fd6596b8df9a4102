import { countersOf } from "./attempts"

const keysOf = (address: string, perAddress = 50) =>
  countersOf({ purpose: "password", email: "a@b.ru", address }, { perAddress }).map(
    ({ key }) => key,
  )

describe("an attempt", () => {
  it("is counted for its e-mail and for where it comes from", () => {
    expect(keysOf("192.0.2.1")).toEqual(["password address 192.0.2.1", "password email a@b.ru"])
  })

  it.each([
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8::7", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
  ])("from %s is counted for %s", (address, network) => {
    expect(keysOf(address)[0]).toBe(`password address ${network}`)
  })

  it("that comes by no network, or where addresses are not counted, has its e-mail alone", () => {
    expect(keysOf("")).toEqual(["password email a@b.ru"])
    expect(keysOf("192.0.2.1", 0)).toEqual(["password email a@b.ru"])
  })
})
