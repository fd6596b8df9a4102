import { globSync } from "node:fs"
import { basename, resolve } from "node:path"

const root = resolve(__dirname, "../..")

describe("the migrations of all modules", () => {
  it("have a name each: Medusa notes what ran in one table, and passes over what it finds there", () => {
    const names = globSync("{src,plugins/*/src}/{modules,providers}/*/migrations/Migration*.ts", {
      cwd: root,
    }).map((file) => basename(file))
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
