import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import multer, { MulterError } from "multer"

/** The file of a form, while its request lasts. */
export type KeptFile = { path: string; name: string }

const kept = new WeakMap<object, KeptFile>()

export const fileOfRequest = (req: MedusaRequest): KeptFile | null => kept.get(req) ?? null

const refusalOf = (error: unknown): unknown =>
  error instanceof MulterError
    ? new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `${error.field ?? "file"}: ${error.message}.`,
        error.code === "LIMIT_FILE_SIZE" ? "body_too_large" : "invalid_data",
      )
    : error

/** Browsers send a name's UTF-8 as if it were Latin letters. */
const nameOf = (sent: string): string => {
  const name = Buffer.from(sent, "latin1").toString("utf8")
  return (name.includes("\ufffd") ? sent : name).replace(/[\p{C}/\\]/gu, "").slice(-200)
}

type Limits = { field: string; maxBytes: number }

/** Keeps the one file that a form may bring on the disk, and takes it away when all is answered. */
export const oneFile = ({ field, maxBytes }: Limits) => {
  const take = multer({
    dest: tmpdir(),
    limits: { fileSize: maxBytes, files: 1, fields: 10, parts: 12, fieldSize: 100_000 },
  }).single(field)
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const forget = () => {
      const path = kept.get(req)?.path
      if (path) void rm(path, { force: true })
    }
    res.once("close", forget)
    take(req as never, res as never, (error: unknown) => {
      const { file } = req as { file?: { path: string; originalname: string } }
      if (file) kept.set(req, { path: file.path, name: nameOf(file.originalname) })
      if (res.closed) forget()
      next(error === undefined || error === null ? undefined : refusalOf(error))
    })
  }
}
