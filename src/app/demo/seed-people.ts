/** Accounts of the demo province: one of each role to try, and a scorer and a head in every unit. */
import { addAccount, addDemoAccounts, hashPassword } from '../../modules/identity/index.ts'
import type { Tx } from '../../platform/http/call.ts'
import { type NameParts, namesFrom, userNameOf } from './people.ts'
import type { Random } from './random.ts'

/** Shown on the sign-in page of the demo, so it may as well be easy to type. */
export const DEMO_PASSWORD = 'cai-cach-2025'
const SINCE = '2024-01-01'
/** Whose unit's plan of lost points is still being drafted. */
const JUSTICE_SCORER = 'tucham.tuphap'

export interface DemoUnits {
  province: number
  homeAffairs: { unitId: number; unitName: string }
  finance: { unitId: number; unitName: string }
  health: { unitId: number; unitName: string }
  justice: { unitId: number; unitName: string }
  commune: { unitId: number; unitName: string }
}

export interface Person {
  id: string
  fullName: string
}

export interface People {
  appraiser: Person
  administrator: Person
  /** The scorer of each unit, and its head. */
  scorerOf: ReadonlyMap<number, Person>
  headOf: ReadonlyMap<number, Person>
  /** Who works together at the finance department, beside its scorer. */
  finance: { head: Person; coordinator: Person; colleague: Person }
}

export async function seedPeople(
  tx: Tx,
  units: DemoUnits,
  every: readonly { unitId: number; unitName: string }[],
  parts: NameParts,
  random: Random,
): Promise<People> {
  const nextName = namesFrom(parts, random)
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const { province, homeAffairs, finance, health, justice, commune } = units
  const offered = [
    {
      userName: 'quantri.cchc',
      role: 'par-admin',
      shown: 'Quản trị cải cách hành chính',
      at: homeAffairs,
      where: null,
    },
    { userName: 'thamdinh', role: 'par-appraiser', shown: 'Cán bộ thẩm định', at: homeAffairs, where: null },
    { userName: 'tucham.taichinh', role: 'par-scorer', shown: 'Cán bộ tự chấm', at: finance, where: finance.unitId },
    {
      userName: 'lanhdao.taichinh',
      role: 'par-head',
      shown: 'Lãnh đạo đơn vị (gửi thẩm định)',
      at: finance,
      where: finance.unitId,
    },
    {
      userName: 'daumoi.taichinh',
      role: 'par-coordinator',
      shown: 'Đầu mối chấm điểm (phân công)',
      at: finance,
      where: finance.unitId,
    },
    {
      userName: 'coquan.tuphap',
      role: 'par-body-appraiser',
      shown: 'Thẩm định lĩnh vực thể chế',
      at: justice,
      where: null,
    },
    { userName: 'tucham.yte', role: 'par-scorer', shown: 'Cán bộ tự chấm', at: health, where: health.unitId },
    { userName: 'tucham.xa', role: 'par-scorer', shown: 'Cán bộ tự chấm cấp xã', at: commune, where: commune.unitId },
    {
      userName: 'lanhdao.tinh',
      role: 'par-viewer',
      shown: 'Lãnh đạo tỉnh (xem)',
      at: { unitId: province, unitName: 'UBND tỉnh Bắc Giang' },
      // Not by the province's tree: the commune that lives on unchanged stands below another province today.
      where: null,
    },
    {
      userName: 'quantri.donvi',
      role: 'unit-admin',
      shown: 'Quản trị tài khoản đơn vị',
      at: finance,
      where: finance.unitId,
    },
    { userName: 'quantri.hethong', role: 'system-admin', shown: 'Quản trị hệ thống', at: homeAffairs, where: null },
  ]
  const taken = new Set(offered.map((one) => one.userName))
  const people = new Map<string, Person>()
  for (const { userName, role, at, where } of offered) {
    const fullName = nextName()
    const id = await addAccount(tx, {
      userName,
      fullName,
      unitId: at.unitId,
      email: `${userName}@bacgiang.example`,
      passwordHash,
      validFrom: SINCE,
      grants: [{ role, unitId: where, validFrom: SINCE }],
    })
    people.set(userName, { id, fullName })
  }
  await addDemoAccounts(
    tx,
    offered.map(({ userName, shown, at }) => ({
      userName,
      fullName: people.get(userName)?.fullName ?? '',
      role: shown,
      unitName: at.unitName,
      password: DEMO_PASSWORD,
    })),
  )

  const scorerOf = new Map<number, Person>([
    [finance.unitId, people.get('tucham.taichinh') as Person],
    [health.unitId, people.get('tucham.yte') as Person],
    [commune.unitId, people.get('tucham.xa') as Person],
  ])
  /** @param signsInAs where visitors of the demo may be this person too. */
  const member = async (unitId: number, role: string, signsInAs?: string): Promise<Person> => {
    const fullName = nextName()
    return {
      id: await addAccount(tx, {
        userName: signsInAs ?? userNameOf(fullName, taken),
        fullName,
        unitId,
        validFrom: SINCE,
        ...(signsInAs !== undefined && { passwordHash }),
        grants: [{ role, unitId, validFrom: SINCE }],
      }),
      fullName,
    }
  }
  const headOf = new Map<number, Person>([[finance.unitId, people.get('lanhdao.taichinh') as Person]])
  for (const { unitId } of every) {
    const signsInAs = unitId === justice.unitId ? JUSTICE_SCORER : undefined
    if (!scorerOf.has(unitId)) scorerOf.set(unitId, await member(unitId, 'par-scorer', signsInAs))
    if (!headOf.has(unitId)) headOf.set(unitId, await member(unitId, 'par-head'))
  }
  await addDemoAccounts(tx, [
    {
      userName: JUSTICE_SCORER,
      fullName: scorerOf.get(justice.unitId)?.fullName ?? '',
      role: 'Cán bộ tự chấm (soạn kế hoạch khắc phục)',
      unitName: justice.unitName,
      password: DEMO_PASSWORD,
    },
  ])
  return {
    appraiser: people.get('thamdinh') as Person,
    administrator: people.get('quantri.cchc') as Person,
    scorerOf,
    headOf,
    finance: {
      head: people.get('lanhdao.taichinh') as Person,
      coordinator: people.get('daumoi.taichinh') as Person,
      colleague: await member(finance.unitId, 'par-scorer'),
    },
  }
}
