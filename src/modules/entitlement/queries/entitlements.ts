/** What the law gives and asks of one person, for the page of the record. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { type Discipline, disciplinesOf, lawsOn, provenLines } from '../../personnel/index.ts'
import type { entitlement } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { entitlementsOf } from './entitlements-of.ts'
import { entitlementInWords, papersOf } from './in-words.ts'
import { schoolOn } from './school-on.ts'
import { unitOn } from './working/record-facts.ts'

type Lines = Awaited<ReturnType<typeof provenLines>>

export async function entitlementsOfRecord(
  { tx, now }: Call,
  { recordId, asOf = dayIn(now), known }: InputOf<typeof entitlement.entitlements>,
): Promise<OutputOf<typeof entitlement.entitlements>> {
  const record = await tx.selectFrom('personnel.record').select('id').where('id', '=', recordId).executeTakeFirst()
  if (!record) return refuse('entitlement.no-record')
  const lines = await provenLines(tx, recordId, { sensitivity: 'ordinary', known })
  return inWords(tx, lines, await disciplinesOf(tx, [recordId], known), asOf)
}

/** One's own disciplines come with one's own lines. */
export async function ownEntitlements(
  { tx, now }: Call,
  { asOf = dayIn(now), known }: InputOf<typeof entitlement.ownEntitlements>,
): Promise<OutputOf<typeof entitlement.ownEntitlements>> {
  const own = await tx.selectFrom('personnel.record').select('id').executeTakeFirst()
  const lines = own ? await provenLines(tx, own.id, { known }) : []
  const disciplines = lines
    .filter(({ part }) => part === 'discipline')
    .map(({ values, from, row }) => ({
      form: String(values.partyForm ?? values.form ?? ''),
      side: String(values.side ?? ''),
      on: from,
      row,
    }))
  return inWords(tx, lines, disciplines, asOf)
}

async function inWords(tx: Tx, lines: Lines, disciplines: readonly Discipline[], day: string) {
  const papers = papersOf(lines)
  const unitId = unitOn(lines, day)
  const school = await schoolOn(tx, unitId, day)
  const laws = await lawsOn(tx, day)
  const found = entitlementsOf({ lines, disciplines, school }, day, laws(unitId))
  return { day, entitlements: found.map((one) => entitlementInWords(one, papers)) }
}
