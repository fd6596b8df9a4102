/** One thing in a source that fields are read from, however the source is written. */
export type SourceRecord = {
  /** All that stands at a place, in order; texts as they are in the source. */
  valuesAt: (place: string) => string[]
  recordsAt: (place: string) => SourceRecord[]
}

/** What a source holds besides its positions, and the positions. */
export type SourceContent = { head: SourceRecord; items: SourceRecord[] }
