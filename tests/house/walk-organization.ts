/** A valid input for every door of organization. */

import { randomUUID } from 'node:crypto'

const day = '2025-06-30'

const freezeOrder = (scopeId: number) => ({
  number: '412/TB-UBND',
  issuedOn: day,
  issuer: 'Chủ tịch UBND tỉnh',
  title: 'Tạm dừng thành lập',
  note: '',
  scopeId,
  levels: ['service'],
  kinds: ['establish'],
  firstDay: day,
  lastDay: null,
})
const freezeException = {
  level: 'service',
  kind: 'establish',
  what: 'Thành lập trung tâm',
  reason: 'Theo luật',
  approver: 'Chủ tịch',
  decisionNumber: '1/UBND',
  decidedOn: day,
}

const corrected = {
  code: null,
  level: 'department',
  kind: 'Sở',
  name: 'Sở Thử',
  fullName: 'Sở Thử',
  parentId: 1,
  seat: null,
}

const reading = {
  table: 0,
  columns: null,
  level: null,
  underId: null,
  declined: [],
  isWhole: false,
  skipsWrong: false,
  day,
  legalBasis: 'Danh mục',
}

/** By 'module.door'. */
export const organizationInputs: Record<string, (hidden: { unitId: number }) => Record<string, unknown>> = {
  'organization.unitTree': () => ({ asOf: day }),
  'organization.unit': ({ unitId }) => ({ unitId }),
  'organization.lineage': ({ unitId }) => ({ unitId }),
  'organization.resolveUnit': () => ({ text: 'Xã Tân Dĩnh, Lạng Giang, Bắc Giang' }),
  'organization.resolveUnits': () => ({ lines: [{ text: 'Tỉnh Bắc Giang' }] }),
  'organization.resolveWorkbook': () => ({
    fileName: 'ten-cu.csv',
    base64: Buffer.from('Đơn vị\nTỉnh Bắc Giang').toString('base64'),
  }),
  'organization.correctUnit': ({ unitId }) => ({
    unitId,
    from: '2024-01-01',
    until: null,
    facts: corrected,
    seen: corrected,
    note: 'ghi nhầm tên',
    legalBasis: null,
  }),
  'organization.undoCorrection': () => ({ recordingId: 1, reason: 'ghi nhầm' }),
  'organization.searchUnits': () => ({ text: 'tai chinh', asOf: day }),
  'organization.endedUnits': () => ({ from: '2025-01-01', to: day }),
  'organization.unitsBelow': ({ unitId }) => ({ unitId, asOf: day }),
  'organization.unitTiles': () => ({ asOf: day }),
  'organization.recordings': () => ({}),
  'organization.compareUnits': () => ({ from: '2025-06-30', to: '2025-07-01' }),
  'organization.exportComparison': () => ({ from: '2025-06-30', to: '2025-07-01' }),
  'organization.unitsCsv': () => ({ asOf: day }),
  'organization.unitsJson': () => ({ asOf: day }),
  'organization.exportUnits': () => ({ asOf: day }),
  'organization.unitFacts': ({ unitId }) => ({ unitId, asOf: day }),
  'organization.factHistory': ({ unitId }) => ({ unitId, fact: 'people-assigned' }),
  'organization.saveFacts': ({ unitId }) => ({
    unitId,
    from: day,
    until: null,
    legalBasis: '1/QĐ-UBND',
    source: null,
    facts: [{ fact: 'people-assigned', value: 40, seen: null }],
  }),
  'organization.unitInside': ({ unitId }) => ({ unitId, asOf: day }),
  'organization.unitChart': ({ unitId }) => ({ unitId, asOf: day }),
  'organization.deputyNorms': () => ({ asOf: day }),
  'organization.deputyNormsWorkbook': () => ({ asOf: day }),
  'organization.villages': () => ({ asOf: day }),
  'organization.villagesWorkbook': () => ({ asOf: day }),
  'organization.sendUnitList': () => ({}),
  'organization.unitImports': () => ({}),
  'organization.unitImport': () => ({ importId: randomUUID() }),
  'organization.saveUnitImport': () => ({ importId: randomUUID(), version: 1, reading }),
  'organization.recordUnitImport': () => ({ importId: randomUUID(), version: 1 }),
  'organization.undoUnitImport': () => ({ importId: randomUUID(), reason: 'nhập nhầm tệp' }),
  'organization.markedUnitList': () => ({ importId: randomUUID() }),
  'organization.freezes': () => ({}),
  'organization.freeze': () => ({ orderId: randomUUID() }),
  'organization.freezesStanding': () => ({ day: '2025-01-01', about: 'units' }),
  'organization.freezeAttempts': () => ({ from: '2025-01-01' }),
  'organization.issueFreeze': ({ unitId }) => freezeOrder(unitId),
  'organization.editFreeze': ({ unitId }) => ({ ...freezeOrder(unitId), orderId: randomUUID(), version: 1 }),
  'organization.liftFreeze': () => ({
    orderId: randomUUID(),
    version: 1,
    liftedOn: day,
    basis: '2/TB-UBND',
    reason: 'Đã sắp xếp xong',
  }),
  'organization.grantException': ({ unitId }) => ({ ...freezeException, unitId, orderId: randomUUID() }),
  'organization.withdrawException': () => ({ exceptionId: randomUUID(), version: 1, reason: 'Không còn cần' }),
}
