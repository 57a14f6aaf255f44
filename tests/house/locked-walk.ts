/** Tries every door of the PAR module that names a sheet, in the state the sheet is in, and tells what each changed. */
import { randomUUID } from 'node:crypto'
import { par } from '../../src/modules/par/contract.ts'
import { aPdf } from '../../src/modules/par/fixtures.ts'
import type { Endpoint } from '../../src/shared/endpoint.ts'
import { type Client, type House, Refused } from '../support/house.ts'
import { AGREED, CONTESTED, type LockedSheet } from './locked-sheet.ts'
import { permissionOf } from './walker.ts'

export type Contract = Record<string, Endpoint>

/** One way through a door: what is asked, and what has to be there first for the door to have something to do. */
export interface Try {
  door: string
  input: Record<string, unknown>
  first?: () => Promise<Record<string, unknown> | undefined>
}

/**
 * Doors that change no sheet: sets are walked with their own lock, rounds with theirs, a value's paper lies in a library,
 * figures asked for anew are those of the unit, and a correction starts from what was published.
 */
const OF_NO_SHEET = [
  ...['openRound', 'setWindow', 'setRegions', 'addValuePaper', 'correctPublication'],
  ...['recomputeFacts', 'recomputeFactsToAppraise', 'recomputeRoundFacts'],
]
export const doorsOfSheets = (contract: Contract) =>
  Object.entries(contract)
    .filter(
      ([name, door]) =>
        door.method === 'POST' && permissionOf(door) !== 'par.manage-sets' && !OF_NO_SHEET.includes(name),
    )
    .map(([name]) => name)

export function triesOf(house: House, sheet: LockedSheet): Try[] {
  const { round, documentId, papers, people } = sheet
  const { sheetId: assessmentId, roundId } = round
  const [criterionId, agreedId] = [round.leaf(CONTESTED), round.leaf(AGREED)]
  const leaf = { assessmentId, criterionId }
  const inputs = { type: 'ratio', a: 200_000, b: 150_000 }
  const corrected = { outcome: 'corrected', inputs, reason: 'đối chiếu' }
  const reason = 'theo báo cáo của đơn vị'
  const sql =
    (text: string, ...values: unknown[]) =>
    async () => {
      await house.owner.query(`set session_replication_role = replica`)
      await house.owner.query(text, values)
      await house.owner.query(`set session_replication_role = default`)
      return undefined
    }
  const unlooked = sql(
    `delete from par.appraisal where assessment_id = $1 and criterion_id = $2`,
    assessmentId,
    agreedId,
  )
  const withReview = sql('update par.round set head_review = true where id = $1', roundId)
  const claimed = async () => {
    await withReview()
    return sql(`update par.assessment set self_bonus = '{1}' where id = $1`, assessmentId)()
  }
  const exempted = sql(
    `insert into par.exemption (assessment_id, criterion_id, reason, approved_by, approved_by_name, approved_at)
       values ($1, $2, 'không được giao', gen_random_uuid(), 'Người Duyệt', now())`,
    assessmentId,
    agreedId,
  )
  const given = async () => {
    const { rows } = await house.owner.query<{ version: number }>(
      `insert into par.assignment (assessment_id, criterion_id, room, assigned_by_name, assigned_at)
         values ($1, $2, 'Phòng Kế hoạch', 'Người Giao', now()) returning version`,
      [assessmentId, criterionId],
    )
    return { versions: { [criterionId]: rows[0]?.version ?? 0 } }
  }
  const longer = sql(
    `insert into par.extension (assessment_id, stage, extended_to, reason, extended_by_name, extended_at)
       values ($1, 'self-assessment', now() + interval '9 days', 'mất điện', 'Người Cho', now())`,
    assessmentId,
  )
  const seenLeaf = async () => {
    await withReview()
    const { leaves } = await people.scorer.call(par.assessmentSheet, { assessmentId })
    const seen = leaves.find((one) => one.criterionId === criterionId)
    const papersSeen = (seen?.evidence ?? []).filter(({ hand }) => hand === 'self')
    const evidenceSeen = papersSeen.map(({ documentId: id, documentVersion, pages }) => ({
      documentId: id,
      documentVersion,
      pages,
    }))
    return { criterionId, version: 0, entryVersion: seen?.entry?.version ?? 0, evidenceSeen }
  }
  const computed = async () => {
    const { rows } = await house.owner.query<{ version: number; value: string }>(
      `select e.version, f.value_id as value from par.entry e join par.assessment a on a.id = e.assessment_id
         join par.fact f on f.unit_id = a.unit_id where e.assessment_id = $1 and e.criterion_id = $2`,
      [assessmentId, criterionId],
    )
    return { leaves: [{ criterionId, version: rows[0]?.version ?? 0, valueId: rows[0]?.value }] }
  }
  const drawnUp = async () => {
    const drawn = await people.head.call(par.drawUpSheet, { assessmentId }).catch(() => null)
    return { stateSha256: drawn?.stateSha256 ?? '0'.repeat(64) }
  }
  const written = async () => {
    const { rows } = await house.owner.query<{ id: string }>(
      `select id from par.message where assessment_id = $1 and criterion_id = $2 order by written_at limit 1`,
      [assessmentId, criterionId],
    )
    return { messageId: rows[0]?.id }
  }
  /** Nobody else to wait for, and every value from outside is there. */
  const ready = async () => {
    await sql(
      `update par.assessment set status = 'left', left_cause = 'absent', left_reason = 'không nộp' where round_id = $1 and id <> $2`,
      roundId,
      assessmentId,
    )()
    await sql(
      `insert into par.imported_value (assessment_id, criterion_id, percent, points, source, imported_by_name, imported_at)
         select a.id, c.id, 80, 1, 'điều tra', 'Người Nhập', now() from par.assessment a
           join par.round_block b on b.id = a.block_id join par.criterion c on c.set_id = b.set_id
           where a.id = $1 and c.scoring is not null and c.assessed_by <> 'self'`,
      assessmentId,
    )()
    return undefined
  }
  const outside = { assessmentId, criterionId: round.leaf('1.7') }
  const valued = async () => {
    await sql(
      `insert into par.imported_value (assessment_id, criterion_id, percent, points, source, imported_by_name, imported_at)
         values ($1, $2, 80, 1, 'điều tra', 'Người Nhập', now())`,
      assessmentId,
      outside.criterionId,
    )()
    return { version: 1 }
  }
  const imported = `Đơn vị;Mã tiêu chí;Giá trị\nSở Y tế;1.7;80`
  return [
    { door: 'saveEntry', input: { ...leaf, version: 1, inputs } },
    { door: 'takeFacts', input: { assessmentId }, first: computed },
    { door: 'saveAdjustment', input: { assessmentId, version: 1, bonus: [1], penalty: [] } },
    { door: 'uploadEvidence', input: { ...leaf, title: 'lạ' } },
    { door: 'uploadEvidence', input: { ...leaf, title: 'lạ', hand: 'explanation' } },
    { door: 'linkEvidence', input: { assessmentId, criterionIds: [agreedId], documentId, pages: '7' } },
    { door: 'linkEvidence', input: { assessmentId, criterionIds: [criterionId], documentId, hand: 'explanation' } },
    { door: 'setEvidencePages', input: { assessmentId, evidenceId: papers.self, pages: '9', pagesSeen: '3' } },
    { door: 'setEvidencePages', input: { assessmentId, evidenceId: papers.explanation, pages: '9', pagesSeen: '' } },
    { door: 'takeNewestVersion', input: { assessmentId, evidenceIds: [papers.self] } },
    { door: 'removeEvidence', input: { assessmentId, evidenceId: papers.self } },
    { door: 'removeEvidence', input: { assessmentId, evidenceId: papers.explanation } },
    { door: 'assignCriteria', input: { assessmentId, criterionIds: [criterionId], room: 'Phòng Kế hoạch' } },
    {
      door: 'takeBackCriteria',
      input: { assessmentId, criterionIds: [criterionId] },
      first: given,
    },
    { door: 'reviewEntry', input: { assessmentId, outcome: 'approved' }, first: seenLeaf },
    {
      door: 'reviewAdjustment',
      input: { assessmentId, version: 0, bonus: [1], penalty: [], outcome: 'approved' },
      first: claimed,
    },
    { door: 'approveRemaining', input: { assessmentId }, first: async () => ({ leaves: [await seenLeaf()] }) },
    { door: 'drawUpSheet', input: { assessmentId } },
    { door: 'attachSigned', input: { assessmentId }, first: drawnUp },
    { door: 'submitAssessment', input: { assessmentId } },
    { door: 'appraiseEntry', input: { ...leaf, version: 1, ...corrected } },
    { door: 'appraiseAdjustment', input: { assessmentId, version: 1, bonus: [1], penalty: [], reason } },
    { door: 'agreeRemaining', input: { assessmentId }, first: unlooked },
    { door: 'agreeAcross', input: { roundId, criterionId: agreedId }, first: unlooked },
    {
      door: 'returnForSupplement',
      input: { assessmentId, reason, flags: [{ criterionId, words: 'thiếu bảng tổng hợp' }] },
    },
    { door: 'closeAppraisal', input: { assessmentId } },
    { door: 'saveExplanation', input: { ...leaf, version: 1, accepted: false, text: 'nói khác' } },
    { door: 'sendExplanation', input: { assessmentId } },
    { door: 'appraiseAgain', input: { ...leaf, version: 1, ...corrected } },
    { door: 'settleAppraisal', input: { assessmentId } },
    { door: 'decideByCouncil', input: { ...leaf, version: 0, ...corrected, decisionNumber: '05/BB' } },
    { door: 'reopenAppraisal', input: { assessmentId, reason } },
    { door: 'writeAsUnit', input: { ...leaf, text: 'xin hỏi' } },
    { door: 'writeAsAppraiser', input: { ...leaf, text: 'xin trả lời' } },
    { door: 'readMessages', input: leaf, first: written },
    { door: 'importValues', input: { roundId, text: imported, source: 'điều tra' } },
    { door: 'enterValue', input: { ...outside, version: 0, entered: { percent: 800_000 }, documentId, reason } },
    { door: 'restoreValue', input: { ...outside, historyId: null }, first: valued },
    { door: 'extendUnit', input: { assessmentId, extendedTo: '2099-01-01T00:00:00Z', reason } },
    { door: 'extendUnit', input: { assessmentId, extendedTo: '2099-01-01T00:00:00Z', reason, stage: 'explanation' } },
    { door: 'withdrawExtension', input: { assessmentId, stage: 'self-assessment', reason }, first: longer },
    { door: 'leaveRound', input: { assessmentId, cause: 'absent', reason } },
    { door: 'rejoinRound', input: { assessmentId } },
    { door: 'exempt', input: { cells: [{ assessmentId, criterionId: agreedId }], reason } },
    { door: 'liftExemptions', input: { cells: [{ assessmentId, criterionId: agreedId }] }, first: exempted },
    {
      door: 'publishRound',
      input: { roundId, version: 1, decisionNumber: '1', decisionDay: '2026-01-01' },
      first: ready,
    },
  ]
}

async function ask(client: Client, door: Endpoint, input: Record<string, unknown>): Promise<void> {
  try {
    // A paper of its own each time: what is kept already would be refused before any lock is asked.
    const file = { name: 'la.pdf', bytes: aPdf(randomUUID()), mediaType: 'application/pdf' }
    if (door.upload) await client.upload(door, input as never, file)
    else await client.call(door, input as never)
  } catch (error) {
    // A refusal is what a locked door says; a fault is nobody's answer.
    if (!(error instanceof Refused) || error.status >= 500) throw error
  }
}

/** By door: the tables of the sheet that somebody changed through it, whoever it was. Doors that changed nothing are not there. */
export async function changedThrough(
  sheet: LockedSheet,
  tries: readonly Try[],
  contract: Contract = par,
): Promise<Record<string, string[]>> {
  const changed = new Map<string, Set<string>>()
  const standing = await sheet.prints()
  for (const { door, input, first } of tries)
    for (const client of Object.values(sheet.people)) {
      const more = await first?.()
      const before = first ? await sheet.prints() : standing
      await ask(client, contract[door] as Endpoint, { ...input, ...more })
      const after = await sheet.prints()
      const tables = [...after].filter(([table, print]) => before.get(table) !== print).map(([table]) => table)
      if (tables.length > 0) changed.set(door, new Set([...(changed.get(door) ?? []), ...tables]))
      if (tables.length > 0 || first) await sheet.restore()
    }
  return Object.fromEntries([...changed].map(([door, tables]) => [door, [...tables].sort()]))
}
