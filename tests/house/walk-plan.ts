/** A plan of the hidden unit, written full of marks; its published ranking, which is for everybody, carries none. */
import type { House } from '../support/house.ts'

interface Of {
  roundId: string
  unitId: number
  accountId: string
  criterionId: string
  documentId: string
  mark: string
}

/** How the block was ranked, rated and shown. */
const RULES = { tieRule: 'shared', tieOrder: [], bands: [], decimals: 2, headBands: [], weightRange: 100_000 }

export async function hiddenPlan(house: House, { roundId, unitId, accountId, criterionId, documentId, mark }: Of) {
  const unit = {
    unitId,
    unitName: 'Sở Tài chính',
    rank: 1,
    rating: null,
    headRating: null,
    region: null,
    regionRank: null,
    areas: [],
  }
  const figures = { points: 900_000, applicableMax: 1_000_000, bonus: 0, penalty: 0, index: 900_000 }
  const { rows } = await house.owner.query<Record<'planId' | 'lostPointId' | 'proofId' | 'causeId', string>>(
    `with published as (
       insert into par.publication (round_id, year, round_name, block_name, position, is_model, is_sample, decision_number,
           decision_day, published_at, published_by_name, rules, areas, results, left_units, inside, frozen, sha256)
         values ($1, 2024, 'Kỳ kín', 'Khối đã công bố', 0, false, true, '1/QĐ', '2025-01-01', now(), 'Thư ký', $8, '[]', $6, '[]', '[]', '{}', repeat('0', 64))
         returning id),
     plan as (
       insert into improvement.plan (round_id, block_name, publication_id, year, unit_id, unit_name, return_reason)
         select $1, 'Khối đã công bố', id, 2024, $2, 'Sở Tài chính', $5 from published returning id),
     lost as (
       insert into improvement.lost_point (plan_id, criterion_id, position, code, title, area, max_points, points, lost,
           standing, cause_words, body, account_id, person_name, remedy)
         select id, $4, 1, '1.1', 'Tiêu chí', 'Lĩnh vực', 100, 90, 10, 'new', $5, $5, $3, $5, $5 from plan returning id),
     noted as (
       insert into improvement.progress (lost_point_id, noted_at, noted_by_name, state, percent, words)
         select id, now(), $5, 'doing', 10, $5 from lost returning id),
     proof as (
       insert into improvement.evidence (lost_point_id, document_id, document_version, added_at, added_by_name)
         select id, $7, 1, now(), $5 from lost returning id)
     select plan.id as "planId", lost.id as "lostPointId", proof.id as "proofId",
       (select id from improvement.cause limit 1) as "causeId" from plan, lost, proof`,
    [
      roundId,
      unitId,
      accountId,
      criterionId,
      mark,
      JSON.stringify([{ ...unit, ...figures }]),
      documentId,
      JSON.stringify(RULES),
    ],
  )
  return rows[0] as (typeof rows)[number]
}

type Planned = Awaited<ReturnType<typeof hiddenPlan>> & { publicationId: string; documentId: string }

/** By 'module.door'. */
export const planInputs: Record<string, (hidden: Planned) => Record<string, unknown>> = {
  'improvement.plans': () => ({}),
  'improvement.plan': ({ planId }) => ({ planId }),
  'improvement.followable': () => ({}),
  'improvement.makePlans': ({ publicationId }) => ({ publicationId }),
  'improvement.proposePlan': ({ planId }) => ({ planId, version: 1 }),
  'improvement.approvePlan': ({ planId }) => ({ planId, version: 1 }),
  'improvement.returnPlan': ({ planId }) => ({ planId, version: 1, reason: 'ghi rõ hơn' }),
  'improvement.people': ({ planId }) => ({ planId }),
  'improvement.waiting': () => ({}),
  'improvement.planDocx': ({ planId }) => ({ planId }),
  'improvement.planPdf': ({ planId }) => ({ planId }),
  'improvement.planWorkbook': ({ planId }) => ({ planId }),
  'improvement.saveRemedy': ({ lostPointId, causeId }) => ({ lostPointId, version: 1, causeId, dueOn: '2031-01-01' }),
  'improvement.noteProgress': ({ lostPointId }) => ({ lostPointId, version: 1, percent: 20, words: 'đang làm' }),
  'improvement.lostPointTrail': ({ lostPointId }) => ({ lostPointId }),
  'improvement.addProof': ({ lostPointId }) => ({ lostPointId, title: 'lạ' }),
  'improvement.linkProof': ({ lostPointId, documentId }) => ({ lostPointId, documentId }),
  'improvement.removeProof': ({ proofId }) => ({ evidenceId: proofId }),
  'improvement.proofContent': ({ proofId }) => ({ evidenceId: proofId }),
  'improvement.causes': () => ({}),
  'improvement.addCause': () => ({ name: 'Nguyên nhân lạ' }),
  'improvement.editCause': ({ causeId }) => ({ causeId, version: 1, name: 'Nguyên nhân khác', isRetired: false }),
  'improvement.report': () => ({}),
  'improvement.reportWorkbook': () => ({}),
  'improvement.reportDocx': () => ({}),
  'improvement.reportPdf': () => ({}),
}
