// From the rarest to the one that all others claim to be as well.
const programs: [RegExp, string][] = [
  [/YaBrowser\//, "Яндекс Браузер"],
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
]

const machines: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux|X11/, "Linux"],
]

const nameIn = (list: [RegExp, string][], text: string) =>
  list.find(([pattern]) => pattern.test(text))?.[1]

/** `Firefox, Windows`, as far as the program says; null where it says nothing one would recognise. */
export const programName = (userAgent: string | null): string | null => {
  const text = userAgent ?? ""
  const names = [nameIn(programs, text), nameIn(machines, text)].filter(
    (name) => name !== undefined,
  )
  return names.length > 0 ? names.join(", ") : null
}
