/** Proposals of the demo, all invented: one sent by a commune, one recorded that takes effect later, one being drawn up. */
import { addAccount, addDemoAccounts, hashPassword } from '../../modules/identity/index.ts'
import { type UnitOnDay, unitsOn } from '../../modules/organization/index.ts'
import { draftProposal } from '../../modules/reorganization/actions/draft-proposal.ts'
import { submitProposal } from '../../modules/reorganization/actions/move-proposal.ts'
import { recordProposal } from '../../modules/reorganization/actions/record-proposal.ts'
import { saveProposal } from '../../modules/reorganization/actions/save-proposal.ts'
import type { Written } from '../../modules/reorganization/contract.ts'
import type { Actor, Call, Tx } from '../../platform/http/call.ts'
import { dayIn } from '../../shared/dates.ts'
import { accountNamed, callOf } from './as-account.ts'
import { DEMO_PASSWORD } from './seed-people.ts'

const SINCE = '2025-07-01'
const OFFICER = 'Giáp Thị Thu Hiền'
/** 'YYYY-MM-DD' of so many days from now. */
const after = (now: Date, days: number) => dayIn(new Date(now.getTime() + days * 86_400_000))
async function seedOfficer(tx: Tx, { unitId, fullName: unitName }: UnitOnDay): Promise<Actor> {
  const accountId = await addAccount(tx, {
    userName: 'tochuc.xa',
    fullName: OFFICER,
    unitId,
    email: 'tochuc.xa@bacninh.example',
    passwordHash: await hashPassword(DEMO_PASSWORD),
    validFrom: SINCE,
    grants: [{ role: 'organization-officer', unitId, validFrom: SINCE }],
  })
  await addDemoAccounts(tx, [
    { userName: 'tochuc.xa', fullName: OFFICER, role: 'Cán bộ tổ chức cấp xã', unitName, password: DEMO_PASSWORD },
  ])
  return { accountId, fullName: OFFICER, unitId }
}

const partOf = ({ unitId, code, level, kind, name, fullName, parentId }: UnitOnDay) => ({
  unitId,
  code,
  level,
  kind,
  name,
  fullName,
  parentId,
  seat: null,
})

async function written(call: Call, { title, kind, ...rest }: Pick<Written, 'title' | 'kind'> & Partial<Written>) {
  const { proposalId } = await draftProposal(call, { title, kind })
  const { version } = await saveProposal(call, {
    proposalId,
    version: 1,
    title,
    kind,
    day: null,
    legalBasis: '',
    decidedOn: null,
    issuer: '',
    note: '',
    draft: { before: [], after: [], children: [], ends: [], succession: null, keepers: [], facts: [] },
    ...rest,
  })
  return { proposalId, version }
}

export async function seedReorganization(tx: Tx, now: Date): Promise<void> {
  const today = dayIn(now)
  const communes = await unitsOn(tx, today, { levels: ['commune'] })
  const named = (fullName: string): UnitOnDay => {
    const unit = communes.find((one) => one.fullName === fullName)
    if (!unit) throw new Error(`${fullName} is not there on ${today}`)
    return unit
  }
  const manager = await accountNamed(tx, 'tochuc')
  const [first, second, third] = [named('Xã Biển Động'), named('Xã Biên Sơn'), named('Xã Tân Yên')]
  const officer = await seedOfficer(tx, first)
  const draft = { children: [], ends: [], succession: null, keepers: [], facts: [] }
  const merge = await written(callOf(tx, officer, now), {
    title: 'Hợp nhất xã Biển Động và xã Biên Sơn (giả định)',
    kind: 'merge',
    day: after(now, 60),
    draft: {
      ...draft,
      before: [first.unitId, second.unitId],
      after: [{ ...partOf(first), unitId: -1, code: null, name: 'Biển Sơn', fullName: 'Xã Biển Sơn' }],
    },
  })
  await submitProposal(callOf(tx, officer, now), merge)
  const raised = await written(callOf(tx, officer, now), {
    title: 'Chuyển xã Tân Yên thành phường (giả định)',
    kind: 'reclassify',
    day: after(now, 30),
    legalBasis: '05/NQ-HĐND (giả định)',
    decidedOn: after(now, -10),
    issuer: 'Hội đồng nhân dân tỉnh',
    draft: {
      ...draft,
      before: [third.unitId],
      after: [{ ...partOf(third), kind: 'Phường', fullName: 'Phường Tân Yên' }],
    },
  })
  await recordProposal(callOf(tx, manager, now), { ...raised, reason: '' })
  await written(callOf(tx, manager, now), { title: 'Đổi tên đơn vị sự nghiệp (giả định)', kind: 'rename' })
}
