import { ArrowDownMini, ArrowUpMini, Trash } from "@medusajs/icons"
import { Button, FocusModal, Heading, Hint, IconButton, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import {
  describeProductSchema,
  type DescribedSpecification,
} from "../../../contracts/catalog/description"

const fields = ["label", "value", "label_en", "value_en"] as const
type Field = (typeof fields)[number]
/** A row as it is typed: an empty English field is none. */
type Row = { key: number } & Record<Field, string>

const texts = {
  label: "specifications.labelRu",
  value: "specifications.valueRu",
  label_en: "specifications.labelEn",
  value_en: "specifications.valueEn",
} as const

const rowOf = (one: Partial<DescribedSpecification>, key: number): Row => ({
  key,
  label: one.label ?? "",
  value: one.value ?? "",
  label_en: one.label_en ?? "",
  value_en: one.value_en ?? "",
})

const read = (rows: Row[]) =>
  describeProductSchema.shape.specifications.safeParse(
    rows.map((row) =>
      Object.fromEntries(
        fields.flatMap((field) => (row[field].trim() ? [[field, row[field]]] : [])),
      ),
    ),
  )

const useRows = (specifications: DescribedSpecification[]) => {
  const [rows, setRows] = useState(() => specifications.map(rowOf))
  const [next, setNext] = useState(specifications.length)
  return {
    rows,
    add: () => {
      setRows([...rows, rowOf({}, next)])
      setNext(next + 1)
    },
    type: (key: number, field: Field, text: string) => {
      setRows(rows.map((row) => (row.key === key ? { ...row, [field]: text } : row)))
    },
    drop: (key: number) => {
      setRows(rows.filter((row) => row.key !== key))
    },
    move: (index: number, by: 1 | -1) => {
      const moved = [...rows]
      const [row] = moved.splice(index, 1)
      if (row) moved.splice(index + by, 0, row)
      setRows(moved)
    },
  }
}

type Table = ReturnType<typeof useRows>

const EditedRow = ({ row, index, table }: { row: Row; index: number; table: Table }) => {
  const { t } = useTranslation("catalogue")
  const number = index + 1
  const isLast = number === table.rows.length
  const actions = [
    {
      text: "specifications.up",
      Icon: ArrowUpMini,
      off: index === 0,
      act: () => {
        table.move(index, -1)
      },
    },
    {
      text: "specifications.down",
      Icon: ArrowDownMini,
      off: isLast,
      act: () => {
        table.move(index, 1)
      },
    },
    {
      text: "specifications.drop",
      Icon: Trash,
      off: false,
      act: () => {
        table.drop(row.key)
      },
    },
  ]
  return (
    <fieldset className="flex flex-col gap-3 py-4 md:flex-row md:items-start">
      <legend className="sr-only">{t("specifications.row", { number })}</legend>
      <div className="grid grow grid-cols-1 gap-2 sm:grid-cols-2">
        {fields.map((field) => (
          <Input
            key={field}
            size="small"
            autoComplete="off"
            maxLength={field.startsWith("label") ? 100 : 500}
            aria-label={t(texts[field])}
            placeholder={t(texts[field])}
            value={row[field]}
            onChange={({ target }) => {
              table.type(row.key, field, target.value)
            }}
          />
        ))}
      </div>
      <div className="flex gap-1">
        {actions.map(({ text, Icon, off, act }) => (
          <IconButton
            key={text}
            type="button"
            size="small"
            variant="transparent"
            disabled={off}
            aria-label={t(text, { number })}
            onClick={act}
          >
            <Icon />
          </IconButton>
        ))}
      </div>
    </fieldset>
  )
}

type Props = {
  specifications: DescribedSpecification[]
  isSaving: boolean
  onSave: (specifications: DescribedSpecification[]) => void
  onClose: () => void
}

const Rows = ({ table, isWrong }: { table: Table; isWrong: boolean }) => {
  const { t } = useTranslation("catalogue")
  return (
    <FocusModal.Body className="overflow-y-auto">
      <div className="mx-auto flex max-w-3xl flex-col gap-2 p-6">
        <FocusModal.Title asChild>
          <Heading>{t("specifications.edit")}</Heading>
        </FocusModal.Title>
        <FocusModal.Description asChild>
          <Text size="small" className="text-ui-fg-subtle">
            {t("specifications.hint")}
          </Text>
        </FocusModal.Description>
        <div className="divide-y">
          {table.rows.map((row, index) => (
            <EditedRow key={row.key} row={row} index={index} table={table} />
          ))}
        </div>
        {isWrong && <Hint variant="error">{t("specifications.needed")}</Hint>}
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="w-fit"
          onClick={table.add}
        >
          {t("specifications.add")}
        </Button>
      </div>
    </FocusModal.Body>
  )
}

/** The whole table at once: rows are written, moved and dropped, and saved together. */
export const SpecificationsForm = ({ specifications, isSaving, onSave, onClose }: Props) => {
  const { t } = useTranslation("catalogue")
  const table = useRows(specifications)
  const [isWrong, setWrong] = useState(false)
  const save = () => {
    const written = read(table.rows)
    setWrong(!written.success)
    if (written.success) onSave(written.data)
  }
  return (
    <FocusModal
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <FocusModal.Content>
        <FocusModal.Header>
          <Button size="small" isLoading={isSaving} onClick={save}>
            {t("save")}
          </Button>
        </FocusModal.Header>
        <Rows table={table} isWrong={isWrong} />
      </FocusModal.Content>
    </FocusModal>
  )
}
