import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { DoneBar, SelectionBar } from "../../components/members/change-bar"
import { CreateMember } from "../../components/members/create-member"
import { MemberDrawer } from "../../components/members/member-drawer"
import { MemberFilters } from "../../components/members/member-filters"
import { MemberList } from "../../components/members/member-list"
import { useMembersQuery } from "../../hooks/use-members-query"
import { MEMBERS, useTypeChange } from "../../hooks/use-type-change"
import { fetchMembers } from "../../lib/members-client"

const useSelection = () => {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  return {
    selected,
    select: (ids: string[], on: boolean) => {
      setSelected((before) => {
        const next = new Set(before)
        for (const id of ids) {
          if (on) next.add(id)
          else next.delete(id)
        }
        return next
      })
    },
    clear: () => {
      setSelected(new Set())
    },
  }
}

const Head = ({ onCreate }: { onCreate: () => void }) => {
  const { t } = useTranslation("people")
  return (
    <div className="flex flex-col justify-between gap-4 px-6 py-4 sm:flex-row sm:items-center">
      <div>
        <Heading level="h1">{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("subtitle")}
        </Text>
      </div>
      <Button size="small" variant="secondary" className="shrink-0" onClick={onCreate}>
        {t("create")}
      </Button>
    </div>
  )
}

const MembersPage = () => {
  const query = useMembersQuery()
  const { selected, select, clear } = useSelection()
  const types = useTypeChange({ onChanged: clear })
  const [creating, setCreating] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: [MEMBERS, query.asked],
    queryFn: () => fetchMembers(query.asked),
    placeholderData: keepPreviousData,
  })
  const openId = query.valueOf("member")
  return (
    <Container className="divide-y p-0">
      <Head
        onCreate={() => {
          setCreating(true)
        }}
      />
      {types.done && (
        <DoneBar
          done={types.done}
          isBusy={types.isBusy}
          onUndo={types.undo}
          onClose={types.forget}
        />
      )}
      <MemberFilters query={query} />
      <MemberList
        page={data}
        error={error}
        filtered={query.filtered}
        selected={selected}
        onSelect={select}
        onOpen={(id) => {
          query.change("member", id)
        }}
        onPage={(offset) => {
          query.change("offset", offset === 0 ? "" : String(offset))
        }}
        onReload={() => void refetch()}
      />
      <SelectionBar
        count={selected.size}
        onChange={(type) => {
          types.change({ ids: [...selected], type })
        }}
        onClear={clear}
      />
      {creating && (
        <CreateMember
          onClose={() => {
            setCreating(false)
          }}
        />
      )}
      {openId && (
        <MemberDrawer
          key={openId}
          id={openId}
          onType={(id, type) => {
            types.change({ ids: [id], type })
          }}
          onClose={() => {
            query.change("member", "")
          }}
        />
      )}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "menu", translationNs: "people", icon: Users })

export default MembersPage
