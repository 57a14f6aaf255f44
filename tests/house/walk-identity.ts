/** A pair that may be one person, a merging proposed of it and a filed paper of the hidden unit; a valid input for their doors. */
import type { House } from '../support/house.ts'

interface Of {
  unitId: number
  recordId: string
  mark: string
}

export async function hiddenIdentity(house: House, { unitId, recordId, mark }: Of) {
  const { rows } = await house.owner.query<{ twinId: string; suspectId: string; mergeId: string; paperId: string }>(
    `with twin as (
       insert into personnel.record (unit_id, full_name, given_name, opened_on) values ($1, $3, $3, '2016-06-01') returning id),
     suspect as (
       insert into personnel.suspect (first_id, second_id, score, working, found_at, reason)
         select least($2, id), greatest($2, id), 95, '["name-same", "born-same"]', now(), $3 from twin returning id),
     merging as (
       insert into personnel.merge (kept_id, gone_id, choices, reason, seen, proposed_by, proposed_by_name, proposed_at)
         select $2, id, '{}', $3, 0, '00000000-0000-4000-8000-000000000000', $3, now() from twin returning id),
     paper as (
       insert into personnel.paper (record_id, component, title, received_on, added_by, added_by_name, added_at)
         values ($2, 'SO_YEU_LY_LICH', $3, '2016-06-01', '00000000-0000-4000-8000-000000000000', $3, now()) returning id),
     lacking as (
       insert into personnel.missing_paper (record_id, component, owes, due_on, law)
         values ($2, 'ANH', 'person', '2016-07-01', $3))
     select twin.id as "twinId", suspect.id as "suspectId", merging.id as "mergeId", paper.id as "paperId"
       from twin, suspect, merging, paper`,
    [unitId, recordId, mark],
  )
  return rows[0] as (typeof rows)[number]
}

interface Filed {
  recordId: string
  twinId: string
  suspectId: string
  mergeId: string
  paperId: string
}

const pair = ({ recordId, twinId }: Filed) => ({ keptId: recordId, goneId: twinId })
const merging = ({ mergeId }: Filed) => ({ mergeId, version: 1 })
const paper = ({ recordId }: Filed) => ({ recordId, component: 'SO_YEU_LY_LICH' })
const record = ({ recordId }: Filed) => ({ recordId })

/** By 'module.door'. */
export const identityInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'personnel.suspects': () => ({}),
  'personnel.suspect': ({ suspectId }) => ({ suspectId }),
  'personnel.findSuspects': () => ({}),
  'personnel.setApart': ({ suspectId }) => ({ suspectId, version: 1, reason: 'Khác quê quán' }),
  'personnel.previewMerge': pair,
  'personnel.proposeMerge': (hidden) => ({ ...pair(hidden), choices: {}, reason: 'Một người hai hồ sơ' }),
  'personnel.merges': () => ({}),
  'personnel.merge': ({ mergeId }) => ({ mergeId }),
  'personnel.agreeMerge': merging,
  'personnel.refuseMerge': (hidden) => ({ ...merging(hidden), answer: 'Không đủ căn cứ' }),
  'personnel.undoMerge': (hidden) => ({ ...merging(hidden), reason: 'Gộp nhầm người' }),
  'personnel.papers': record,
  'personnel.allPapers': record,
  'personnel.filePaper': paper,
  'personnel.fileSensitivePaper': paper,
  'personnel.scanPaper': paper,
  'personnel.scanSensitivePaper': paper,
  'personnel.withdrawPaper': ({ paperId }) => ({ paperId, reason: 'Ghi nhầm hồ sơ' }),
  'personnel.ownPapers': () => ({}),
  'personnel.ownScan': ({ paperId }) => ({ paperId }),
  'personnel.paperScan': ({ paperId }) => ({ paperId }),
  'personnel.sensitiveScan': ({ paperId }) => ({ paperId }),
  'personnel.owedPapers': () => ({}),
  'personnel.owedByUnit': () => ({}),
}
