import { Button, Drawer, Hint, Input, Label, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { createMemberSchema } from "../../../contracts/access/member-requests"
import { MEMBERS } from "../../hooks/use-type-change"
import { createMember } from "../../lib/members-client"
import { nameOf } from "../../lib/name-of"
import { statusOf } from "../../lib/status-of"
import { Choice } from "../choice"

type Field = "email" | "first_name" | "last_name" | "phone"
type Typed = Record<Field | "type" | "locale", string>
type Problems = Partial<Record<Field, string>>

const labels = {
  email: "form.email",
  first_name: "form.firstName",
  last_name: "form.lastName",
  phone: "form.phone",
} as const

const problemOf = (field: string, value: string): string => {
  if (!value.trim()) return "form.needed"
  return field === "phone" ? "form.badPhone" : field === "email" ? "form.badEmail" : "form.needed"
}

/** The same schema as the server's, so that most mistakes are seen before anything is sent. */
const read = (typed: Typed) => {
  const filled = Object.entries(typed).filter(([, value]) => value.trim() !== "")
  const result = createMemberSchema.safeParse(Object.fromEntries(filled))
  if (result.success) return { member: result.data, problems: {} }
  const problems: Problems = {}
  for (const { path } of result.error.issues) {
    const field = String(path[0]) as Field
    problems[field] = problemOf(field, typed[field])
  }
  return { member: null, problems }
}

const useCreate = (onDone: () => void, onTaken: () => void) => {
  const { t } = useTranslation("people")
  const queries = useQueryClient()
  return useMutation({
    mutationFn: createMember,
    onSuccess: ({ member }) => {
      const key = member.state === "active" ? "createdActive" : "created"
      toast.success(t(key, { name: nameOf(member) }))
      void queries.invalidateQueries({ queryKey: [MEMBERS] })
      onDone()
    },
    onError: (error) => {
      if (statusOf(error) === 409) onTaken()
      else toast.error(t("refused"))
    },
  })
}

type FormProps = {
  typed: Typed
  problems: Problems
  set: (field: keyof Typed, value: string) => void
}

type TextProps = FormProps & { name: Field; optional?: boolean; hint?: string }

const TextField = ({ typed, problems, set, name, optional, hint }: TextProps) => {
  const { t } = useTranslation("people")
  const problem = problems[name]
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={name} size="small" weight="plus">
        {t(labels[name])}
        {optional && <span className="text-ui-fg-muted font-normal"> ({t("form.optional")})</span>}
      </Label>
      <Input
        id={name}
        name={name}
        type={name === "phone" ? "tel" : "text"}
        inputMode={name === "email" ? "email" : undefined}
        autoComplete="off"
        value={typed[name]}
        aria-invalid={problem !== undefined}
        onChange={({ target }) => {
          set(name, target.value)
        }}
      />
      {problem ? <Hint variant="error">{t(problem)}</Hint> : hint && <Hint>{hint}</Hint>}
    </div>
  )
}

const choices = {
  type: { values: ["client", "manager"], words: "types" },
  locale: { values: ["ru", "en"], words: "form.locales" },
} as const

const ChoiceField = ({ typed, set, name }: FormProps & { name: keyof typeof choices }) => {
  const { t } = useTranslation("people")
  const { values, words } = choices[name]
  return (
    <div className="flex flex-col gap-1">
      <Text size="small" weight="plus">
        {t(`form.${name}`)}
      </Text>
      <Choice
        label={t(`form.${name}`)}
        value={typed[name]}
        choices={values.map((value) => ({ value, label: t(`${words}.${value}`) }))}
        onChange={(value) => {
          set(name, value)
        }}
      />
    </div>
  )
}

const useForm = (onClose: () => void) => {
  const { i18n } = useTranslation("people")
  const [typed, setTyped] = useState<Typed>({
    email: "",
    first_name: "",
    last_name: "",
    phone: "",
    type: "client",
    locale: i18n.language.startsWith("ru") ? "ru" : "en",
  })
  const [problems, setProblems] = useState<Problems>({})
  const create = useCreate(onClose, () => {
    setProblems({ email: "form.taken" })
  })
  const set = (field: keyof Typed, value: string) => {
    setTyped((before) => ({ ...before, [field]: value }))
    setProblems(({ [field as Field]: _, ...others }) => others)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { member, problems: found } = read(typed)
    setProblems(found)
    if (member) create.mutate(member)
  }
  return { form: { typed, problems, set }, submit, isPending: create.isPending }
}

export const CreateMember = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("people")
  const { form, submit, isPending } = useForm(onClose)
  return (
    <Drawer
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Drawer.Content>
        <form onSubmit={submit} noValidate className="flex h-full flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{t("form.title")}</Drawer.Title>
            <Drawer.Description>{t("form.hint")}</Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
            <TextField {...form} name="email" />
            <TextField {...form} name="first_name" />
            <TextField {...form} name="last_name" optional />
            <TextField {...form} name="phone" optional hint={t("form.phoneHint")} />
            <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
              <ChoiceField {...form} name="type" />
              <ChoiceField {...form} name="locale" />
            </div>
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={isPending}>
              {t("save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
