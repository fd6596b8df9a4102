import { useNavigate, useRouter } from "@tanstack/react-router"
import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type RefObject,
  type SyntheticEvent,
} from "react"
import {
  valuesOf,
  type Failure,
  type FormShape,
  type Kept,
  type Outcome,
  type Values,
} from "./form-shape"
import { learnAll } from "./lesson"
import { sendForm } from "./send-form"
import { useKept } from "./use-kept"

const fieldOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>("[data-field]")?.dataset.field : undefined

/** Whole new pages forget; others learn what is new before they say that it has been done. */
const useGoOn = () => {
  const navigate = useNavigate()
  const router = useRouter()
  const learn = () => router.invalidate({ sync: true })
  const goOn = async ({ to, anew }: Extract<Outcome, { to: string }>) => {
    if (anew) {
      location.assign(to)
      // The button stays busy until the new page is there.
      await new Promise(() => undefined)
    }
    await learn()
    await navigate({ href: to })
  }
  return { goOn, learn }
}

/** What is refused is not done; where nobody answered it may still be, and its key stays. */
const needsNewKey = ({ once }: FormShape, { failure }: Kept) => once && failure?.reason !== "away"

/** Whoever was refused goes on at the first mistake. */
const useFirstMistake = (form: RefObject<HTMLFormElement | null>, refusals: number) => {
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [form, refusals])
}

/**
 * A form that stays as typed whatever happens. A field is judged when it is left for the first time,
 * and from then on with every key.
 */
export const useForm = (shape: FormShape, about?: Values) => {
  const kept = useKept(shape, about)
  const form = useRef<HTMLFormElement>(null)
  const judged = useRef(new Set<string>(Object.keys(kept?.problems ?? {})))
  /** What the server found wrong; it holds until the field is changed. */
  const served = useRef<Record<string, string>>({ ...kept?.problems })
  const [problems, setProblems] = useState(kept?.problems ?? {})
  const [failure, setFailure] = useState<Failure | undefined>(kept?.failure)
  const [busy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const [life, setLife] = useState(0)
  const { goOn, learn } = useGoOn()

  useFirstMistake(form, refusals)

  const look = (typed = new FormData(form.current ?? undefined)) => {
    const found = shape.check(valuesOf(shape, typed))
    const all: Record<string, string> = { ...served.current, ...found }
    const shown = Object.entries(all).filter(([name]) => judged.current.has(name))
    setProblems(Object.fromEntries(shown))
    return found
  }

  const refuse = (what: Kept | { failure: Failure }) => {
    served.current = "problems" in what ? { ...what.problems } : {}
    for (const name of Object.keys(served.current)) judged.current.add(name)
    setFailure(what.failure)
    look()
    setRefusals((count) => count + 1)
  }

  const beginAnew = () => {
    judged.current.clear()
    served.current = {}
    setProblems({})
    setLife((count) => count + 1)
  }

  const send = async () => {
    if (!form.current || busy) return
    // As it was when it was sent: while a form is busy, a field of it may be switched off.
    const typed = new FormData(form.current)
    const { action } = form.current
    setBusy(true)
    await learnAll()
    for (const name of shape.fields) judged.current.add(name)
    if (Object.keys(look(typed)).length > 0) {
      setRefusals((count) => count + 1)
      setBusy(false)
      return
    }
    setFailure(undefined)
    const outcome = await sendForm(action, typed)
    if ("to" in outcome) {
      await goOn(outcome)
      beginAnew()
    } else if ("kept" in outcome) {
      if (needsNewKey(shape, outcome.kept)) await learn()
      refuse(outcome.kept)
    } else refuse(outcome)
    setBusy(false)
  }

  const handlers = {
    onFocus: () => {
      void learnAll().then(() => look())
    },
    onSubmit: (event: SyntheticEvent) => {
      event.preventDefault()
      void send()
    },
    onInput: ({ target }: SyntheticEvent) => {
      const name = fieldOf(target)
      if (name === undefined) return
      Reflect.deleteProperty(served.current, name)
      look()
    },
    onBlur: ({ target, relatedTarget }: FocusEvent) => {
      const name = fieldOf(target)
      if (name === undefined || fieldOf(relatedTarget) === name) return
      // Who only passes through a field has not made a mistake yet.
      const typed = form.current ? valuesOf(shape, new FormData(form.current))[name] : ""
      if (typed) judged.current.add(name)
      look()
    },
  }
  return { form, kept, life, problems, failure, busy, handlers }
}
