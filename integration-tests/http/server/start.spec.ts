import { demanded } from "../../support/settings"
import { spawnServer } from "../../support/server"

const refusalOf = async (env: Record<string, string | undefined>) => {
  const server = await spawnServer({ DATABASE_URL: demanded("TEST_DATABASE_URL"), ...env })
  const giveUp = setTimeout(() => server.child.kill("SIGKILL"), 20_000)
  const code = await server.exit
  clearTimeout(giveUp)
  return { code, log: server.log() }
}

describe("a server refuses to start", () => {
  it("on the demo shop, unless it is told that this is a trial", async () => {
    const { code, log } = await refusalOf({ DEMO_SHOP: undefined })
    expect(code).toBe(1)
    expect(log).toContain("demo shop")
  })

  it.each(["JWT_SECRET", "COOKIE_SECRET", "AUTH_MFA_ENCRYPTION_KEY", "DATABASE_URL"])(
    "without %s",
    async (name) => {
      const { code, log } = await refusalOf({ [name]: undefined })
      expect(code).toBe(1)
      expect(log).toContain(name)
    },
  )

  it("with a secret everybody knows, without repeating it", async () => {
    const { code, log } = await refusalOf({ JWT_SECRET: "supersecret" })
    expect(code).toBe(1)
    expect(log).toContain("JWT_SECRET")
    expect(log).not.toContain("supersecret")
  })

  it("when its database cannot be reached, in seconds and in words", async () => {
    const { code, log } = await refusalOf({ DATABASE_URL: "postgres://x:hunter2@127.0.0.1:1/x" })
    expect(code).toBe(1)
    expect(log).toContain("DATABASE_URL")
    expect(log).not.toContain("hunter2")
  })

  it("when its port is taken, naming the setting", async () => {
    const { port } = new URL(demanded("TEST_BACKEND_URL"))
    const { code, log } = await refusalOf({ BACKEND_PORT: port })
    expect(code).toBe(1)
    expect(log).toContain("BACKEND_PORT")
  })
})
