import { CheckField } from "../form/check-field"
import { DateFields } from "../form/date-fields"
import { Form } from "../form/form"
import { PasswordField } from "../form/password-field"
import { PhoneField } from "../form/phone-field"
import { m } from "../paraglide/messages"
import { Link } from "../ui/link"
import { registrationForm } from "./forms/registration"
import { OutsideFrame } from "./outside-frame"
import { EmailField, NameField, TelegramField } from "./person-fields"
import { words } from "./words"

type Props = { next: string | undefined }

const Consent = () => (
  <CheckField name="consent" required>
    {m.consent_before()} <Link to="/privacy">{m.consent_privacy()}</Link> {m.consent_and()}{" "}
    <Link to="/terms">{m.consent_terms()}</Link>
  </CheckField>
)

export const RegisterPage = ({ next }: Props) => (
  <OutsideFrame title={m.register_title()} lead={m.register_lead()}>
    <Form shape={registrationForm} words={words} submit={m.register_submit()}>
      <NameField />
      <EmailField />
      <PhoneField name="phone" label={m.phone()} />
      <DateFields name="born_on" label={m.born_on()} hint={m.born_on_hint()} autoComplete="bday" />
      <PasswordField name="password" label={m.password()} autoComplete="new-password" isNew />
      <PasswordField name="password_again" label={m.password_again()} autoComplete="new-password" />
      <TelegramField />
      <Consent />
    </Form>
    <p className="outside-ways">
      <span>{m.register_known()}</span>
      <Link to="/account/login" search={next === undefined ? {} : { next }}>
        {m.login_submit()}
      </Link>
    </p>
  </OutsideFrame>
)
