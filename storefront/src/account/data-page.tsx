import { Form } from "../form/form"
import { PasswordField } from "../form/password-field"
import { m } from "../paraglide/messages"
import { localizeHref } from "../paraglide/runtime"
import { AccountFrame } from "./account-frame"
import { deletionForm } from "./forms/password"
import { words } from "./words"

export const DataPage = () => (
  <AccountFrame title={m.account_data()}>
    <section className="account-part">
      <h2>{m.data_download_title()}</h2>
      <p>{m.data_download_text()}</p>
      <a className="button" href={localizeHref("/account/data/download")} download>
        {m.data_download()}
      </a>
    </section>
    <section className="account-part">
      <h2>{m.data_delete_title()}</h2>
      <p>{m.data_delete_text()}</p>
      <Form shape={deletionForm} words={words} submit={m.data_delete()} grave>
        <PasswordField
          name="password_now"
          label={m.password_now()}
          autoComplete="current-password"
        />
      </Form>
    </section>
  </AccountFrame>
)
