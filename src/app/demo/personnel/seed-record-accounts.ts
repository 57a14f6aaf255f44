/** Accounts around the records: who keeps them, who approves, and people who look at their own. */
import { addAccount, addDemoAccounts, hashPassword } from '../../../modules/identity/index.ts'
import type { Tx } from '../../../platform/http/call.ts'
import type { Career } from '../careers/career-of.ts'
import { DEMO_PASSWORD } from '../seed-people.ts'
import type { Units } from './lines-of-agencies.ts'

const SINCE = '2025-07-01'

interface Offered {
  userName: string
  shown: string
  role: string
  agency: string
  /** Where the role holds; the agency and all below it, or everywhere. */
  isEverywhere: boolean
  /** Which of the careers is his own. */
  whose: (career: Career) => boolean
}

export async function seedRecordAccounts(
  tx: Tx,
  careers: readonly Career[],
  units: Units,
  sample: string,
): Promise<Map<Career, string>> {
  const staffOf = (division: string) => (career: Career) =>
    career.spine.seat.division?.name === division &&
    career.spine.seat.post === 'CHUYEN_MON' &&
    career.spine.left === null
  const titled = (title: string) => (career: Career) => career.spine.seat.title === title
  const offered: Offered[] = [
    {
      userName: 'hoso.so',
      shown: 'Cán bộ quản lý hồ sơ, Sở Nội vụ',
      role: 'personnel-officer',
      agency: 'Sở Nội vụ',
      isEverywhere: true,
      whose: staffOf('Công chức, viên chức'),
    },
    {
      userName: 'hoso.lanhdao',
      shown: 'Lãnh đạo Sở Nội vụ (duyệt hồ sơ)',
      role: 'personnel-leader',
      agency: 'Sở Nội vụ',
      isEverywhere: true,
      whose: titled('Phó Giám đốc'),
    },
    {
      userName: 'hoso.nnmt',
      shown: 'Cán bộ quản lý hồ sơ của đơn vị',
      role: 'personnel-hr',
      agency: sample,
      isEverywhere: false,
      whose: staffOf('Tổ chức cán bộ'),
    },
    {
      userName: 'thutruong.nnmt',
      shown: 'Lãnh đạo đơn vị (duyệt hồ sơ)',
      role: 'personnel-head',
      agency: sample,
      isEverywhere: false,
      whose: titled('Giám đốc'),
    },
    {
      userName: 'canhan.nnmt',
      shown: 'Người có hồ sơ (xem, kê khai)',
      role: 'record-holder',
      agency: sample,
      isEverywhere: false,
      whose: staffOf('Kế hoạch - Tài chính'),
    },
  ]
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const accounts = new Map<Career, string>()
  for (const { userName, shown, role, agency, isEverywhere, whose } of offered) {
    const unit = units.today.find(({ fullName }) => fullName === agency)
    const own = careers.find((career) => career.unitId === unit?.unitId && !accounts.has(career) && whose(career))
    if (!unit || !own) throw new Error(`nobody for ${userName}`)
    const { unitId } = unit
    const fullName = own.spine.fullName
    const holder = { role: 'record-holder', unitId, validFrom: SINCE }
    const grants = [
      { role, unitId: isEverywhere ? null : unitId, validFrom: SINCE },
      ...(role === holder.role ? [] : [holder]),
    ]
    const email = `${userName}@bacninh.example`
    accounts.set(
      own,
      await addAccount(tx, { userName, fullName, unitId, email, passwordHash, validFrom: SINCE, grants }),
    )
    await addDemoAccounts(tx, [{ userName, fullName, role: shown, unitName: agency, password: DEMO_PASSWORD }])
  }
  return accounts
}
