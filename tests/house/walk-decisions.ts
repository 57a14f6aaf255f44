/** A decision of the hidden unit, and a valid input for every door of decisions. */
import type { House } from '../support/house.ts'

export async function hiddenDecision(house: House, { unitId, mark }: { unitId: number; mark: string }) {
  const { rows } = await house.owner.query<{ decisionId: string }>(
    `insert into personnel.decision (unit_id, number, decided_on, issuer, about)
     values ($1, $2, '2015-05-20', $2, $2) returning id as "decisionId"`,
    [unitId, mark],
  )
  return rows[0] as (typeof rows)[number]
}

interface Filed {
  recordId: string
  decisionId: string
  unitId: number
}

const paper = { number: '12/QĐ-SNV', decidedOn: '2025-05-20', issuer: 'Sở Nội vụ' }
const asked = (kind: string) => (filed: Filed) => ({
  kind,
  effectiveOn: '2025-06-01',
  people: [{ recordId: filed.recordId, said: {} }],
})
const recorded = (kind: string) => (filed: Filed) => ({
  kind,
  effectiveOn: '2025-06-01',
  paper,
  people: [{ recordId: filed.recordId, said: {}, stamp: 0 }],
})
const one = ({ decisionId }: Filed) => ({ decisionId })
const signed = (filed: Filed) => ({ ...one(filed), post: 'Giám đốc', signer: 'Trần Thị Ký' })
const amended = ({ recordId }: Filed) => ({
  eventId: recordId,
  effectiveOn: '2025-06-01',
  said: {},
  stamp: 0,
  reason: 'Ghi nhầm ngày',
})
const proven = ({ decisionId, recordId }: Filed) => ({ decisionId, eventId: recordId, page: 1 })
const undone = ({ decisionId }: Filed) => ({ decisionId, recordingId: 1, reason: 'Ghi nhầm người' })

/** By 'module.door'. */
export const decisionInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'personnel.previewDecision': asked('step-regular'),
  'personnel.previewSensitiveDecision': asked('discipline'),
  'personnel.recordDecision': recorded('step-regular'),
  'personnel.recordSensitiveDecision': recorded('discipline'),
  'personnel.recordGroupDecision': recorded('step-regular'),
  'personnel.recordSensitiveGroupDecision': recorded('discipline'),
  'personnel.groupRun': ({ recordId }) => ({ runId: recordId }),
  'personnel.cancelGroupDecision': ({ recordId }) => ({ runId: recordId }),
  'personnel.amendEvent': amended,
  'personnel.amendSensitiveEvent': amended,
  'personnel.amendDecision': (filed) => ({ ...one(filed), version: 1, paper }),
  'personnel.amendSensitiveDecision': (filed) => ({ ...one(filed), version: 1, paper }),
  'personnel.undoDecision': undone,
  'personnel.undoSensitiveDecision': undone,
  'personnel.attachDecisionFile': one,
  'personnel.attachSensitiveDecisionFile': one,
  'personnel.provePage': proven,
  'personnel.proveSensitivePage': proven,
  'personnel.decisionContent': one,
  'personnel.sensitiveDecisionContent': one,
  'personnel.decisions': () => ({}),
  'personnel.sensitiveDecisions': () => ({}),
  'personnel.decision': one,
  'personnel.sensitiveDecision': one,
  'personnel.printDecision': signed,
  'personnel.printSensitiveDecision': signed,
  'personnel.unprovenFacts': () => ({}),
  'personnel.exportUnprovenFacts': () => ({}),
  'personnel.peopleToDecide': () => ({}),
  'personnel.readPeople': () => ({ kind: 'step-regular', effectiveOn: '2025-06-01' }),
  'personnel.markedAnnex': () => ({ kind: 'step-regular', effectiveOn: '2025-06-01' }),
}
