import { Input, Textarea } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { IMPORTS } from "../../hooks/use-catalog-import"
import { fetchProfiles } from "../../lib/catalog-imports-client"
import { OWN } from "../../lib/import-wish"
import { Choice } from "../choice"
import { FormPart } from "./form-part"
import type { WishProps } from "./source-place"

const ProfileChoice = ({ wish, set }: WishProps) => {
  const { t } = useTranslation("catalogImport")
  const { data } = useQuery({ queryKey: [IMPORTS, "profiles"], queryFn: fetchProfiles })
  const known = (data?.profiles ?? []).map(({ name, kind }) => ({
    value: name,
    label: `${name} (${kind.toUpperCase()})`,
  }))
  return (
    <FormPart id="profile" label={t("form.profile")}>
      <Choice
        label={t("form.profile")}
        value={wish.profile}
        all={t("form.auto")}
        choices={[...known, { value: OWN, label: t("form.own") }]}
        onChange={(profile) => {
          set({ profile })
        }}
      />
    </FormPart>
  )
}

type NumberProps = WishProps & { name: "limit" | "seed"; placeholder: string; hint: string }

const NumberPart = ({ wish, set, name, placeholder, hint }: NumberProps) => {
  const { t } = useTranslation("catalogImport")
  return (
    <FormPart id={name} label={t(`form.${name}`)} hint={hint}>
      <Input
        id={name}
        size="small"
        inputMode="numeric"
        placeholder={placeholder}
        value={wish[name]}
        onChange={({ target }) => {
          set({ [name]: target.value.replace(/\D/g, "").slice(0, 9) })
        }}
      />
    </FormPart>
  )
}

/** How the source is read: by which profile, how much of it, and from what prices are drawn. */
export const SourceReading = (props: WishProps) => {
  const { t } = useTranslation("catalogImport")
  const { wish, set, problemAt } = props
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <ProfileChoice {...props} />
        <NumberPart {...props} name="limit" placeholder={t("form.all")} hint="" />
        <NumberPart {...props} name="seed" placeholder="1" hint={t("form.seedHint")} />
      </div>
      {wish.profile === OWN && (
        <FormPart
          id="own"
          label={t("form.ownText")}
          problem={problemAt("profile")}
          hint={t("form.ownHint")}
        >
          <Textarea
            id="own"
            rows={10}
            spellCheck={false}
            className="font-mono"
            value={wish.own}
            onChange={({ target }) => {
              set({ own: target.value })
            }}
          />
        </FormPart>
      )}
    </>
  )
}
