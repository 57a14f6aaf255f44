/** A stretch of a sentence that names a day. */

export interface DueReading {
  /** null: the words count from a day that the document does not state. */
  day: string | null
  /** Stated: the day stands there; derived: it follows from what stands there; proposed: it also needs what does not. */
  basis: 'stated' | 'derived' | 'proposed'
  /** As they stand in the sentence. */
  words: string
  /** How they were read, where that is not plain. */
  reading: string | null
  /** Could be read otherwise: a person decides. */
  isAmbiguous: boolean
}

export interface Phrase extends DueReading {
  from: number
  to: number
  /** Said as an end (“trước”, “chậm nhất”), not only mentioned. */
  isDeadline: boolean
}

export interface ReadAgainst {
  /** The day of the document; null where the copy does not state it. */
  issuedOn: string | null
  /** Where the document states no day: the year it is certainly of. */
  year: number | null
}

export const yearOf = ({ issuedOn, year }: ReadAgainst): number | null =>
  issuedOn === null ? year : Number(issuedOn.slice(0, 4))

export const dayOf = (year: number, month: number, date: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

/** 2022, 2 → '2022-02-28'; month 0 is December of the year before. */
export const lastDayOf = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

/** Words before a day that make it an end; “trước” leaves the day itself out. */
const BEFORE = 'trước'
const UNTIL =
  'chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?|không quá|đến hết|hết|cho đến|đến|hạn(?: cuối)?(?: là)?|hoàn thành(?: vào)?|xong(?: vào)?|trong'
export const LEAD = String.raw`(?:(?<before>${BEFORE})|(?<until>${UNTIL}))\s+(?:thời hạn\s+|thời gian\s+)?`

/** `\b` knows no Vietnamese letter. */
export const EDGE = String.raw`(?<![\p{L}\p{N}/])`
export const END = String.raw`(?![\p{L}\p{N}]|/\d)`
