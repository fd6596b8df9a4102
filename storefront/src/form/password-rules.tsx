import { brokenPasswordRules } from "@contracts/account/password"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { wordsForRule } from "./password-words"

/** What a new password still lacks, becoming shorter as one types. */
export const PasswordRules = ({ password }: { password: string }) => {
  const broken = brokenPasswordRules(password)
  const met = password !== "" && broken.length === 0
  return met ? (
    <span className="password-met">
      <Icon name="check" />
      {m.password_good()}
    </span>
  ) : (
    `${m.password_needs()} ${broken.map(wordsForRule).join(", ")}`
  )
}
