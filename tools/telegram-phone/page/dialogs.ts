import { el } from "./elements.ts"
import { words } from "./words.ts"

type Shown = { title: string; close: () => void }

const show = (title: string, fill: (shown: Shown) => Node[]) => {
  const id = `dialog-${crypto.randomUUID()}`
  const dialog = el("dialog", { "aria-labelledby": id })
  const close = () => {
    dialog.close()
  }
  dialog.append(el("h2", { id }, title), ...fill({ title, close }))
  dialog.addEventListener("close", () => {
    dialog.remove()
  })
  document.body.append(dialog)
  dialog.showModal()
}

const choice = (label: string, click: () => void, kind = "") =>
  el("button", { class: `button ${kind}`, type: "button", click }, label)

/** What a bot says so that it must be confirmed. */
export const alertBox = (title: string, text: string) => {
  show(title, ({ close }) => [
    el("p", {}, text),
    el("div", { class: "choices" }, choice(words.ok, close, "primary")),
  ])
}

type Question = { title: string; yes: string; confirm: () => void }

export const confirmBox = ({ title, yes, confirm }: Question) => {
  show(title, ({ close }) => {
    const agree = () => {
      close()
      confirm()
    }
    return [
      el("div", { class: "choices" }, choice(words.cancel, close), choice(yes, agree, "primary")),
    ]
  })
}

type Choice = { label: string; choose: () => void }

export const choiceBox = (title: string, choices: Choice[]) => {
  show(title, ({ close }) => [
    el(
      "div",
      { class: "choices" },
      ...choices.map(({ label, choose }) =>
        choice(label, () => {
          close()
          choose()
        }),
      ),
      choice(words.cancel, close),
    ),
  ])
}

export type Field = {
  name: string
  label: string
  value?: string
  hint?: string
  required?: boolean
  options?: [string, string][]
}

type Form = {
  title: string
  yes: string
  fields: Field[]
  /** Throws what is wrong. */
  submit: (values: Record<string, string>) => Promise<void>
}

export const formBox = ({ title, yes, fields, submit }: Form) => {
  show(title, ({ close }) => {
    const wrong = el("p", { class: "wrong", role: "alert" })
    const form = el(
      "form",
      { method: "dialog" },
      ...fields.map((field) => el("label", {}, field.label, inputOf(field))),
      wrong,
      el(
        "div",
        { class: "choices" },
        choice(words.cancel, close),
        el("button", { class: "button primary", type: "submit" }, yes),
      ),
    )
    form.addEventListener("submit", (event) => {
      event.preventDefault()
      const values = Object.fromEntries(
        [...new FormData(form)].map(([name, value]) => [
          name,
          typeof value === "string" ? value.trim() : "",
        ]),
      ) as Record<string, string>
      submit(values).then(close, (error: unknown) => {
        wrong.textContent = error instanceof Error ? error.message : words.failed
      })
    })
    return [form]
  })
}

const inputOf = ({ name, value = "", hint, required, options }: Field): HTMLElement => {
  if (!options) {
    const more = { placeholder: hint, required, autocomplete: "off", maxlength: 200 }
    return el("input", { name, value, type: "text", ...more })
  }
  return el(
    "select",
    { name },
    ...options.map(([key, label]) => el("option", { value: key, selected: key === value }, label)),
  )
}
