import { compile } from "@inlang/paraglide-js"
import { languages } from "./languages.mjs"

await compile(languages)
// The compiler leaves timers of half a minute behind.
process.exit(0)
