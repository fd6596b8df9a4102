import { Button, Drawer, Hint, Input, RadioGroup, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useBrands, useSaveBrand } from "../../hooks/use-brands"

type Props = {
  chosen: string | null
  isSaving: boolean
  onChoose: (id: string | null) => void
  onClose: () => void
}

const NONE = "none"

const AddBrand = ({ name, onAdded }: { name: string; onAdded: (id: string) => void }) => {
  const { t } = useTranslation("catalogue")
  const { save, isSaving, problem } = useSaveBrand(({ id }) => {
    onAdded(id)
  })
  return (
    <div className="flex flex-col items-start gap-1">
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="max-w-full"
        isLoading={isSaving}
        onClick={() => {
          save({ name })
        }}
      >
        <span className="truncate">{t("brand.add", { name })}</span>
      </Button>
      {problem && <Hint variant="error">{t(problem)}</Hint>}
    </div>
  )
}

const Options = ({
  q,
  value,
  onChange,
}: {
  q: string
  value: string
  onChange: (id: string) => void
}) => {
  const { t } = useTranslation("catalogue")
  const { data } = useBrands({ q, offset: 0, limit: 100 })
  const options = [...(q ? [] : [{ id: NONE, name: t("brand.take") }]), ...(data?.brands ?? [])]
  const isKnown = options.some(({ name }) => name.toLowerCase() === q.toLowerCase())
  return (
    <>
      <RadioGroup value={value} onValueChange={onChange} aria-label={t("brand.choose")}>
        {options.map(({ id, name }) => (
          <label key={id} className="flex cursor-pointer items-center gap-3 py-1">
            <RadioGroup.Item value={id} />
            <Text size="small" className={id === NONE ? "text-ui-fg-subtle" : "break-words"}>
              {name}
            </Text>
          </label>
        ))}
      </RadioGroup>
      {q && !isKnown && <AddBrand key={q} name={q} onAdded={onChange} />}
    </>
  )
}

/** Chooses among the brands there are, and adds the one that is missing. */
export const BrandPicker = ({ chosen, isSaving, onChoose, onClose }: Props) => {
  const { t } = useTranslation("catalogue")
  const [q, setQ] = useState("")
  const [value, setValue] = useState(chosen ?? NONE)
  return (
    <Drawer
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("brand.choose")}</Drawer.Title>
          <Drawer.Description>{t("brand.hint")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          <Input
            type="search"
            size="small"
            className="shrink-0"
            maxLength={100}
            aria-label={t("search")}
            placeholder={t("search")}
            value={q}
            onChange={({ target }) => {
              setQ(target.value)
            }}
          />
          <Options
            q={q.trim()}
            value={value}
            onChange={(id) => {
              setValue(id)
              setQ("")
            }}
          />
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" variant="secondary" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button
            size="small"
            isLoading={isSaving}
            onClick={() => {
              onChoose(value === NONE ? null : value)
            }}
          >
            {t("save")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
