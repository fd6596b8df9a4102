import { setTimeout as sleep } from "node:timers/promises"

import { demoPeople } from "../scripts/lib/demo-people.mjs"
import { ask } from "./lib/ask.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { median, quantile } from "./lib/numbers.mjs"
import { judge } from "./lib/results.mjs"
import { startShop, UNLIMITED } from "./lib/server.mjs"

const TRIES = 1_000
const SHOPPERS_PER_SECOND = 20
const MOST_HASHES = 10
const EACH_KNOWN = 8

export const benchmark = {
  title: "Guessing passwords: what it costs everybody else, and what it tells",
  quick: false,
  options: { seconds: 60, patience: 3 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ seconds: number, patience: number }} options `seconds`: how long each attack takes
 */
async function run(stage, { seconds, patience }) {
  const noise = watchNoise(stage)
  const server = await startShop(stage, {
    databaseUrl: await stage.copyDatabase("bench_login_attack"),
    name: "login-attack",
    settings: { ...UNLIMITED, TRUSTED_PROXIES: "loopback" },
  })
  await noise.settle(patience)
  const timing = [
    await compare("login", (email, from) => logIn(server.url, email, from)),
    await compare("forgotten password", (email, from) => forget(server.url, email, from), 2),
  ]
  const attacks = []
  for (const { name, addresses, accounts } of scenes) {
    const calm = await shopping(server, seconds / 4)
    const attack = startAttack(server.url, { seconds, addresses, accounts })
    const attacked = await shopping(server, seconds)
    const answers = await attack
    attacks.push({ name, accounts, answers, ratio: attacked / calm, calm, attacked })
    console.log(`  ${name}: catalogue p95 ${calm.toFixed(1)} → ${attacked.toFixed(1)} ms`)
  }
  await server.stop()
  return rowsOf({ timing, attacks, reason: noise.verdictless() })
}

const scenes = [
  { name: "1 address, 1 account", addresses: 1, accounts: 1 },
  { name: "100 addresses, 1 account", addresses: 100, accounts: 1 },
  { name: "100 addresses, 100 accounts", addresses: 100, accounts: 100 },
]

const logIn = (url, email, from) =>
  ask(`${url}/auth/customer/emailpass`, {
    method: "POST",
    headers: { "x-forwarded-for": from },
    body: { email, password: "Guess-2026!" },
  })

const forget = (url, email, from) =>
  ask(`${url}/auth/customer/emailpass/reset-password`, {
    method: "POST",
    headers: { "x-forwarded-for": from },
    body: { identifier: email },
  })

/** The 95th percentile of what a shopper waits for a list, asking at an even pace. */
async function shopping({ url }, seconds) {
  const times = []
  for (let number = 0; number < seconds * SHOPPERS_PER_SECOND; number += 1) {
    const started = performance.now()
    const { status, text } = await ask(`${url}/catalog/products?limit=${1 + (number % 60)}`)
    if (status !== 200) throw new Error(`The catalogue failed: ${status} ${text}`)
    const took = performance.now() - started
    times.push(took)
    await sleep(Math.max(0, 1_000 / SHOPPERS_PER_SECOND - took))
  }
  return quantile(times, 0.95)
}

/** Wrong logins at an even pace, whether or not the answers keep up. */
async function startAttack(url, { seconds, addresses, accounts }) {
  const answers = []
  const open = []
  for (let number = 0; number < TRIES; number += 1) {
    const email = `${accounts}-of-${addresses}-${number % accounts}@shop.test`
    const from = `198.51.${addresses}.${number % addresses}`
    open.push(logIn(url, email, from).then(({ status }) => answers.push({ email, status })))
    await sleep((seconds * 1_000) / TRIES)
  }
  await Promise.all(open)
  return answers
}

/** In turn, so that whatever else happens happens to both. */
async function compare(name, tryOne, each = EACH_KNOWN) {
  const times = { known: [], unknown: [] }
  let number = 0
  const measure = async (list, email) => {
    number += 1
    const started = performance.now()
    await tryOne(email, `203.0.113.${number % 250}`)
    list.push(performance.now() - started)
  }
  for (let round = 0; round < each; round += 1) {
    for (const { email } of demoPeople()) {
      await measure(times.known, email)
      await measure(times.unknown, `nobody-${name.length}-${number % 7}-${round}@shop.test`)
    }
  }
  return { name, known: median(times.known), unknown: median(times.unknown) }
}

const hashesOf = (answers) => {
  const hashes = new Map()
  for (const { email, status } of answers) {
    if (status === 401) hashes.set(email, (hashes.get(email) ?? 0) + 1)
  }
  return Math.max(0, ...hashes.values())
}

function rowsOf({ timing, attacks, reason }) {
  const ofTiming = timing.map(({ name, known, unknown }) => {
    const apart = Math.abs(known - unknown) / Math.min(known, unknown)
    return {
      measure: `${name}: medians of known and unknown e-mails`,
      ours: `${known.toFixed(1)} and ${unknown.toFixed(1)} ms`,
      ratio: `${(apart * 100).toFixed(1)} % apart`,
      goal: "< 5 %",
      ...judge({ value: apart, atMost: 0.05, noise: reason, isRatio: true }),
    }
  })
  const ofAttacks = attacks.flatMap(({ name, answers, ratio, calm, attacked }) => [
    {
      measure: `${name}: passwords compared for one account`,
      ours: String(hashesOf(answers)),
      goal: `≤ ${MOST_HASHES}`,
      ...judge({ value: hashesOf(answers), atMost: MOST_HASHES }),
    },
    {
      measure: `${name}: catalogue p95`,
      ours: `${attacked.toFixed(1)} ms`,
      peer: `${calm.toFixed(1)} ms without`,
      ratio: `${ratio.toFixed(2)}×`,
      goal: "≤ 1.5×",
      ...judge({ value: ratio, atMost: 1.5, noise: reason, isRatio: true }),
    },
  ])
  return [...ofTiming, ...ofAttacks]
}
