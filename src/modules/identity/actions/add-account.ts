import type { Tx } from '../../../platform/http/call.ts'
import { tidy } from '../../../shared/vietnamese.ts'

export interface NewAccount {
  userName: string
  fullName: string
  /** Null: belongs to the system. */
  unitId: number | null
  email?: string
  /** From `hashPassword`; without it the account waits for a one-time link. */
  passwordHash?: string
  /** For a password somebody else chose: the account may do nothing until it is changed. */
  mustChangePassword?: boolean
  validFrom?: string
  grants?: readonly {
    role: string
    /** Null: in the whole system. */
    unitId: number | null
    withBelow?: boolean
    validFrom: string
    validTo?: string
  }[]
}

/** Adds an account with its roles, for programs that load data; people use the doors. @returns its id. */
export async function addAccount(
  tx: Tx,
  { userName, fullName, unitId, email, passwordHash, mustChangePassword = false, validFrom, grants = [] }: NewAccount,
): Promise<string> {
  const { id } = await tx
    .insertInto('identity.account')
    .values({
      user_name: userName,
      full_name: tidy(fullName),
      unit_id: unitId,
      email: email ?? null,
      password_hash: passwordHash ?? null,
      must_change_password: mustChangePassword,
      ...(validFrom !== undefined && { valid_from: validFrom }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (grants.length > 0)
    await tx
      .insertInto('identity.grant')
      .values(
        grants.map((grant) => ({
          account_id: id,
          role: grant.role,
          unit_id: grant.unitId,
          with_below: grant.withBelow ?? true,
          valid_from: grant.validFrom,
          valid_to: grant.validTo ?? null,
        })),
      )
      .execute()
  return id
}
