import { m } from "../paraglide/messages"
import { learnPhones, phoneInOrder } from "./phones"
import { TextField } from "./text-field"

type Props = { name: string; label: string; optional?: boolean }

/** Takes a number as people write it; only when it is left is it put in order. */
export const PhoneField = (field: Props) => (
  <TextField
    {...field}
    type="tel"
    autoComplete="tel"
    placeholder="+7 900 123 45 67"
    hint={m.phone_hint()}
    onFocus={() => {
      // Without it the number is judged by the shop alone.
      learnPhones().catch(() => undefined)
    }}
    onBlur={({ currentTarget }) => {
      currentTarget.value = phoneInOrder(currentTarget.value)
    }}
  />
)
