/** How long a closed file is kept: dated rows with their basis (db/catalogues/personnel/retention.json, and the office's own). */
import catalogue from '../../../../../db/catalogues/personnel/retention.json' with { type: 'json' }

export interface Period {
  /** Of this kind of person alone; null: of everybody. */
  personKind: string | null
  /** Of files closed from this day on, until the first day no longer. */
  closedFrom: string
  closedTo: string | null
  /** Null: for ever. */
  years: number | null
  basis: string
}

/** What holds where the office entered nothing; from memory (M). */
export const OWN_PERIODS: readonly Period[] = catalogue.periods
export const RETENTION_WARNING = catalogue.warning
export const RETENTION_CONFIDENCE = catalogue.confidence

interface ClosedFile {
  personKind: string | null
  closedOn: string
}

/** The row that holds for a file: the later one in the list, where several do. */
export const periodOf = (periods: readonly Period[], { personKind, closedOn }: ClosedFile): Period | null =>
  periods.findLast(
    (period) =>
      (period.personKind === null || period.personKind === personKind) &&
      period.closedFrom <= closedOn &&
      (period.closedTo === null || closedOn < period.closedTo),
  ) ?? null

const yearOf = (day: string) => Number(day.slice(0, 4))

/**
 * TT 10/2022/TT-BNV: thời hạn bảo quản tính từ năm công việc kết thúc (M). Closed in 2005 and kept for 20 years: due on 1/1/2026.
 * @returns null where it never falls due, or no row says so.
 */
export function fallsDueOn(periods: readonly Period[], file: ClosedFile): string | null {
  const years = periodOf(periods, file)?.years ?? null
  return years === null ? null : `${yearOf(file.closedOn) + years + 1}-01-01`
}

export interface DueRange {
  /** Null: of kinds no row names. */
  personKind: string | null
  closedFrom: string
  /** The first day no longer. */
  closedTo: string
}

/** The files that are due, as ranges of the day they were closed on: millions are asked by an index, not one by one. */
export function dueRanges(periods: readonly Period[], today: string): DueRange[] {
  const kinds = [null, ...new Set(periods.flatMap(({ personKind }) => personKind ?? []))]
  const starts = [...new Set(periods.flatMap(({ closedFrom, closedTo }) => [closedFrom, closedTo ?? closedFrom]))]
  const edges = starts.toSorted()
  return kinds.flatMap((personKind) =>
    edges.flatMap((closedFrom, at): DueRange[] => {
      const years = periodOf(periods, { personKind, closedOn: closedFrom })?.years ?? null
      if (years === null) return []
      const kept = `${String(yearOf(today) - years).padStart(4, '0')}-01-01`
      const next = edges[at + 1]
      const closedTo = next !== undefined && next < kept ? next : kept
      return closedFrom < closedTo ? [{ personKind, closedFrom, closedTo }] : []
    }),
  )
}
