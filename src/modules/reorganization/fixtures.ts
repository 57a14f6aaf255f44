/** Builders for tests: people of organization, and proposals written as the wizard writes them. */
import type { Client, House } from '../../../tests/support/house.ts'
import { type Draft, reorganization, type UnitOnEve, type Written } from './contract.ts'

export type Person = Client & { accountId: string }

/** Of Sở Nội vụ: approves and records, everywhere. */
export const aManager = async (house: House, fullName = 'Trần Văn Duyệt'): Promise<Person> =>
  house.person({
    fullName,
    unitId: await house.unit('Sở Nội vụ'),
    grants: [{ role: 'organization-manager', unitId: null }],
  })

/** Proposes for one unit. */
export const anOfficer = (house: House, unitId: number): Promise<Person> =>
  house.person({ fullName: 'Lê Thị Soạn', unitId, grants: [{ role: 'organization-officer', unitId }] })

export type After = Draft['after'][number]

/** A unit as it is on the eve, perhaps changed: what stands in the form. */
export async function afterOf(
  client: Client,
  unitId: number,
  day: string,
  change: Partial<After> = {},
): Promise<After> {
  const { units } = await client.call(reorganization.unitsOnEve, { unitIds: [unitId], day })
  const { parentName: _, ...unit } = units[0] as UnitOnEve
  return { ...unit, ...change }
}

/** Số 12/NQ-HĐND of the day before it takes effect, unless told otherwise. */
export type Asked = Partial<Omit<Written, 'draft'>> & Pick<Written, 'kind'> & { draft?: Partial<Draft> }

/** @returns it as saved, with its version. */
export async function aProposal(client: Client, { draft, ...asked }: Asked) {
  const { proposalId } = await client.call(reorganization.draftProposal, {
    title: asked.title ?? 'Đề xuất',
    kind: asked.kind,
  })
  const written: Written = {
    title: 'Đề xuất',
    day: '2026-04-01',
    legalBasis: '12/NQ-HĐND',
    decidedOn: '2026-02-20',
    note: '',
    issuer: 'Hội đồng nhân dân tỉnh',
    ...asked,
    draft: { before: [], after: [], children: [], ends: [], succession: null, keepers: [], facts: [], ...draft },
  }
  const { version } = await client.call(reorganization.saveProposal, { proposalId, version: 1, ...written })
  return { proposalId, version, written }
}

export const ALONE = 'Chỉ có một người trực trong ngày nghỉ'

/** Written and recorded by one person, who says why. @returns the proposal and the ids of the units it began. */
export async function recorded(manager: Client, asked: Asked) {
  const { proposalId, version } = await aProposal(manager, asked)
  const { begun } = await manager.call(reorganization.recordProposal, { proposalId, version, reason: ALONE })
  return { proposalId, version: version + 1, begun: (own: number) => begun[String(own)] as number }
}
