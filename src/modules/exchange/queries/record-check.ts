/** A record held against the structure of exchange, as it would go out today. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { Finding as Told } from '../contract/files.ts'
import { problemOf } from '../refusals.vi.ts'
import type { Finding } from '../rules/finding.ts'
import { lackingOf } from '../rules/lacking.ts'
import type { PersonOut } from '../rules/person.ts'
import { readPerson } from '../rules/read-person.ts'
import { recordOut } from './record-out.ts'
import { STRUCTURE } from './structure.ts'
import { peopleOut } from './told-people.ts'

/** Read back as a receiver would read it, then held against what is wanted. @param withheld keys of parts that stayed out. */
export function findingsOf(person: PersonOut, day: string, withheld: readonly string[] = []): Finding[] {
  // As it travels: what JSON does not carry is not there.
  const { person: read, findings } = readPerson(STRUCTURE, JSON.parse(JSON.stringify(person)))
  return [...findings, ...(read ? lackingOf(STRUCTURE, read, { day, withheld }) : [])]
}

export function toldFinding({ weight, part: key, why }: Finding): Told {
  const part = STRUCTURE.parts.find((one) => one.key === key)
  return { weight, part: part?.label ?? null, group: part?.group ?? null, sentence: problemOf(why).sentence }
}

export async function recordCheck(call: Call, { recordId }: { recordId: string }) {
  const wanted = await recordOut(call, recordId)
  const [one] = await peopleOut(call.tx, [wanted])
  const findings = one ? findingsOf(one.person, dayIn(call.now), [...wanted.withheld]) : []
  return { fullName: wanted.fullName, findings: findings.map(toldFinding) }
}
