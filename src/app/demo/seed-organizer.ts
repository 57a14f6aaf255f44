/** Who answers for the organization of the apparatus in the demo, at Sở Nội vụ. */
import { addAccount, addDemoAccounts, hashPassword } from '../../modules/identity/index.ts'
import type { Tx } from '../../platform/http/call.ts'
import { DEMO_PASSWORD, type DemoUnits } from './seed-people.ts'

const SINCE = '2024-01-01'
const FULL_NAME = 'Nguyễn Thị Hà Thanh'

export async function seedOrganizer(tx: Tx, { homeAffairs }: DemoUnits): Promise<void> {
  await addAccount(tx, {
    userName: 'tochuc',
    fullName: FULL_NAME,
    unitId: homeAffairs.unitId,
    email: 'tochuc@bacgiang.example',
    passwordHash: await hashPassword(DEMO_PASSWORD),
    validFrom: SINCE,
    grants: [{ role: 'organization-manager', unitId: null, validFrom: SINCE }],
  })
  await addDemoAccounts(tx, [
    {
      userName: 'tochuc',
      fullName: FULL_NAME,
      role: 'Quản lý tổ chức bộ máy',
      unitName: homeAffairs.unitName,
      password: DEMO_PASSWORD,
    },
  ])
}
