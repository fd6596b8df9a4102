import { PencilSquare, Trash } from "@medusajs/icons"
import { Button, IconButton, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Brand } from "../../../contracts/catalog/description"
import type { BrandPage } from "../../lib/catalogue-client"

type Actions = { onEdit: (brand: Brand) => void; onRemove: (brand: Brand) => void }

const Row = ({ brand, onEdit, onRemove }: Actions & { brand: Brand }) => {
  const { t } = useTranslation("catalogue")
  const actions = [
    { text: "rename", Icon: PencilSquare, act: onEdit },
    { text: "remove", Icon: Trash, act: onRemove },
  ]
  return (
    <Table.Row>
      <Table.Cell className="max-w-56 truncate font-medium" title={brand.name}>
        {brand.name}
      </Table.Cell>
      <Table.Cell className="text-ui-fg-subtle max-w-56 truncate">{brand.handle}</Table.Cell>
      <Table.Cell className="text-right tabular-nums">{brand.product_count}</Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right">
        {actions.map(({ text, Icon, act }) => (
          <IconButton
            key={text}
            size="small"
            variant="transparent"
            aria-label={`${t(text)}: ${brand.name}`}
            onClick={() => {
              act(brand)
            }}
          >
            <Icon />
          </IconButton>
        ))}
      </Table.Cell>
    </Table.Row>
  )
}

const Pager = ({ page, onOffset }: { page: BrandPage; onOffset: (offset: number) => void }) => {
  const { t } = useTranslation("catalogue")
  const { offset, limit, count, brands } = page
  if (count <= limit) return null
  const to = offset + brands.length
  return (
    <div className="flex items-center justify-between gap-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle tabular-nums">
        {t("pages", { from: offset + 1, to, count })}
      </Text>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="secondary"
          disabled={offset === 0}
          onClick={() => {
            onOffset(Math.max(0, offset - limit))
          }}
        >
          {t("previous")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={to >= count}
          onClick={() => {
            onOffset(offset + limit)
          }}
        >
          {t("next")}
        </Button>
      </div>
    </div>
  )
}

type Props = Actions & { page: BrandPage; onOffset: (offset: number) => void }

export const BrandTable = ({ page, onOffset, ...actions }: Props) => {
  const { t } = useTranslation("catalogue")
  return (
    <>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("columns.name")}</Table.HeaderCell>
              <Table.HeaderCell>{t("columns.handle")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("columns.products")}</Table.HeaderCell>
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {page.brands.map((brand) => (
              <Row key={brand.id} brand={brand} {...actions} />
            ))}
          </Table.Body>
        </Table>
      </div>
      <Pager page={page} onOffset={onOffset} />
    </>
  )
}
