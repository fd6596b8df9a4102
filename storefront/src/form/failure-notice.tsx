import { lazy, Suspense } from "react"
import { Icon } from "../ui/icon"
import type { Failure, FormWords } from "./form-shape"

type Props = { failure: Failure | undefined; words: FormWords }

const load = () => import("./failure-words")

// Most forms are not refused as a whole; where one is, whoever has no scripts sees why at once.
const FailureWords = import.meta.env.SSR
  ? (await load()).FailureWords
  : lazy(async () => ({ default: (await load()).FailureWords }))

/** Why the whole was refused, and when to try again. */
export const FailureNotice = ({ failure, words }: Props) =>
  failure === undefined ? null : (
    <div className="notice notice-problem" role="alert">
      <Icon name="alert" />
      <Suspense fallback={<p />}>
        <FailureWords failure={failure} words={words} />
      </Suspense>
    </div>
  )
