/** The resolver over what is known now. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { ResolvedName } from '../contract.ts'
import { type KnownNames, knownNames } from '../rules/resolve/known-names.ts'
import type { NamedVersion } from '../rules/resolve/names.ts'
import { type Candidate, resolve } from '../rules/resolve/resolve.ts'
import type { Following } from '../rules/resolve/today.ts'
import { isFirstKnown } from './units-on.ts'

export interface Typed {
  text: string
  commune: string
  district: string
  province: string
}

/** All names of all times: put up once for everybody, and again after units were changed. */
let kept: { of: string; names: KnownNames } | null = null

/** Which recording of units is the newest: as long as it is, the names are the same. */
async function newestOf(tx: Tx): Promise<string> {
  const { rows } = await sql<{ newest: string }>`
    select id || ' ' || at as newest from organization.recording where kind <> 'facts' order by id desc limit 1`.execute(
    tx,
  )
  return rows[0]?.newest ?? ''
}

const versionsOf = (tx: Tx): Promise<NamedVersion[]> =>
  tx
    .selectFrom('organization.unit_version')
    .select(['unit_id as unitId', 'code', 'level', 'kind', 'name', 'full_name as fullName', 'parent_id as parentId'])
    .select(['valid_from as validFrom', 'valid_to as validTo'])
    .select(isFirstKnown)
    .where('recorded_to', '=', 'infinity')
    .where('level', '<>', 'village')
    .execute()

const followsOf = (tx: Tx): Promise<Following[]> =>
  tx
    .selectFrom('organization.succession as s')
    .innerJoin('organization.unit_event as e', 'e.id', 's.event_id')
    .select(['s.from_id as fromId', 's.to_id as toId', 'e.day', 's.coverage'])
    .where('e.undone_by', 'is', null)
    .execute()

export async function namesNow(tx: Tx): Promise<KnownNames> {
  const newest = await newestOf(tx)
  if (kept?.of !== newest) kept = { of: newest, names: knownNames(await versionsOf(tx), await followsOf(tx)) }
  return kept.names
}

/** Free text, or the fields that were filled. */
const textsOf = ({ text, commune, district, province }: Typed): string[] =>
  (text === '' ? [commune, district, province] : [text]).filter((part) => part !== '')

function told(names: KnownNames, { entry, whys, heirs, isByCommunes }: Candidate, today: string) {
  const { unitId, level, code, fullName, validFrom, validTo, isFirstKnown } = entry.version
  return {
    unitId,
    level,
    code,
    fullName,
    validFrom,
    validTo,
    isFirstKnown,
    isByCommunes,
    whys: [...new Set(whys)],
    district: entry.district?.version.fullName ?? null,
    province: entry.province?.version.fullName ?? null,
    heirs: heirs.flatMap((heir) => {
      const now = names.on(heir.unitId, today)
      if (!now) return []
      const parent = now.parentId === null ? null : (names.on(now.parentId, today)?.fullName ?? null)
      return [{ ...heir, code: now.code, fullName: now.fullName, parent }]
    }),
  }
}

/** @returns a function that answers one name after another. */
export async function resolverOf({ tx, now }: Pick<Call, 'tx' | 'now'>, day: string | undefined) {
  const names = await namesNow(tx)
  const today = dayIn(now)
  return (typed: Typed): ResolvedName => {
    const { certainty, candidates } = resolve(names, textsOf(typed), day ?? null, today)
    return { certainty, candidates: candidates.map((candidate) => told(names, candidate, today)) }
  }
}
