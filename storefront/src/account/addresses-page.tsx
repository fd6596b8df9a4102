import { PressForm } from "../form/press-form"
import { m } from "../paraglide/messages"
import { EmptyState } from "../ui/empty-state"
import { Link } from "../ui/link"
import { AccountFrame } from "./account-frame"
import type { Address } from "./account.server"
import { addressLines, nameOf } from "./address-words"
import type { Done } from "./done"
import { removeAddressPress } from "./forms/press"
import { words } from "./words"

const AddressCard = ({ address }: { address: Address }) => (
  <li className="record">
    <div className="record-text">
      <h2>
        {nameOf(address)}
        {address.is_default_shipping ? (
          <span className="record-mark">{m.address_default()}</span>
        ) : null}
      </h2>
      {addressLines(address).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
    <div className="record-ways">
      <Link to="/account/addresses/$id" params={{ id: address.id }} className="button">
        {m.change()}
      </Link>
      <PressForm
        shape={removeAddressPress}
        words={words}
        values={{ id: address.id }}
        label={m.address_remove({ name: nameOf(address) })}
      >
        {m.remove()}
      </PressForm>
    </div>
  </li>
)

type Props = { addresses: Address[]; done: Done | undefined }

export const AddressesPage = ({ addresses, done }: Props) => (
  <AccountFrame title={m.account_addresses()} done={done}>
    {addresses.length === 0 ? (
      <EmptyState title={m.addresses_empty_title()} text={m.addresses_empty_text()}>
        <Link to="/account/addresses/new" className="button button-main">
          {m.address_add()}
        </Link>
      </EmptyState>
    ) : (
      <>
        <ul className="records">
          {addresses.map((address) => (
            <AddressCard key={address.id} address={address} />
          ))}
        </ul>
        <Link to="/account/addresses/new" className="button button-main">
          {m.address_add()}
        </Link>
      </>
    )}
  </AccountFrame>
)
