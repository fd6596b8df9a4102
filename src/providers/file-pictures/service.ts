import { createHash } from "node:crypto"
import { join } from "node:path"
import type { Readable } from "node:stream"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FileTypes, LocalFileServiceOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LocalFileService } from "@medusajs/medusa/file-local"
import { claimsPicture, staysInFolder } from "./domain/claim"
import { kindOf } from "./domain/kind"
import { fileNameInvalid, pictureEmpty, pictureKindRefused, pictureTooLarge } from "./errors"
import { isUsed } from "./is-used"
import { createLane } from "../../lib/async/lane"
import { makePicture } from "./make-picture"
import { PictureFolder } from "./picture-folder"

type Container = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }
type Options = LocalFileServiceOptions & {
  upload_dir: string
  backend_url: string
  pictures_at_once: number
}
type Upload = FileTypes.ProviderUploadFileDTO
type Stored = FileTypes.ProviderFileResultDTO
type Keyed = FileTypes.ProviderGetFileDTO

const MOST_MEGABYTES = 20
/** So many characters are enough to see what a file is; in base64 they are whole bytes. */
const HEAD = 64
/** Goes into every hash: pictures made in another way are other pictures. */
const RECIPE = "domovoy-picture-1"
const KEY = /^picture-(?<hash>[0-9a-f]{32})$/

const hashOf = (bytes: Buffer): string =>
  createHash("sha256").update(RECIPE).update(bytes).digest("hex").slice(0, 32)

const hashOfKey = (key: string): string | undefined => KEY.exec(key)?.groups?.["hash"]

/** Medusa hands content on as base64, or as a string with a character a byte. */
const bytesOf = (content: string): Buffer => {
  const decoded = Buffer.from(content, "base64")
  return decoded.toString("base64") === content ? decoded : Buffer.from(content, "binary")
}

/** Files on this machine, as Medusa's own provider keeps them, but pictures: docs/adr/0018. */
export class PictureFileProvider extends LocalFileService {
  static override identifier = "file-pictures"

  private readonly pg: Knex
  private readonly folder: PictureFolder
  private readonly inLane: ReturnType<typeof createLane>

  constructor(container: Container, options: Options) {
    super(container, options)
    this.pg = container[ContainerRegistrationKeys.PG_CONNECTION]
    this.folder = new PictureFolder(options.upload_dir)
    this.inLane = createLane(options.pictures_at_once)
  }

  override async upload(file: Upload): Promise<Stored> {
    if (!staysInFolder(file.filename)) throw fileNameInvalid()
    if (file.access !== "public") return super.upload(file)
    const isPicture = kindOf(bytesOf(file.content.slice(0, HEAD))) !== null
    if (!isPicture && !claimsPicture(file)) return super.upload(file)
    // Known before it is decoded: base64 has four characters for three bytes.
    const isTooLarge = file.content.length > (MOST_MEGABYTES * 1024 * 1024 * 4) / 3
    if (isTooLarge) throw pictureTooLarge(file.filename, MOST_MEGABYTES)
    const bytes = bytesOf(file.content)
    if (bytes.length === 0) throw pictureEmpty(file.filename)
    if (!isPicture) throw pictureKindRefused(file.filename)
    return this.uploadPicture(file.filename, bytes)
  }

  override async getUploadStream(file: FileTypes.ProviderUploadStreamDTO) {
    if (!staysInFolder(file.filename)) throw fileNameInvalid()
    return super.getUploadStream(file)
  }

  override async delete(files: Keyed | Keyed[]): Promise<void> {
    for (const file of [files].flat()) {
      const hash = hashOfKey(file.fileKey)
      if (hash === undefined) await super.delete(file)
      else if (!(await isUsed(this.pg, hash))) await this.folder.removeUnlessShared(hash)
    }
  }

  override async getDownloadStream(file: Keyed): Promise<Readable> {
    return super.getDownloadStream(await this.onDisk(file))
  }

  override async getAsBuffer(file: Keyed): Promise<Buffer> {
    return super.getAsBuffer(await this.onDisk(file))
  }

  override async getPresignedDownloadUrl(file: Keyed): Promise<string> {
    return super.getPresignedDownloadUrl(await this.onDisk(file))
  }

  private async uploadPicture(filename: string, bytes: Buffer): Promise<Stored> {
    const hash = hashOf(bytes)
    const main =
      (await this.folder.share(hash)) ??
      (await this.inLane(async () => {
        const made = await makePicture({ filename, bytes })
        await this.folder.keep(hash, made)
        return made.main
      }))
    return { key: `picture-${hash}`, url: `${this.backendUrl_}/${hash}/${main}` }
  }

  /** A picture's key is its hash; every other file lies where its key says. */
  private async onDisk(file: Keyed): Promise<Keyed> {
    const hash = hashOfKey(file.fileKey)
    if (hash === undefined) return file
    return { ...file, fileKey: join(hash, (await this.folder.find(hash)) ?? "none") }
  }
}
