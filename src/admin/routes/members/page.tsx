import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { ListFrame } from "../../components/list/list-frame"
import { DoneBar, SelectionBar } from "../../components/members/change-bar"
import { CreateMember } from "../../components/members/create-member"
import { MemberDrawer } from "../../components/members/member-drawer"
import { MemberFilters } from "../../components/members/member-filters"
import { MemberTable } from "../../components/members/member-table"
import { PageHead } from "../../components/page-head"
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
      <PageHead
        namespace="people"
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
      <ListFrame
        namespace="people"
        paging={data}
        error={error}
        filtered={query.filtered}
        onPage={(offset) => {
          query.change("offset", offset === 0 ? "" : String(offset))
        }}
        onReload={() => void refetch()}
      >
        <MemberTable
          members={data?.members ?? []}
          selected={selected}
          onSelect={select}
          onOpen={(id) => {
            query.change("member", id)
          }}
        />
      </ListFrame>
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
