import type { SavedCard } from "@contracts/checkout/card"
import { AccountFrame } from "../account/account-frame"
import { CheckField } from "../form/check-field"
import { ChoiceList } from "../form/choice-list"
import { Form } from "../form/form"
import { PressForm } from "../form/press-form"
import { TextField } from "../form/text-field"
import { formatMoney } from "../lib/format"
import { m } from "../paraglide/messages"
import { Link } from "../ui/link"
import { maskExpiry, maskNumber } from "./card-mask"
import { CodeStep } from "./code-step"
import { forgetCardPress, payForm } from "./pay-forms"
import type { PayOffer } from "./pay.server"
import { TestCardsNote } from "./test-cards-note"
import { words } from "./words"

type Props = { offer: PayOffer; confirm: boolean }

const brands: Record<string, string> = { visa: "Visa", mastercard: "Mastercard", mir: "Мир" }

const nameOfCard = ({ brand, last4 }: Pick<SavedCard, "brand" | "last4">) =>
  m.pay_card_saved({ brand: brands[brand] ?? m.pay_card_other(), last4 })

const monthOf = ({ expires_on }: SavedCard) => `${expires_on.slice(5)}/${expires_on.slice(2, 4)}`

const WhichCard = ({ cards }: { cards: SavedCard[] }) =>
  cards.length === 0 ? (
    <input type="hidden" name="card" value="new" />
  ) : (
    <ChoiceList
      name="card"
      label={m.pay_card()}
      choices={[
        ...cards.map((card) => ({
          value: card.id,
          label: nameOfCard(card),
          hint: m.pay_card_until({ month: monthOf(card) }),
        })),
        { value: "new", label: m.pay_card_other() },
      ]}
    />
  )

const CardFields = () => (
  <>
    <TextField
      name="number"
      label={m.pay_number()}
      inputMode="numeric"
      autoComplete="cc-number"
      maxLength={40}
      onInput={maskNumber}
    />
    <div className="card-parts">
      <TextField
        name="expiry"
        label={m.pay_expiry()}
        hint={m.pay_expiry_hint()}
        inputMode="numeric"
        autoComplete="cc-exp"
        maxLength={7}
        onInput={maskExpiry}
      />
      <TextField
        name="cvc"
        label={m.pay_cvc()}
        hint={m.pay_cvc_hint()}
        type="password"
        inputMode="numeric"
        autoComplete="cc-csc"
        maxLength={3}
      />
    </div>
    <CheckField name="save" hint={m.pay_save_hint()}>
      {m.pay_save()}
    </CheckField>
  </>
)

const SavedCards = ({ cards }: { cards: SavedCard[] }) =>
  cards.length === 0 ? null : (
    <section className="account-part" aria-labelledby="cards">
      <h2 id="cards">{m.cards()}</h2>
      <ul className="records">
        {cards.map((card) => (
          <li key={card.id} className="record">
            <p className="record-text">{nameOfCard(card)}</p>
            <PressForm
              shape={forgetCardPress}
              words={words}
              values={{ id: card.id }}
              label={m.cards_forget({ name: nameOfCard(card) })}
            >
              {m.cards_forget_short()}
            </PressForm>
          </li>
        ))}
      </ul>
    </section>
  )

const CardStep = ({ offer: { cards, key, order } }: Omit<Props, "confirm">) => {
  const { total: amount, currency_code } = order
  return (
    <>
      <Form
        shape={payForm}
        words={words}
        values={{ card: cards[0]?.id ?? "new" }}
        submit={m.pay_submit({ sum: formatMoney({ amount, currency_code }) })}
      >
        <WhichCard cards={cards} />
        <div className={cards.length === 0 ? "card-typed" : "card-typed card-typed-other"}>
          <CardFields />
        </div>
        <input type="hidden" name="key" value={key} />
      </Form>
      <SavedCards cards={cards} />
      <TestCardsNote />
    </>
  )
}

export const PayPage = ({ offer, confirm }: Props) => {
  const { id, number, total: amount, currency_code } = offer.order
  return (
    <AccountFrame
      title={confirm ? m.pay_confirm() : m.pay()}
      lead={m.pay_lead({ number, sum: formatMoney({ amount, currency_code }) })}
    >
      {confirm ? (
        <CodeStep id={id} />
      ) : (
        <>
          <CardStep offer={offer} />
          <Link to="/account/orders/$id" params={{ id }} className="pay-back">
            {m.order_number({ number })}
          </Link>
        </>
      )}
    </AccountFrame>
  )
}
