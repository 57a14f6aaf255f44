/** A valid input for every door of the life of a record. */

interface Filed {
  recordId: string
  unitId: number
}

const step = ({ recordId }: Filed) => ({ recordId, version: 1 })
const told = (filed: Filed) => ({ ...step(filed), reason: 'Bổ sung giấy khai sinh' })

/** By 'module.door'. */
export const lifeInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'personnel.openRecord': ({ unitId }) => ({
    ...{ kind: 'recruit', unitId, fullName: 'Lê Thị Mới', sex: 'F', bornOn: '1999', personKind: 'CONG_CHUC' },
    ...{ from: '2025-06-01', decision: { number: '12/QĐ-SNV', decidedOn: '2025-05-20', issuer: 'Sở Nội vụ' } },
  }),
  'personnel.declareRecord': step,
  'personnel.returnRecord': told,
  'personnel.certifyRecord': step,
  'personnel.keepRecord': step,
  'personnel.archiveRecord': step,
  'personnel.takeBackRecord': told,
  'personnel.recordLife': ({ recordId }) => ({ recordId }),
}
