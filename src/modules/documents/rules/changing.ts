/** What may be done to a document, and why not. */
import { formatDay } from '../../../shared/dates.ts'
import type { DocumentReason } from '../refusals.vi.ts'

/** Where a document is hung: told by the modules that hang documents. */
export interface UseOfVersion {
  version: number
  title: string
  /** Somebody has judged by it, or it was sent: that version stays as he saw it. */
  isSettled: boolean
}

/** Offices of today's State have written papers since this day; an earlier one is a slip of the pen. */
const FIRST_DAY = '1945-09-02'

/** @param today in Việt Nam. */
export function whyNotDay(issuedOn: string | null, today: string): DocumentReason | null {
  if (issuedOn === null) return null
  if (issuedOn > today)
    return { reason: 'documents.day-ahead', params: { day: formatDay(issuedOn), today: formatDay(today) } }
  return issuedOn < FIRST_DAY ? { reason: 'documents.day-too-early', params: { day: formatDay(issuedOn) } } : null
}

export const whyNotChange = (isRetired: boolean): DocumentReason | null =>
  isRetired ? { reason: 'documents.retired' } : null

/** Retiring destroys nothing, and still a paper that is hung somewhere stays on offer to those who must look at it. */
export function whyNotRetire(uses: readonly { title: string }[]): DocumentReason | null {
  const [first, ...others] = uses
  if (!first) return null
  return others.length === 0
    ? { reason: 'documents.in-use', params: { where: first.title } }
    : { reason: 'documents.in-use-more', params: { where: first.title, count: others.length } }
}

/**
 * Number, day or title are mended in place, until somebody has judged by them: then they become the next version.
 * @param isRemembered it hangs nowhere any more, but what was sent or judged once names it.
 */
export const needsNewVersion = (newest: number, uses: readonly UseOfVersion[], isRemembered: boolean): boolean =>
  isRemembered || uses.some(({ version, isSettled }) => version === newest && isSettled)
