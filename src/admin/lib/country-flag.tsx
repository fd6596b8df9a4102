import type { CSSProperties } from "react"

const FROM_LETTER_TO_INDICATOR = 0x1f1e6 - "A".charCodeAt(0)

const flagOf = (countryCode: string) =>
  countryCode
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) =>
      String.fromCodePoint(letter.charCodeAt(0) + FROM_LETTER_TO_INDICATOR),
    )

type Props = { "countryCode": string; "style"?: CSSProperties; "aria-label"?: string }

/** Stands in for the package of this name, which fetches every flag from a stranger's server. */
const CountryFlag = ({ countryCode, style, "aria-label": label }: Props) => (
  <span role="img" aria-label={label} style={{ ...style, lineHeight: 1 }}>
    {flagOf(countryCode)}
  </span>
)

export default CountryFlag
