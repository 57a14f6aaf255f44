/** Goes through every door of the program as somebody, and tells what came out. */
import { modules } from '../../src/app/modules.ts'
import { aPdf } from '../../src/modules/par/fixtures.ts'
import type { Endpoint } from '../../src/shared/endpoint.ts'
import { type Client, type House, Refused } from '../support/house.ts'
import { readable } from './readable.ts'
import { type Hidden, hiddenUnit, inputs, MARK } from './walk.ts'

export const doors = Object.entries(modules).flatMap(([module, { contract }]) =>
  Object.entries(contract).map(([name, door]) => [`${module}.${name}`, door as Endpoint] as const),
)
export const permissionOf = (door: Endpoint) =>
  typeof door.access === 'string' ? null : 'may' in door.access ? door.access.may : door.access.mayOwn

export interface Answer {
  status: number
  text: string
}

export interface Walk {
  hidden: Hidden
  nobody: Client
  /** By permission: whoever holds it, and it alone, at another unit; and everywhere. */
  elsewhere: ReadonlyMap<string, Client>
  here: ReadonlyMap<string, Client>
  /** Calls a door whatever its kind. */
  ask: (client: Client, name: string, door: Endpoint) => Promise<Answer>
  /** What is wrong with how the doors answer somebody who holds each permission, but at another unit. */
  leaks: () => Promise<string[]>
}

/** A role of exactly one permission, so that no other permission of a real role hides a hole. */
async function roleOf(house: House, permission: string): Promise<string> {
  const role = `walk-${permission.replace('.', '-')}`
  await house.owner.query('insert into identity.role (key, name, for_units) values ($1, $1, true)', [role])
  await house.owner.query('insert into identity.role_permission (role, permission) values ($1, $2)', [role, permission])
  return role
}

/** Calls a door whatever its kind, with its input about the hidden unit. */
export async function askDoor(hidden: Hidden, client: Client, name: string, door: Endpoint): Promise<Answer> {
  const input = inputs[name]
  if (!input) throw new Error(`the door ${name} has no input in tests/house/walk.ts`)
  const argument = input(hidden) as never
  try {
    if (door.upload) {
      const file = { name: 'la.pdf', bytes: aPdf('lạ'), mediaType: 'application/pdf' }
      return { status: 200, text: JSON.stringify(await client.upload(door, argument, file)) }
    }
    if (!('kind' in door.output)) return { status: 200, text: JSON.stringify(await client.call(door, argument)) }
    const { bytes, headers } = await client.download(door, argument)
    const name = decodeURIComponent(headers.get('content-disposition') ?? '')
    return { status: 200, text: `${name}\n${readable(bytes)}` }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { status: error.status, text: JSON.stringify(error.body) }
  }
}

export async function arrangeWalk(house: House): Promise<Walk> {
  const hidden = await hiddenUnit(house)
  const { otherUnitId: unitId } = hidden
  const nobody = await house.person({ unitId, fullName: 'Người Không Quyền' })
  const [elsewhere, here] = [new Map<string, Client>(), new Map<string, Client>()]
  for (const permission of new Set(doors.flatMap(([, door]) => permissionOf(door) ?? []))) {
    const role = await roleOf(house, permission)
    elsewhere.set(permission, await house.person({ unitId, fullName: 'Người Nơi Khác', grants: [{ role, unitId }] }))
    here.set(permission, await house.person({ unitId, fullName: 'Người Có Quyền', grants: [{ role, unitId: null }] }))
  }

  const ask: Walk['ask'] = (client, name, door) => askDoor(hidden, client, name, door)

  /** Everything of the hidden unit, as one fingerprint: nobody from elsewhere changes a letter of it. */
  const fingerprint = async () =>
    (
      await house.owner.query<{ print: string }>(
        `
    select md5(string_agg(row, '|' order by row)) as print from (
      select a::text as row from par.assessment a where a.id = $1
      union all select e::text from par.entry e where e.assessment_id = $1
      union all select e::text from par.evidence e where e.assessment_id = $1
      union all select e::text from par.appraisal e where e.assessment_id = $1
      union all select v::text from par.imported_value v where v.assessment_id = $1
      union all select v::text from par.value_history v where v.assessment_id = $1
      union all select x::text from par.extension x where x.assessment_id = $1
      union all select x::text from par.exemption x where x.assessment_id = $1
      union all select i::text from par.assignment i where i.assessment_id = $1
      union all select r::text from par.review r where r.assessment_id = $1
      union all select s::text from par.submission s where s.assessment_id = $1
      union all select s::text from par.signing s where s.assessment_id = $1
      union all select e::text from par.explanation e where e.assessment_id = $1
      union all select m::text from par.message m where m.assessment_id = $1
      union all select s::text from par.supplement s where s.assessment_id = $1
      union all select h::text from par.hand_history h where h.assessment_id = $1
      union all select d::text from documents.document d where d.unit_id = $2
      union all select v::text from documents.version v join documents.document d on d.id = v.document_id where d.unit_id = $2
      union all select l::text from documents.look l join documents.document d on d.id = l.document_id where d.unit_id = $2
      union all select c::text from identity.account c where c.unit_id = $2
      union all select g::text from identity.grant g where g.account_id = $3
      union all select p::text from improvement.plan p
      union all select l::text from improvement.lost_point l
      union all select n::text from improvement.progress n
      union all select p::text from reorganization.proposal p where p.unit_id = $2
      union all select s::text from reorganization.proposal_step s join reorganization.proposal p on p.id = s.proposal_id where p.unit_id = $2
      union all select e::text from improvement.evidence e
      union all select d::text from directives.document d where d.unit_id = $2
      union all select p::text from directives.point p
      union all select t::text from directives.task t where t.unit_id = $2 or t.giver_unit_id = $2
      union all select x::text from directives.extension x
      union all select r::text from directives.report r
      union all select p::text from directives.proof p
      union all select s::text from directives.step s
      union all select s::text from sources.source s
      union all select b::text from sources.binding b
      union all select s::text from sources.snapshot s
      union all select a::text from sources.attempt a
      union all select n::text from notices.notice n where n.account_id = $3
      union all select r.id::text || r.state from jobs.run r where r.account_id = $3) everything`,
        [hidden.assessmentId, hidden.unitId, hidden.accountId],
      )
    ).rows[0]?.print

  /** Records of the hidden unit: a door that is asked for one of them from elsewhere knows of none. */
  const records = [
    hidden.assessmentId,
    hidden.submissionId,
    hidden.evidenceId,
    hidden.documentId,
    hidden.officeId,
    hidden.officeEvidenceId,
    hidden.accountId,
    hidden.grantId,
    hidden.sourceId,
    hidden.snapshotId,
    hidden.attemptId,
    hidden.planId,
    hidden.lostPointId,
    hidden.proofId,
    hidden.proposalId,
    hidden.directiveId,
    hidden.pointId,
    hidden.taskId,
    hidden.taskReportId,
    hidden.taskProofId,
  ]

  return {
    hidden,
    nobody,
    elsewhere,
    here,
    ask,
    leaks: async () => {
      const before = await fingerprint()
      const found: string[] = []
      // Readings first: a change that got through would wipe out the marks later doors are searched for.
      for (const [name, door] of doors.toSorted(([, a], [, b]) => a.method.localeCompare(b.method))) {
        const client = elsewhere.get(permissionOf(door) ?? '')
        if (!client) continue
        const { status, text } = await ask(client, name, door)
        if (text.includes(MARK)) found.push(`${name} shows it (${status})`)
        if (status >= 500) found.push(`${name} breaks (${status}): ${text}`)
        // A typeset page hides its words from a search, so the answer itself counts.
        const asked = Object.values(inputs[name]?.(hidden) ?? {})
        if (status < 400 && asked.some((value) => records.includes(value as string)))
          found.push(`${name} answers about it (${status})`)
      }
      if ((await fingerprint()) !== before) found.push('something of the hidden unit was changed')
      return found
    },
  }
}
