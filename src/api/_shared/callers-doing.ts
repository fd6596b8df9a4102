import { textOfProblems } from "../../contracts/account/problem"
import type { HttpRefusal } from "./http-refusal"

type Thrown = { name?: string; code?: string; message?: string; stack?: string }
type Known = { said: RegExp; status: 400 | 404; words: (field: string) => string }

const short = (text: string) => text.slice(0, 100)

/** What Medusa and the libraries below it throw as a bug of theirs, and is what the caller sent. */
const known: Known[] = [
  {
    said: /^Trying to (?:order|query) by not existing property \w+\.([^]+)$/,
    status: 400,
    words: (field) => `"${short(field)}" is nothing that can be filtered or ordered by here.`,
  },
  {
    said: /^Value for \w+\.(\w+) is required/,
    status: 400,
    words: (field) => `Field '${field}' is required`,
  },
  {
    said: /^\s*Unable to retrieve the ([\w ]+) with id:/,
    status: 400,
    words: (what) => `There is no such ${what}.`,
  },
  {
    said: /^(Parent category|Workflow) with id[^]* (?:does not exist|not found\.?)$/,
    status: 404,
    words: (what) => `${what}: there is none with this id.`,
  },
  {
    said: /^(Unexpected end of form|Malformed part header|Multipart: Boundary not found)$/,
    status: 400,
    words: () => "The form in the body is broken.",
  },
  {
    said: /^([\w ]+) does not support price calculation$/,
    status: 400,
    words: (what) => `${what}: its price is fixed and not calculated.`,
  },
  {
    said: /(?:^| - )Invalid time value$/,
    status: 400,
    words: () => "A moment in the request is beyond all time.",
  },
  // Roles belong to a module that the shop does not have.
  { said: /^Could not resolve 'rbac'/, status: 400, words: () => "There are no roles here." },
]

// A filter of a type that its column has not reaches PostgreSQL as a statement it cannot read.
const isOddFilter = ({ code = "" }: Thrown) => ["42601", "42804", "42883"].includes(code)

// A statement that would change the same row twice.
const isNamedTwice = ({ code }: Thrown) => code === "21000"

const isMissingFile = ({ code }: Thrown) => code === "ENOENT"

const firstFrame = ({ stack = "" }: Thrown) =>
  stack.split("\n").find((line) => line.trimStart().startsWith("at ")) ?? ""

/** Medusa's own validators read some bodies before they have made sure that there is one. */
const isStumblingValidator = (thrown: Thrown) =>
  thrown.name === "TypeError" && /[\\/]validators\.js:/.test(firstFrame(thrown))

const refused = (status: 400 | 404, message: string): HttpRefusal => {
  const code = status === 404 ? "not_found" : "invalid_data"
  return { status, refusal: { type: code, code, message } }
}

const TAKEN = /^Customer with (?:lower\()?(email|phone)/

/** Two wanted the same at once, and the unique index let the other one through. */
const refusalOfTaken = ({ message = "" }: Thrown): HttpRefusal | null => {
  const [, field] = TAKEN.exec(message) ?? []
  if (!field) return null
  const code = "account_form_refused"
  const problems = [{ field, reason: "taken" }]
  return {
    status: 400,
    refusal: { type: "invalid_data", code, message: textOfProblems(problems), problems },
  }
}

export const refusalOfCallersDoing = (thrown: Thrown): HttpRefusal | null => {
  const taken = refusalOfTaken(thrown)
  if (taken) return taken
  for (const { said, status, words } of known) {
    const match = said.exec(thrown.message ?? "")
    if (match) return refused(status, words(match[1] ?? ""))
  }
  if (isOddFilter(thrown)) return refused(400, "A filter in the request is not acceptable.")
  if (isNamedTwice(thrown)) return refused(400, "The request names the same thing twice.")
  if (isMissingFile(thrown)) return refused(404, "There is no such file.")
  return isStumblingValidator(thrown) ? refused(400, "The body is not acceptable.") : null
}
