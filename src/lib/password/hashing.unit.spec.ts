import scrypt from "scrypt-kdf"
import { hashPassword, isHashingBusy, isPasswordOf } from "./hashing"

describe("a hashed password", () => {
  it("is known by the password alone, and never twice the same", async () => {
    const [one, other] = [await hashPassword("Domovoy-2026!"), await hashPassword("Domovoy-2026!")]
    expect(one).not.toBe(other)
    expect(await isPasswordOf("Domovoy-2026!", one)).toBe(true)
    expect(await isPasswordOf("domovoy-2026!", one)).toBe(false)
  })

  it("is compared as well where there is none, and never right", async () => {
    const verify = jest.spyOn(scrypt, "verify")
    expect(await isPasswordOf("Domovoy-2026!", null)).toBe(false)
    expect(verify).toHaveBeenCalledTimes(1)
    verify.mockRestore()
  })

  it("takes its turn: four at once at most, and it is said when too many wait", async () => {
    let [now, most] = [0, 0]
    const kdf = jest.spyOn(scrypt, "kdf").mockImplementation(async () => {
      now += 1
      most = Math.max(most, now)
      await new Promise(setImmediate)
      now -= 1
      return Buffer.alloc(96)
    })
    expect(isHashingBusy()).toBe(false)
    const crowd = Array.from({ length: 40 }, () => hashPassword("Domovoy-2026!"))
    expect(isHashingBusy()).toBe(true)
    await Promise.all(crowd)
    expect(isHashingBusy()).toBe(false)
    expect(most).toBeLessThanOrEqual(4)
    kdf.mockRestore()
  })
})
