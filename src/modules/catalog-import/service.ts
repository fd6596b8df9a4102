import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { fetchOutside, type Fetched } from "../../lib/outside/fetch-outside"
import { fetchSource, type SourcePlace } from "./reading/fetch-source"
import { pictureLimits } from "./reading/limits"
import { readApart } from "./reading/read-apart"
import type { ReadSource, Wish } from "./reading/read-source"
import { holdRun, nextItems, settleItems, type WaitingItem } from "./records/items"
import { moveRun, type MoveOfRun } from "./records/move-run"
import { recordRun, type NewRun, type PlannedItem } from "./records/record-run"

type Container = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }
type Options = {
  /** Beginnings of addresses that may be read although they lead to this machine. */
  localSources?: readonly string[]
}
type Run = { id: string; source: string; status: string; created_by: string; runner: string | null }

export class CatalogImportModuleService extends MedusaService({}) {
  private readonly pg: Knex
  private readonly exceptions: readonly string[]

  constructor(container: Container, { localSources = [] }: Options = {}) {
    super(container)
    this.pg = container[ContainerRegistrationKeys.PG_CONNECTION]
    this.exceptions = localSources
  }

  /** Fetches a source and reads it; keeps nothing. */
  async readSource({
    place,
    wish,
  }: {
    place: SourcePlace
    wish: Wish
  }): Promise<{ origin: string; read: ReadSource }> {
    const { bytes, contentType, address, origin } = await fetchSource(place, this.exceptions)
    const read = await readApart({ bytes, contentType, address, name: origin, wish })
    return { origin, read }
  }

  fetchPicture(address: string): Promise<Fetched> {
    return fetchOutside({ address, ...pictureLimits, exceptions: this.exceptions })
  }

  recordRun(input: { run: NewRun; items: PlannedItem[] }): Promise<void> {
    return this.pg.transaction((transaction) => recordRun(transaction, input))
  }

  moveRun(input: MoveOfRun): Promise<boolean> {
    return this.pg.transaction((transaction) => moveRun(transaction, input))
  }

  nextItems(input: { runId: string; limit: number }): Promise<WaitingItem[]> {
    return nextItems(this.pg, input)
  }

  /** What cannot be written is told of the position, unless the import has gone to somebody else. */
  failItem({
    runId,
    runner,
    number,
  }: {
    runId: string
    runner: string
    number: number
  }): Promise<void> {
    const failed = { number, outcome: "failed" as const, reason: "failed" as const }
    const rest = { changed: [], kept: [], pictures_missing: 0, product_id: null }
    return this.pg.transaction(async (transaction) => {
      if (!(await holdRun(transaction, { runId, runner }))) return
      await settleItems(transaction, { runId, items: [{ ...failed, ...rest }] })
    })
  }

  async findRun(id: string): Promise<Run | null> {
    const { rows } = await this.pg.raw<{ rows: Run[] }>(
      "select id, source, status, created_by, runner from catalog_import_run where id = ?",
      [id],
    )
    return rows[0] ?? null
  }

  /** What somebody has to see to: queued imports, oldest first, and one that is being done. */
  async openRuns(): Promise<Run[]> {
    const { rows } = await this.pg.raw<{ rows: Run[] }>(
      `select id, source, status, created_by, runner from catalog_import_run
        where status in ('waiting', 'running') order by created_at, id`,
    )
    return rows
  }
}
