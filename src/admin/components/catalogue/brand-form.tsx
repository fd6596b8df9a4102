import { Button, Drawer, Hint, Input, Label, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { brandNameSchema, type Brand } from "../../../contracts/catalog/description"
import { useSaveBrand } from "../../hooks/use-brands"

/** Adds a brand, or renames the one it is given. */
export const BrandForm = ({ brand, onClose }: { brand: Brand | null; onClose: () => void }) => {
  const { t } = useTranslation("catalogue")
  const [name, setName] = useState(brand?.name ?? "")
  const { save, isSaving, problem, setProblem } = useSaveBrand(() => {
    toast.success(t("saved"))
    onClose()
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = brandNameSchema.safeParse({ name })
    if (read.success) save({ ...(brand ? { id: brand.id } : {}), ...read.data })
    else setProblem("nameNeeded")
  }
  return (
    <Drawer
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Drawer.Content aria-describedby={undefined}>
        <form onSubmit={submit} noValidate className="flex h-full flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{t(brand ? "rename" : "create")}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-1">
            <Label htmlFor="brand-name" size="small" weight="plus">
              {t("name")}
            </Label>
            <Input
              id="brand-name"
              autoComplete="off"
              autoFocus
              value={name}
              aria-invalid={problem !== null}
              onChange={({ target }) => {
                setName(target.value)
                setProblem(null)
              }}
            />
            {problem && <Hint variant="error">{t(problem)}</Hint>}
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={isSaving}>
              {t("save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
