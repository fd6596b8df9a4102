/** Calls `hacked` wherever a page takes it for more than text. */
const scripts = [
  `<script>hacked("script")</script>`,
  `"><img src=x onerror="hacked('attribute')">`,
  `'><svg/onload=hacked('svg')>`,
  `</title></textarea></style></script><script>hacked("closing")</script>`,
  `javascript:hacked("address")`,
  `{{constructor.constructor('hacked("braces")')()}}\${hacked("template")}<%= hacked("erb") %>`,
  `<iframe srcdoc="<script>parent.hacked('frame')</script>"></iframe>`,
]

const odd = [
  "\u202eяинелвалпу\u202c\u200b\u200d\ufeff\u2066кон\u2069ец",
  "👩‍👩‍👧‍👦🇷🇺\u0301\u0489Z͑ͫ̓ͪ̂ͫ",
  "строка\r\nBcc: all@example.com\r\n\r\nBEGIN:VEVENT",
  '=HYPERLINK("http://evil.example";"x")\t+1-1@SUM(1)',
  "%s%n$1 \\' \\\" ` -- /* */",
]

export const hostileTexts = [...scripts, ...odd, "ы".repeat(10_000)]

/** All of it in one value, short enough for a name. */
export const everythingAtOnce = [...scripts.slice(0, 4), ...odd].join(" ")
