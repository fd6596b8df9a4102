import { CONFIRMATION_CODE, testCards, type CardOutcome } from "@contracts/checkout/test-cards"
import { m } from "../paraglide/messages"

const words: Record<CardOutcome, () => string> = {
  approve: m.pay_test_approve,
  decline: m.pay_test_decline,
  insufficient_funds: m.pay_test_insufficient_funds,
  confirm: () => m.pay_test_confirm({ code: CONFIRMATION_CODE }),
}

/** There is no other way to know which numbers the sandbox takes. */
export const TestCardsNote = () => (
  <details className="unfold test-cards">
    <summary>{m.pay_tests()}</summary>
    <dl>
      {testCards.map(({ number, outcome }) => (
        <div key={number}>
          <dt>{number}</dt>
          <dd>{words[outcome]()}</dd>
        </div>
      ))}
    </dl>
    <p>{m.pay_tests_rest()}</p>
  </details>
)
