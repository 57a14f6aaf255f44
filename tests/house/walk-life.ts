/** A file on its way, and a valid input for every door of the life of a record. */
import type { House } from '../support/house.ts'

interface Filed {
  recordId: string
  unitId: number
  handoverId: string
  disposalId: string
}

const step = ({ recordId }: Filed) => ({ recordId, version: 1 })
const sheet = ({ handoverId }: Filed) => ({ handoverId, version: 1 })
const disposal = ({ disposalId }: Filed) => ({ disposalId })
const told = (filed: Filed) => ({ ...step(filed), reason: 'Bổ sung giấy khai sinh' })

/** By 'module.door'. */
export const lifeInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'personnel.openRecord': ({ unitId }) => ({
    kind: 'recruit',
    unitId,
    fullName: 'Lê Thị Mới',
    sex: 'F',
    bornOn: '1999',
    personKind: 'CONG_CHUC',
    from: '2025-06-01',
    decision: { number: '12/QĐ-SNV', decidedOn: '2025-05-20', issuer: 'Sở Nội vụ' },
  }),
  'personnel.declareRecord': step,
  'personnel.returnRecord': told,
  'personnel.certifyRecord': step,
  'personnel.keepRecord': step,
  'personnel.archiveRecord': step,
  'personnel.takeBackRecord': told,
  'personnel.handovers': () => ({}),
  'personnel.handover': ({ handoverId }) => ({ handoverId }),
  'personnel.saveHandover': (filed) => ({ ...sheet(filed), note: '', items: [] }),
  'personnel.sendHandover': sheet,
  'personnel.returnHandover': (filed) => ({ ...sheet(filed), reason: 'Thiếu bản chính bằng tốt nghiệp' }),
  'personnel.receiveHandover': (filed) => ({ ...sheet(filed), come: [1] }),
  'personnel.handoverFile': ({ handoverId }) => ({ handoverId, form: 'docx' }),
  'personnel.secondments': () => ({ side: 'away' }),
  'personnel.withdrawRecord': told,
  'personnel.restoreRecord': told,
  'personnel.retention': () => ({}),
  'personnel.enterRetention': () => ({ closedFrom: '1990-01-01', years: 20, basis: 'Quyết định 1/QĐ-UBND' }),
  'personnel.dueFiles': () => ({}),
  'personnel.disposals': () => ({}),
  'personnel.disposal': disposal,
  'personnel.proposeDisposal': ({ unitId, recordId }) => ({ unitId, recordIds: [recordId], reason: 'Hết thời hạn' }),
  'personnel.decideDisposal': (filed) => ({
    ...disposal(filed),
    version: 1,
    number: '1/QĐ-SNV',
    decidedOn: '2025-06-01',
    issuer: 'Sở Nội vụ',
  }),
  'personnel.carryOutDisposal': (filed) => ({ ...disposal(filed), version: 1 }),
  'personnel.refuseDisposal': (filed) => ({ ...disposal(filed), version: 1, reason: 'Chưa đủ căn cứ' }),
  'personnel.withdrawDisposal': (filed) => ({ ...disposal(filed), version: 1, reason: 'Chưa đủ căn cứ' }),
  'personnel.disposalMinutes': disposal,
  'personnel.recordLife': ({ recordId }) => ({ recordId }),
}

/** A file of the hidden unit on its way within it, written full of marks. */
export async function hiddenHandover(
  house: House,
  { recordId, unitId, mark }: { recordId: string; unitId: number; mark: string },
) {
  const { rows } = await house.owner.query<{ handoverId: string }>(
    `with sheet as (
       insert into personnel.handover (record_id, from_unit_id, to_unit_id, event_id, since, full_name, state_before, note, opened_at)
         select $1, $2, (select max(id) from organization.unit where id <> $2), gen_random_uuid(), '2025-06-01', $3, 'in_use', $3, now()
         returning id),
     item as (insert into personnel.handover_item (handover_id, number, title) select id, 1, $3 from sheet)
     select id as "handoverId" from sheet`,
    [recordId, unitId, mark],
  )
  return rows[0] as (typeof rows)[number]
}

/** A disposal of a file of the hidden unit. */
export async function hiddenDisposal(
  house: House,
  { recordId, unitId, mark }: { recordId: string; unitId: number; mark: string },
) {
  const { rows } = await house.owner.query<{ disposalId: string }>(
    `with proposed as (
       insert into personnel.disposal (unit_id, reason, proposed_by, proposed_by_name, proposed_at)
         values ($2, $3, gen_random_uuid(), $3, now()) returning id),
     file as (
       insert into personnel.disposal_file (disposal_id, record_id, full_name, closed_on, due_on, basis)
         select id, $1, $3, '2000-01-01', '2021-01-01', $3 from proposed)
     select id as "disposalId" from proposed`,
    [recordId, unitId, mark],
  )
  return rows[0] as (typeof rows)[number]
}
