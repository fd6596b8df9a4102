import { createProgressBar } from "./progress-bar"

const written = (isTTY: boolean, done: number[]): string[] => {
  const lines: string[] = []
  const bar = createProgressBar({
    isTTY,
    write: (line: string | Uint8Array) => lines.push(String(line)) > 0,
  })
  for (const count of done) bar.show({ done: count, total: 100 })
  bar.end()
  return lines
}

describe("the progress bar", () => {
  it("grows in one line on a terminal", () => {
    const lines = written(true, [0, 50, 100])
    expect(lines).toHaveLength(4)
    expect(lines[1]).toMatch(/^\r.*█{15}░{15}\] {2}50 % {2}50 of 100$/)
    expect(lines[3]).toBe("\n")
  })

  it("says a line for each tenth elsewhere", () => {
    expect(written(false, [0, 1, 2, 9, 10, 11, 100])).toHaveLength(3)
  })

  it("is full when there is nothing to do", () => {
    const lines: string[] = []
    createProgressBar({ write: (line: string | Uint8Array) => lines.push(String(line)) > 0 }).show({
      done: 0,
      total: 0,
    })
    expect(lines[0]).toContain("100 %")
  })
})
