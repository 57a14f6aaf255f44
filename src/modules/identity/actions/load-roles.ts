import type { Tx } from '../../../platform/http/call.ts'

/** The shape of db/catalogues/roles.json. */
export interface RoleCatalogue {
  permissions: readonly { key: string; name: string }[]
  roles: readonly {
    key: string
    name: string
    description: string
    forUnits: boolean
    permissions: readonly string[]
  }[]
}

/** Brings permissions and roles to what the catalogue says; nothing is written where nothing changed. Safe to repeat. */
export async function loadRoles(tx: Tx, { permissions, roles }: RoleCatalogue): Promise<void> {
  await tx
    .insertInto('identity.permission')
    .values([...permissions])
    .onConflict((conflict) => conflict.column('key').doUpdateSet((row) => ({ name: row.ref('excluded.name') })))
    .execute()
  await tx
    .insertInto('identity.role')
    .values(
      roles.map(({ key, name, description, forUnits }, ordinal) => ({
        key,
        name,
        description,
        for_units: forUnits,
        ordinal,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        description: row.ref('excluded.description'),
        for_units: row.ref('excluded.for_units'),
        ordinal: row.ref('excluded.ordinal'),
      })),
    )
    .execute()
  for (const { key, permissions: wanted } of roles) {
    await tx
      .deleteFrom('identity.role_permission')
      .where('role', '=', key)
      .where('permission', 'not in', [...wanted])
      .execute()
    await tx
      .insertInto('identity.role_permission')
      .values(wanted.map((permission) => ({ role: key, permission })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
