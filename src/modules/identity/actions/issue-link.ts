import type { Call } from '../../../platform/http/call.ts'
import { hashOf } from '../../../platform/seals/hash.ts'
import type { IssuedLink } from '../contract.ts'
import { type LinkKind, linkEnd } from '../rules/link-state.ts'
import { newToken } from '../tokens.ts'

/** Makes a one-time link for the account; the links it had close. @param by null for the system itself. */
export async function issueLink(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { accountId, kind, by }: { accountId: string; kind: LinkKind; by: string | null },
): Promise<IssuedLink> {
  const token = newToken()
  const expiresAt = linkEnd(kind, now).toISOString()
  await tx
    .updateTable('identity.one_time_link')
    .set({ revoked_at: now.toISOString() })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
  await tx
    .insertInto('identity.one_time_link')
    .values({
      account_id: accountId,
      kind,
      token_hash: await hashOf(token),
      created_at: now.toISOString(),
      created_by: by,
      expires_at: expiresAt,
    })
    .execute()
  return { id: accountId, token, expiresAt }
}
