import type { Done } from "../account/done"
import { OutsideFrame } from "../account/outside-frame"
import { words as accountWords } from "../account/words"
import { PressForm } from "../form/press-form"
import { m } from "../paraglide/messages"
import { giveOrderPress, keepOrderPress } from "./order-transfer-forms"

const words = {
  ...accountWords,
  failure: (reason: string): string =>
    reason === "not_found" ? m.failure_transfer_over() : accountWords.failure(reason),
}

/** Where the mail leads that tells a guest of an account which asks for the order. */
export const OrderTransferPage = ({ done }: { done: Done | undefined }) =>
  done === undefined ? (
    <OutsideFrame title={m.transfer_title()} lead={m.transfer_lead()}>
      <div className="transfer-answers">
        <PressForm shape={giveOrderPress} words={words} as="button button-main">
          {m.transfer_give()}
        </PressForm>
        <PressForm shape={keepOrderPress} words={words}>
          {m.transfer_keep()}
        </PressForm>
      </div>
    </OutsideFrame>
  ) : (
    <OutsideFrame title={m.transfer_answered()} done={done}>
      {null}
    </OutsideFrame>
  )
