import { programName } from "./program-name"

const CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0"

describe("the name of a program", () => {
  it.each([
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`, "Chrome, Windows"],
    [
      `Mozilla/5.0 (Windows NT 10.0) ${CHROME} YaBrowser/24.1 Safari/537.36`,
      "Яндекс Браузер, Windows",
    ],
    [`Mozilla/5.0 (Windows NT 10.0) ${CHROME} Safari/537.36 Edg/130.0`, "Edge, Windows"],
    [`Mozilla/5.0 (Linux; Android 14; K) ${CHROME} Mobile Safari/537.36`, "Chrome, Android"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0", "Firefox, Linux"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile/1 Safari/604.1",
      "Safari, iPhone",
    ],
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.0 Safari/605.1", "Safari, macOS"],
  ])("in %s is %s", (userAgent, name) => {
    expect(programName(userAgent)).toBe(name)
  })

  it.each([null, "", "curl/8.5", "<script>alert(1)</script>"])("is unknown in %j", (userAgent) => {
    expect(programName(userAgent)).toBeNull()
  })
})
