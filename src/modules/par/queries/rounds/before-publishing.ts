/** What stands between a round and its publication, as the page shows it beforehand and the action refuses by. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { BeforePublishing } from '../../contract.ts'
import { extendedTo } from '../../rules/rounds/extension.ts'
import { type BlockToPublish, isReadyToPublish, missingValues } from '../../rules/rounds/publication.ts'
import type { StageWindow } from '../../rules/rounds/windows.ts'
import { isPastAppraisal } from '../../rules/sheets/assessment-state.ts'
import { type SheetRow, setsOf, sheetRows } from '../sheets/assessment-list.ts'
import { sheetStates } from '../sheets/sheet-states.ts'
import { oneRound } from './round-list.ts'

export type Sheets = Awaited<ReturnType<typeof sheetsByBlock>>

/** The sheets of a round by block, with what each rests on. */
export async function sheetsByBlock(tx: Tx, roundId: string) {
  const all = await sheetRows(tx, { roundId })
  const sets = await setsOf(tx, all)
  // Who takes no part has no rank and moves nobody's mean.
  const rows = all.filter((row) => row.status !== 'left')
  return { all, byBlock: Map.groupBy(rows, (row) => row.block_id), sets, states: await sheetStates(tx, rows, sets) }
}

const blocksOf = ({ byBlock, sets, states }: Sheets): (BlockToPublish & { blockName: string })[] =>
  [...byBlock.values()].map((rows) => ({
    blockName: rows[0]?.blockName ?? '',
    leaves: sets.get(rows[0]?.setId ?? '')?.leaves ?? [],
    sheets: rows.map((row) => ({
      unitName: row.unit_name,
      hasImported: (criterionId) => {
        const rows = states.get(row.id)?.get(criterionId)
        return rows?.imported != null || rows?.exemption != null
      },
    })),
  }))

/** Its explanation may still come or is not answered yet. */
function isUnsettled({ status, extensions }: SheetRow, windows: readonly StageWindow[], now: Date): boolean {
  const longer = extendedTo(extensions, 'explanation')
  const sheet = { status, windows, ...(longer !== null && { explanationExtendedTo: longer }) }
  return isPastAppraisal(status) && !isReadyToPublish(sheet, now)
}

export function beforePublishing(sheets: Sheets, windows: readonly StageWindow[], now: Date) {
  const rows = [...sheets.byBlock.values()].flat()
  return {
    /** The first appraisal is not closed. */
    open: rows.filter(({ status }) => !isPastAppraisal(status) && status !== 'published'),
    unsettled: rows.filter((row) => isUnsettled(row, windows, now)),
    blocks: blocksOf(sheets),
  }
}

export async function publicationStanding(
  { tx, now }: Call,
  { roundId }: { roundId: string },
): Promise<BeforePublishing> {
  const round = await oneRound(tx, roundId)
  const { open, unsettled, blocks } = beforePublishing(await sheetsByBlock(tx, roundId), round.windows, now)
  const named = ({ id, unit_name: unitName, status }: SheetRow) => ({ assessmentId: id, unitName, status })
  return {
    open: open.map(named),
    unsettled: unsettled.map(named),
    missing: blocks.flatMap(({ blockName, ...block }) => missingValues(block).map((one) => ({ ...one, blockName }))),
  }
}
