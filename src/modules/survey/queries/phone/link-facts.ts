/** What a token's link is, through the functions that are open to strangers. */
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../../../../platform/http/call.ts'
import type { Questionnaire } from '../../contract.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { type LinkFacts, whyNotOpen } from '../../rules/answering.ts'

interface OpenLink extends LinkFacts {
  closesAt: string
  title: string
  introduction: string
  questionnaire: z.output<typeof Questionnaire>
  isSample: boolean
  deviceHash: Buffer | null
}

/** @throws Refusal when there is no such link, or it does not answer now. */
export async function openLink(tx: Tx, tokenHash: Buffer, now: Date): Promise<OpenLink> {
  const { rows } = await sql<OpenLink>`
    select revoked_on as "revokedOn", status, opens_at as "opensAt", closes_at as "closesAt", closed_at as "closedAt",
      title, introduction, questionnaire, is_sample as "isSample", device_hash as "deviceHash"
      from survey.link_of(${tokenHash}::bytea)`.execute(tx)
  const link = rows[0] ?? refuse('survey.link-unknown')
  refuseIf(whyNotOpen(link, now))
  return link
}

export interface AskedUnit {
  id: string
  name: string
  isDone: boolean
}

export async function unitsOfLink(tx: Tx, tokenHash: Buffer): Promise<AskedUnit[]> {
  const { rows } = await sql<AskedUnit>`
    select target_id as id, unit_name as name, is_used as "isDone" from survey.units_of_link(${tokenHash}::bytea)`.execute(
    tx,
  )
  return rows
}

export interface LockedUse {
  unitName: string
  isUsed: boolean
  receiptHash: Buffer | null
}

/**
 * Locks the link's use about the unit, and that the survey stays as it is, for the rest of the transaction.
 * @returns null when the link is not asked about it.
 */
export async function lockUse(tx: Tx, tokenHash: Buffer, targetId: string): Promise<LockedUse | null> {
  const { rows } = await sql<LockedUse>`
    select unit_name as "unitName", is_used as "isUsed", receipt_hash as "receiptHash"
      from survey.lock_use(${tokenHash}::bytea, ${targetId}::uuid)`.execute(tx)
  return rows[0] ?? null
}
