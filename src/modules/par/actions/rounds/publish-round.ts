/** Publishes a round: results frozen block by block with everything they were computed from. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { AppraisalEntry, LeftUnit, par } from '../../contract.ts'
import { beforePublishing, sheetsByBlock } from '../../queries/rounds/before-publishing.ts'
import { computedBlocks, type PublishedLeft } from '../../queries/rounds/ranking-table.ts'
import { oneRound } from '../../queries/rounds/round-list.ts'
import type { SheetRow } from '../../queries/sheets/assessment-list.ts'
import type { SheetStates } from '../../queries/sheets/sheet-states.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotPublish } from '../../rules/rounds/publication.ts'
import { frozenFacts } from '../facts/frozen-facts.ts'
import { keepPublication } from '../publications/keep-publication.ts'

/** Everybody learns what became of a unit that ended; why one handed nothing in is for those inside. */
const publishedLeft = ({ assessmentId: _, ...unit }: LeftUnit): PublishedLeft => ({
  ...unit,
  reason: unit.cause === 'ended' ? unit.reason : null,
})

const frozenWord = ({ appraisedByName: _, appraisedAt: __, reason: ___, ...word }: AppraisalEntry) => word

/** What every hand said, for those inside: how the word that counts came about. */
const frozenHands = (rows: readonly SheetRow[], states: SheetStates) =>
  rows.map((row) => ({
    assessmentId: row.id,
    unitId: row.unit_id,
    unitName: row.unit_name,
    leaves: [...(states.get(row.id) ?? [])].map(([criterionId, { entry, appraisal, imported, ...hands }]) => ({
      criterionId,
      self: entry && { inputs: entry.inputs, notApplicable: entry.notApplicable, version: entry.version },
      appraised: appraisal && frozenWord(appraisal),
      explained: hands.explanation && { inputs: hands.explanation.inputs, version: hands.explanation.version },
      second: hands.second && frozenWord(hands.second),
      council: hands.council && frozenWord(hands.council),
      evidence: hands.evidence,
      exempt: hands.exemption !== null,
      imported: imported && { percent: imported.percent, source: imported.source },
    })),
  }))

export async function publishRound(
  call: Pick<Call, 'tx' | 'actor' | 'now' | 'seals'>,
  { roundId, version, decisionNumber, decisionDay, isSample }: InputOf<typeof par.publishRound>,
) {
  const { tx, now } = call
  const held = await tx
    .selectFrom('par.round')
    .select(['status', 'version'])
    .where('id', '=', roundId)
    .forUpdate()
    .executeTakeFirst()
  if (!held) return refuse('par.not-found')
  if (held.status === 'published') return refuse('par.already-published')
  if (held.version !== version) return refuse('par.stale-round')
  // Whatever is being done to a sheet is over before it is frozen, or waits and is refused.
  await tx.selectFrom('par.assessment').select('id').where('round_id', '=', roundId).orderBy('id').forUpdate().execute()
  const round = await oneRound(tx, roundId)
  const sheets = await sheetsByBlock(tx, roundId)
  const { open, unsettled, blocks } = beforePublishing(sheets, round.windows, now)
  refuseIf(whyNotPublish({ open: open.length, unsettled: unsettled.map((row) => row.unit_name), blocks }))

  const publications: string[] = []
  for (const [position, block] of computedBlocks(round, sheets).entries()) {
    const left = block.left.map(publishedLeft)
    const id = await keepPublication(call, {
      facts: {
        round_id: roundId,
        year: round.year,
        round_name: round.name,
        block_name: block.blockName,
        position,
        is_model: block.isModel,
        is_sample: isSample,
        decision_number: decisionNumber,
        decision_day: decisionDay,
      },
      input: block.input,
      result: block.result,
      left,
      inside: [
        ...block.units.map(({ unitId, assessmentId, selfIndex }) => ({ unitId, assessmentId, selfIndex })),
        ...block.left.map(({ unitId, assessmentId }) => ({ unitId, assessmentId, selfIndex: null })),
      ],
      closed: {
        left,
        hands: frozenHands(sheets.byBlock.get(block.blockId) ?? [], sheets.states),
        ...(await frozenFacts(tx, sheets.byBlock.get(block.blockId) ?? [])),
      },
      corrects: null,
    })
    publications.push(id)
  }
  await tx
    .updateTable('par.assessment')
    .set({ status: 'published' })
    .where('round_id', '=', roundId)
    .where('status', '<>', 'left')
    .execute()
  await tx
    .updateTable('par.round')
    .set((eb) => ({ status: 'published', version: eb('version', '+', 1) }))
    .where('id', '=', roundId)
    .execute()
  return { publications }
}
