import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ask } from "../../support/ask"
import { adminCookie, adminToken, bearer } from "../../support/staff"
import { startServer } from "../../support/server"
import { backendUrl, demanded } from "../../support/settings"

const upload = async (name: string, content: string, type: string): Promise<string> => {
  const form = new FormData()
  form.append("files", new Blob([content], { type }), name)
  const { status, text, json } = await ask("/admin/uploads", {
    method: "POST",
    headers: bearer(await adminToken()),
    body: form,
  })
  if (status !== 200) throw new Error(text)
  const [file] = json<{ files: { url: string }[] }>().files
  return new URL(file?.url ?? "").pathname
}

/** `fetch` tidies a path before sending it; an attacker does not. */
const rawStatus = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(backendUrl())
    request({ hostname, port, path }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
      .on("error", reject)
      .end()
  })

describe("an uploaded file", () => {
  it("is kept by browsers for a year, since its name is never used again", async () => {
    const { status, headers } = await ask(await upload("manual.pdf", "%PDF", "application/pdf"))
    expect(status).toBe(200)
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable")
    expect(headers.get("content-type")).toContain("application/pdf")
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin")
  })

  it("is opened in a sandbox, so that a page in disguise does nothing", async () => {
    const { headers } = await ask(await upload("x.html", "<script>alert(1)</script>", "text/html"))
    expect(headers.get("content-security-policy")).toContain("sandbox")
    expect(headers.get("x-content-type-options")).toBe("nosniff")
  })

  it.each([
    "/static/../package.json",
    "/static/%2e%2e/package.json",
    "/static/..%2f..%2fpackage.json",
    "/static/%2e%2e%2f%2e%2e%2fprivate/x",
    "/static//etc/passwd",
    "/static/.env",
    "/static/%00",
    "/static/%zz",
    "/static/",
  ])("is the only thing %s could be, and is not", async (path) => {
    expect(await rawStatus(path)).toBe(404)
  })
})

describe("a private file", () => {
  it("does not exist for guests, and is given to staff as a download", async () => {
    const filesDir = mkdtempSync(join(tmpdir(), "domovoy-files-"))
    mkdirSync(join(filesDir, "private"))
    writeFileSync(join(filesDir, "private", "private-1-orders.csv"), "order;client")
    const server = await startServer({
      DATABASE_URL: demanded("TEST_DATABASE_URL"),
      FILES_DIR: filesDir,
    })
    const read = (headers: Record<string, string>) =>
      ask("/static/private-1-orders.csv", { headers, at: server.url })
    expect((await read({})).status).toBe(404)
    expect((await read(bearer("made.up.token"))).status).toBe(404)
    const staff = await read({ cookie: await adminCookie(server.url) })
    expect(staff.status).toBe(200)
    expect(staff.headers.get("cache-control")).toBe("private, no-store")
    expect(staff.headers.get("content-disposition")).toBe("attachment")
    await server.stop()
  })
})
