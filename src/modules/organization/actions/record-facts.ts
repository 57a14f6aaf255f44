/** Facts of units told from a day on; what was known before stays known as of its time. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { valueOfRow } from '../queries/facts-on.ts'
import { ledgerOf } from '../queries/ledger-of.ts'
import { type OrganizationReason, refuseIf } from '../refusals.vi.ts'
import { holdsOn, overlaps } from '../rules/days.ts'
import type { FactValue } from '../rules/facts/facts.ts'
import { factInWords } from '../rules/facts/facts-in-words.ts'
import { type KnownFact, putFact, spanOf } from '../rules/facts/put-fact.ts'
import { type OneFact, whyNotFact } from '../rules/facts/why-not-fact.ts'
import { coversAll } from '../rules/ledger/why-not.ts'
import { openRecording, type Recording } from './recording.ts'

export interface FactToTell extends OneFact {
  unitId: number
}

export interface FactsBasis {
  legalBasis: string | null
  source: string | null
}

interface KnownRow extends KnownFact {
  id: string
  unitId: number
  fact: string
  legalBasis: string | null
  source: string | null
}

interface RowToAdd extends FactsBasis {
  unitId: number
  fact: string
  amount: number | null
  words: string | null
  validFrom: string
  validTo: string
}

async function knownFacts(tx: Tx, unitIds: readonly number[]): Promise<KnownRow[]> {
  const rows = await tx
    .selectFrom('organization.unit_fact')
    .select(['id', 'unit_id as unitId', 'fact', 'amount', 'words', 'valid_from as validFrom', 'valid_to as validTo'])
    .select(['legal_basis as legalBasis', 'source'])
    .where('unit_id', 'in', unitIds)
    .where('recorded_to', '=', 'infinity')
    .execute()
  return rows.map(({ amount, words, ...row }) => ({ ...row, value: valueOfRow({ amount, words }) }))
}

const columnsOf = (value: FactValue) =>
  typeof value === 'number' ? { amount: value, words: null } : { amount: null, words: value.trim() }

async function addFacts(tx: Tx, { id, at }: Recording, facts: readonly RowToAdd[]): Promise<void> {
  for (const part of chunksOf(facts, 5_000))
    await sql`
      insert into organization.unit_fact (unit_id, fact, amount, words, valid_from, valid_to, legal_basis, source, recorded_from, recorded_by)
      select "unitId", fact, amount, words, "validFrom", "validTo", "legalBasis", source, ${at}::timestamptz, ${id}::bigint
      from json_to_recordset(${JSON.stringify(part)}::json) as row ("unitId" int, fact text, amount bigint, words text,
        "validFrom" date, "validTo" date, "legalBasis" text, source text)`.execute(tx)
}

async function closeFacts(tx: Tx, { id, at }: Recording, factIds: readonly string[]): Promise<void> {
  for (const part of chunksOf(factIds, 5_000))
    await tx
      .updateTable('organization.unit_fact')
      .set({ recorded_to: at, closed_by: id })
      .where('id', 'in', part)
      .execute()
}

/** It is known already, on all the days it is told for. */
function isKnown(known: readonly KnownRow[], told: FactToTell): boolean {
  const span = spanOf(known, told)
  const inSpan = known.filter((row) => overlaps(row, span))
  if (told.value === null) return inSpan.length === 0
  return inSpan.length > 0 && inSpan.every(({ value }) => value === told.value) && coversAll(inSpan, span)
}

const whyTwice = (facts: readonly FactToTell[]): OrganizationReason[] => {
  const keys = facts.map(({ unitId, fact }) => `${unitId} ${fact}`)
  const twice = facts.filter((_, at) => keys.indexOf(keys[at] as string) !== at)
  return twice.map(({ fact }) => ({ reason: 'organization.fact-twice', params: { fact: factInWords[fact] }, at: fact }))
}

/**
 * @param facts of one unit and one fact at most one.
 * @param into the recording they are part of; one of their own when left out.
 * @returns how many were not known already.
 * @throws Refusal naming each that cannot be recorded.
 */
export async function recordFacts(
  tx: Tx,
  facts: readonly FactToTell[],
  basis: FactsBasis,
  into?: Recording,
): Promise<number> {
  if (facts.length === 0) return 0
  // Opened before anything is read: others that write of units wait.
  const recording = into ?? (await openRecording(tx, 'facts', basis.legalBasis ?? basis.source))
  const unitIds = [...new Set(facts.map(({ unitId }) => unitId))]
  const versions = Map.groupBy(await ledgerOf(tx, unitIds), ({ unitId }) => unitId)
  const known = Map.groupBy(await knownFacts(tx, unitIds), ({ unitId, fact }) => `${unitId} ${fact}`)
  const knownOf = ({ unitId, fact }: FactToTell) => known.get(`${unitId} ${fact}`) ?? []
  refuseIf(whyTwice(facts))
  refuseIf(
    facts.flatMap((told) => {
      const unit = versions.get(told.unitId)?.find((version) => holdsOn(version, told.from)) ?? null
      return whyNotFact(unit, told, knownOf(told).find((row) => holdsOn(row, told.from))?.value ?? null)
    }),
  )
  const isNew = facts.filter((told) => !isKnown(knownOf(told), told))
  const amendments = isNew.map((told) => ({ told, ...putFact(knownOf(told), told) }))
  await closeFacts(
    tx,
    recording,
    amendments.flatMap(({ close }) => close.map(({ id }) => id)),
  )
  await addFacts(
    tx,
    recording,
    amendments.flatMap(({ told: { unitId, fact }, add }) =>
      add.map(({ value, validFrom, validTo, leftOf }) => {
        const { legalBasis, source } = leftOf ?? basis
        return { unitId, fact, ...columnsOf(value), validFrom, validTo, legalBasis, source }
      }),
    ),
  )
  return isNew.length
}
