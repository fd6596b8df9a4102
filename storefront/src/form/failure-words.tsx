import type { Failure, FormWords } from "./form-shape"
import { waitInWords } from "./wait-in-words"

type Props = { failure: Failure; words: FormWords }

export const FailureWords = ({ failure: { reason, retryAfter }, words }: Props) => (
  <p>
    {words.failure(reason)}
    {retryAfter === undefined ? null : ` ${waitInWords(retryAfter)}`}
  </p>
)
