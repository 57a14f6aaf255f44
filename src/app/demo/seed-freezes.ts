/** Freeze orders of the demo: the notice of 17/9/2021, whose copy bears no number, and an invented one of the new province. */
import { unitsOn } from '../../modules/organization/index.ts'
import { SYSTEM, type Tx } from '../../platform/http/call.ts'

const INVENTED = 'Dữ liệu giả định'

const provinceOn = async (tx: Tx, day: string, name: string): Promise<number> => {
  const found = (await unitsOn(tx, day, { levels: ['province'] })).find((unit) => unit.name === name)
  if (!found) throw new Error(`${name} is not there on ${day}`)
  return found.unitId
}

const stopped = { levels: ['service', 'village'], kinds: ['establish', 'split'] }

/** What the order of the new province has stopped, and let through once. */
async function seedAttempts(tx: Tx, orderId: string, provinceId: number, now: Date): Promise<void> {
  const units = await unitsOn(tx, '2025-08-01', { levels: ['department', 'commune'], within: provinceId })
  const [health, commune] = [
    units.find(({ fullName }) => fullName === 'Sở Y tế'),
    units.find(({ level }) => level === 'commune'),
  ]
  if (!health || !commune) throw new Error('the new province has no departments or communes')
  const { id: exceptionId } = await tx
    .insertInto('organization.freeze_exception')
    .values({
      order_id: orderId,
      unit_id: health.unitId,
      level: 'service',
      kind: 'establish',
      what: 'Thành lập Trung tâm Cấp cứu 115',
      approver: 'Chủ tịch UBND tỉnh',
      decided_on: '2025-08-20',
      reason: `Dịch vụ sự nghiệp công cơ bản, thiết yếu (${INVENTED.toLowerCase()})`,
      decision_number: '15/UBND-NC (giả định)',
      changed_by_name: SYSTEM.fullName,
      changed_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const attempt = (unitName: string, title: string, level: string, kind: string, decidedOn: string) => ({
    order_id: orderId,
    proposal_id: crypto.randomUUID(),
    title: `${title} (giả định)`,
    unit_name: unitName,
    level,
    kind,
    decided_on: decidedOn,
    account_id: SYSTEM.accountId,
    person_name: 'Người gửi giả định',
    at: `${decidedOn}T03:00:00Z`,
  })
  await tx
    .insertInto('organization.freeze_attempt')
    .values([
      {
        ...attempt(
          'Ban quản lý dịch vụ đô thị',
          `Thành lập đơn vị sự nghiệp, ${commune.fullName}`,
          'service',
          'establish',
          '2025-08-05',
        ),
        outcome: 'refused' as const,
      },
      {
        ...attempt('Tổ dân phố số 1', `Chia tổ dân phố số 1, ${commune.fullName}`, 'village', 'split', '2025-09-12'),
        outcome: 'refused' as const,
      },
      {
        ...attempt('Trung tâm Cấp cứu 115', 'Thành lập Trung tâm Cấp cứu 115', 'service', 'establish', '2025-08-25'),
        outcome: 'excepted' as const,
        exception_id: exceptionId,
      },
    ])
    .execute()
}

export async function seedFreezes(tx: Tx, now: Date): Promise<void> {
  const [old, next] = [await provinceOn(tx, '2021-09-17', 'Bắc Giang'), await provinceOn(tx, '2025-07-15', 'Bắc Ninh')]
  const by = { changed_by_name: SYSTEM.fullName, changed_at: now.toISOString() }
  const rows = await tx
    .insertInto('organization.freeze_order')
    .values([
      {
        number: 'Thông báo kết luận (bản sao không ghi số)',
        issued_on: '2021-09-17',
        scope_id: old,
        ...stopped,
        issuer: 'Chủ tịch UBND tỉnh Bắc Giang',
        title: 'Dừng thành lập, chia tách đơn vị sự nghiệp công lập, thôn, tổ dân phố',
        point: 'điểm 2',
        first_day: '2021-09-17',
        ...by,
        note: 'Văn bản không ghi ngày kết thúc và không nêu ngoại lệ.',
      },
      {
        number: 'Thông báo kết luận (bản sao không ghi số)',
        issued_on: '2021-09-17',
        scope_id: old,
        issuer: 'Chủ tịch UBND tỉnh Bắc Giang',
        point: 'điểm 4.5',
        first_day: '2021-09-20',
        ...by,
        title: 'Dừng tiếp nhận công chức từ ngày 20/9/2021 để tổ chức thi tuyển dụng',
        levels: ['department', 'branch', 'district', 'commune'],
        kinds: ['take-in'],
        workers: ['civil-servant'],
        note: 'Văn bản không ghi ngày kết thúc và không nêu ngoại lệ.',
      },
      {
        number: '01/TB-UBND (giả định)',
        issued_on: '2025-07-15',
        issuer: 'Chủ tịch UBND tỉnh',
        scope_id: next,
        title: 'Tạm dừng thành lập, chia tách đơn vị sự nghiệp công lập, thôn, tổ dân phố sau hợp nhất',
        ...stopped,
        first_day: '2025-07-15',
        is_sample: true,
        note: '',
        ...by,
      },
    ])
    .returning(['id', 'scope_id'])
    .execute()
  const order = rows.find(({ scope_id: scopeId }) => scopeId === next)
  if (order) await seedAttempts(tx, order.id, next, now)
}
