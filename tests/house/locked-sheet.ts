/** One sheet with a row in every table a sheet has, set into any state and put back as it was. */

import { documents } from '../../src/modules/documents/contract.ts'
import { aBodyRound, type BodyRound, fillSheet } from '../../src/modules/par/actions/appraisal/fixtures.ts'
import { par } from '../../src/modules/par/contract.ts'
import { aPdf } from '../../src/modules/par/fixtures.ts'
import type { Client, House } from '../support/house.ts'

/** A criterion the unit contested, and one it did not. */
export const [CONTESTED, AGREED] = ['1.1.2', '1.2.1'] as const
/** The source of the contested criterion's figure; it says what the unit entered. */
export const COMPUTED = 'thu.dung-han'
const ratio = (b: number) => ({ type: 'ratio' as const, a: 200_000, b: b * 10_000 })

export interface LockedSheet {
  round: BodyRound
  people: Record<'scorer' | 'head' | 'appraiser' | 'administrator', Client>
  documentId: string
  /** Hung with the self-assessment, and with the explanation. */
  papers: { self: string; explanation: string }
  /** By table: a fingerprint of the rows of the sheet. */
  prints: () => Promise<ReadonlyMap<string, string>>
  /** Sets the sheet into a state, with every window open, or every one over. */
  stand: (status: string, isOver: boolean) => Promise<void>
  /** Every row of the sheet, and its round, as they were when `stand` was last done. */
  restore: () => Promise<void>
}

/** Every table of the module that belongs to a sheet: one added tomorrow is among them. */
async function tablesOf(house: House): Promise<string[]> {
  const { rows } = await house.owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
       where table_schema = 'par' and column_name = 'assessment_id' order by 1`,
  )
  return rows.map(({ name }) => name)
}

async function tellTheStory(round: BodyRound): Promise<Pick<LockedSheet, 'documentId' | 'papers'>> {
  const { sheetId: assessmentId, scorer, head, consolidator } = round
  const at = { assessmentId, criterionId: round.leaf(CONTESTED) }
  await fillSheet(scorer, assessmentId, { [CONTESTED]: ratio(19) })
  const { leaves } = await scorer.call(par.assessmentSheet, { assessmentId })
  const paper = leaves.find(({ criterionId }) => criterionId === at.criterionId)?.evidence[0]
  const documentId = paper?.documentId as string
  await head.call(par.submitAssessment, { assessmentId })
  round.to('appraisal')
  const corrected = { outcome: 'corrected' as const, inputs: ratio(16), reason: 'đối chiếu' }
  await consolidator.call(par.appraiseEntry, { ...at, version: 0, ...corrected })
  await consolidator.call(par.agreeRemaining, { assessmentId })
  await consolidator.call(par.closeAppraisal, { assessmentId })
  round.to('explanation')
  await scorer.call(par.saveExplanation, { ...at, version: 0, accepted: false, text: 'đã xong', inputs: ratio(18) })
  const file = { name: 'bien-ban.pdf', bytes: aPdf('giải trình'), mediaType: 'application/pdf' }
  const { id: explanation } = await scorer.upload(
    par.uploadEvidence,
    { ...at, title: 'Biên bản', hand: 'explanation' },
    file,
  )
  await head.call(par.sendExplanation, { assessmentId })
  round.to('second-appraisal')
  await consolidator.call(par.appraiseAgain, { ...at, version: 0, outcome: 'agreed' })
  await scorer.call(par.writeAsUnit, { ...at, text: 'xin hỏi' })
  return { documentId, papers: { self: paper?.id as string, explanation } }
}

/** @param compute asks the sources of the figure of the contested criterion. */
export async function aLockedSheet(house: House, compute: () => Promise<unknown>): Promise<LockedSheet> {
  const { owner } = house
  const round = await aBodyRound(house, { [CONTESTED]: COMPUTED })
  await compute()
  const { sheetId, roundId, units } = round
  const told = await tellTheStory(round)
  const tables = await tablesOf(house)
  // A newer version of the paper, so that it could be taken.
  const { version, kind } = await round.scorer.call(documents.document, { documentId: told.documentId })
  const mended = { title: 'Báo cáo năm (sửa)', number: '', issuedOn: null, kind }
  await round.scorer.call(documents.editDocument, { documentId: told.documentId, version, ...mended })

  const kept = new Map<string, unknown>()
  const keep = async () => {
    for (const table of ['assessment', ...tables]) {
      const key = table === 'assessment' ? 'id' : 'assessment_id'
      const { rows } = await owner.query<{ rows: unknown }>(
        `select coalesce(jsonb_agg(to_jsonb(t)), '[]') as rows from par.${table} t where ${key} = $1`,
        [sheetId],
      )
      kept.set(table, rows[0]?.rows)
    }
    const { rows } = await owner.query<{ row: unknown }>('select to_jsonb(r) as row from par.round r where id = $1', [
      roundId,
    ])
    kept.set('round', rows[0]?.row)
  }

  return {
    round,
    ...told,
    people: {
      scorer: await house.person({
        unitId: units.health,
        grants: ['par-scorer', 'par-coordinator'].map((role) => ({ role, unitId: units.health })),
      }),
      head: round.head,
      appraiser: round.consolidator,
      administrator: round.admin,
    },
    prints: async () => {
      const parts = ['assessment', ...tables].map(
        (table) =>
          `select '${table}' as name, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print
             from par.${table} t where ${table === 'assessment' ? 'id' : 'assessment_id'} = $1`,
      )
      const { rows } = await owner.query<{ name: string; print: string }>(parts.join(' union all '), [sheetId])
      return new Map(rows.map(({ name, print }) => [name, print]))
    },
    stand: async (status, isOver) => {
      await owner.query(`set session_replication_role = replica`)
      await owner.query(
        `update par.assessment set status = $2,
           left_cause = case when $2 = 'left' then 'absent' end, left_reason = case when $2 = 'left' then 'không nộp' end
           where id = $1`,
        [sheetId, status],
      )
      await owner.query('update par.round set status = $2 where id = $1', [
        roundId,
        status === 'published' ? 'published' : 'open',
      ])
      await owner.query(
        `update par.round_window set opens_at = now() - interval '2 days', closes_at = now() + $2::interval where round_id = $1`,
        [roundId, isOver ? '-1 day' : '1 day'],
      )
      await owner.query(`set session_replication_role = default`)
      house.clock.now = new Date()
      await keep()
    },
    restore: async () => {
      // Neither triggers nor foreign keys: what is put back was there before.
      await owner.query(`set session_replication_role = replica`)
      for (const table of tables) {
        await owner.query(`delete from par.${table} where assessment_id = $1`, [sheetId])
        await owner.query(`insert into par.${table} select * from jsonb_populate_recordset(null::par.${table}, $1)`, [
          JSON.stringify(kept.get(table)),
        ])
      }
      await owner.query('delete from par.assessment where id = $1', [sheetId])
      await owner.query('insert into par.assessment select * from jsonb_populate_recordset(null::par.assessment, $1)', [
        JSON.stringify(kept.get('assessment')),
      ])
      await owner.query('delete from par.round where id = $1', [roundId])
      await owner.query('insert into par.round select * from jsonb_populate_record(null::par.round, $1)', [
        JSON.stringify(kept.get('round')),
      ])
      await owner.query('delete from par.publication where round_id = $1', [roundId])
      await owner.query(`set session_replication_role = default`)
    },
  }
}
