import { Logger, run, runMigrations } from "graphile-worker"

import { withClient } from "../../scripts/lib/postgres/connect.mjs"

const silent = new Logger(() => () => {})

/** @param {string} connectionString */
export const prepareGraphile = (connectionString) =>
  runMigrations({ connectionString, logger: silent })

/**
 * The same number of jobs through graphile-worker, whose task does nothing.
 * @param {string} connectionString
 * @param {{ jobs: number, settings: object }} options its own settings
 * @returns {Promise<number>} seconds from its start to the last job
 */
export async function drainGraphile(connectionString, { jobs, settings }) {
  await withClient(connectionString, (client) =>
    client.query(
      `select count(*) from (
         select graphile_worker.add_job('noop', json_build_object('task_id', i))
           from generate_series(1, $1) as i) as added`,
      [jobs],
    ),
  )
  let left = jobs
  let finish
  const finished = new Promise((resolve) => (finish = resolve))
  const started = performance.now()
  const runner = await run({
    connectionString,
    noHandleSignals: true,
    preset: { worker: { ...settings } },
    logger: silent,
    taskList: {
      noop: () => {
        left -= 1
        if (left === 0) finish()
      },
    },
  })
  await finished
  const seconds = (performance.now() - started) / 1_000
  await runner.stop()
  return seconds
}
