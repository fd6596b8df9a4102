import { Button, Drawer, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { MemberType, MemberWithHistory } from "../../../contracts/access/member"
import { useMember } from "../../hooks/use-member"
import { nameOf } from "../../lib/name-of"
import { statusOf } from "../../lib/status-of"
import { Choice } from "../choice"
import { Note } from "../note"
import { MemberHistory } from "./member-history"
import { Line, MemberLogins } from "./member-logins"

type OnType = (id: string, type: MemberType) => void
type Means = Omit<ReturnType<typeof useMember>, "query">

const Body = ({
  member,
  onType,
  ...means
}: Means & { member: MemberWithHistory; onType: OnType }) => {
  const { t } = useTranslation("people")
  return (
    <>
      <Line label={t("person.type")}>
        <Choice
          label={t("person.type")}
          className="w-44"
          value={member.type}
          choices={(["client", "manager"] as const).map((value) => ({
            value,
            label: t(`types.${value}`),
          }))}
          onChange={(type) => {
            onType(member.id, type as MemberType)
          }}
        />
      </Line>
      <MemberLogins member={member} {...means} />
      {member.phone && (
        <Line label={t("person.phone")}>
          <Text size="small">{member.phone}</Text>
        </Line>
      )}
      <div className="flex flex-col gap-2">
        <Text size="small" weight="plus">
          {t("person.history")}
        </Text>
        <MemberHistory history={member.history} />
      </div>
    </>
  )
}

const Failed = ({ error, onReload }: { error: unknown; onReload: () => void }) => {
  const { t } = useTranslation("people")
  const name = statusOf(error) === 404 ? "notThere" : "failed"
  return (
    <Note title={t(`${name}.title`)} text={t(`${name}.text`)}>
      {name === "failed" && (
        <Button size="small" variant="secondary" onClick={onReload}>
          {t("reload")}
        </Button>
      )}
    </Note>
  )
}

/** One person: what they are, how they log in, and who changed that when. */
export const MemberDrawer = (props: { id: string; onType: OnType; onClose: () => void }) => {
  const { t } = useTranslation("people")
  const { id, onType, onClose } = props
  const { query, ...means } = useMember(id)
  const member = query.data?.member
  return (
    <Drawer
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title className="break-words">
            {member ? nameOf(member) : t("title")}
          </Drawer.Title>
          <Drawer.Description className="break-words">{member?.email ?? ""}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-6 overflow-y-auto">
          {member && <Body member={member} onType={onType} {...means} />}
          {!member && query.error && (
            <Failed error={query.error} onReload={() => void query.refetch()} />
          )}
          {!member && !query.error && <Skeleton className="h-40 w-full" />}
        </Drawer.Body>
        <Drawer.Footer>
          {member && (
            <Button size="small" variant="secondary" asChild>
              <Link to={`/customers/${id}`}>{t("person.customer")}</Link>
            </Button>
          )}
          <Button size="small" onClick={onClose}>
            {t("close")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
