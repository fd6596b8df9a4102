import { TextField } from "../form/text-field"
import { m } from "../paraglide/messages"

export const EmailField = ({ label = m.email() }: { label?: string }) => (
  <TextField
    name="email"
    label={label}
    type="email"
    autoComplete="email"
    autoCapitalize="off"
    spellCheck={false}
    maxLength={254}
  />
)

export const NameField = () => (
  <TextField name="name" label={m.person_name()} autoComplete="name" maxLength={100} />
)

export const TelegramField = () => (
  <TextField
    name="telegram_name"
    label={m.telegram_name()}
    hint={m.telegram_name_hint()}
    optional
    autoComplete="off"
    autoCapitalize="off"
    spellCheck={false}
    maxLength={33}
  />
)
