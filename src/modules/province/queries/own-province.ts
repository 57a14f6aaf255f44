/** The province a unit belongs to, as it was last: it may have been merged since. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'

export interface OwnProvince {
  unitId: number
  name: string
}

export async function ownProvince(tx: Tx, unitId: number | null): Promise<OwnProvince | null> {
  const { rows } = await sql<OwnProvince>`
    with recursive latest as (
      select distinct on (unit_id) unit_id, parent_id, level, name from organization.unit_version
      where recorded_to = 'infinity' order by unit_id, valid_from desc
    ), line as (
      select latest.* from latest where unit_id = ${unitId}
      union select above.* from latest above join line on line.parent_id = above.unit_id
    )
    select unit_id as "unitId", name from line where level = 'province' limit 1`.execute(tx)
  return rows[0] ?? null
}

/** Departments of the province, of any time, by the last name each had. */
export async function departmentsOf(tx: Tx, provinceId: number): Promise<{ unitId: number; unitName: string }[]> {
  const { rows } = await sql<{ unitId: number; unitName: string }>`
    select * from (
      select distinct on (unit_id) unit_id as "unitId", full_name as "unitName" from organization.unit_version
      where recorded_to = 'infinity' and level = 'department' and parent_id = ${provinceId}
      order by unit_id, valid_from desc) as departments
    order by "unitName" collate vi, "unitId"`.execute(tx)
  return rows
}
