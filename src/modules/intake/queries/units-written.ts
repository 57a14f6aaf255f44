/** Units by what a list calls them: those of the day by their full name, older and shorter names by the resolver; departments within their unit. */
import type { Call } from '../../../platform/http/call.ts'
import { fold } from '../../../shared/vietnamese.ts'
import { resolverOf, unitsOn } from '../../organization/index.ts'
import type { Read } from '../rules/cell.ts'
import type { Lists } from '../rules/people/lists.ts'
import { keyOf } from '../rules/words.ts'

const MOST_OFFERED = 4

/** @returns functions that answer the same words once. */
export async function unitsWritten(call: Call, day: string): Promise<Pick<Lists, 'unitOf' | 'departmentOf'>> {
  const onDay = await unitsOn(call.tx, day)
  const byName = Map.groupBy(onDay, ({ fullName }) => fold(fullName))
  const byParent = Map.groupBy(onDay, ({ parentId }) => parentId)
  const resolve = await resolverOf(call, day)
  const known = new Map<string, Read<number>>()
  const { everywhere, units } = call.scope
  const own = new Set(units)

  function inScope(unitId: number, text: string): Read<number> {
    if (everywhere || own.has(unitId)) return { value: unitId }
    return { why: { reason: 'intake.unit-outside', params: { text } }, offers: [] }
  }

  function find(text: string): Read<number> {
    const exact = byName.get(fold(text)) ?? []
    const [only, other] = exact.length > 1 ? exact.filter(({ unitId }) => everywhere || own.has(unitId)) : exact
    if (only && !other) return inScope(only.unitId, text)
    const { candidates } = resolve({ text, commune: '', district: '', province: '' })
    const named = candidates.map(({ fullName }) => fullName)
    const offers = [...new Set(named)].slice(0, MOST_OFFERED)
    const [first, second] = candidates
    if (!first) return { why: { reason: 'intake.unit-unknown', params: { text } }, offers }
    if (second) return { why: { reason: 'intake.units', params: { text, found: offers.join('; ') } }, offers }
    if (first.validFrom <= day && day < first.validTo) return inScope(first.unitId, text)
    const heirs = first.heirs.map(({ fullName }) => fullName).slice(0, MOST_OFFERED)
    const found = heirs.join('; ') || 'chưa rõ'
    return { why: { reason: 'intake.unit-ended', params: { text, found } }, offers: heirs }
  }

  function departmentOf(unitId: number, written: string): number | null {
    const named = keyOf(written)
    const within = (byParent.get(unitId) ?? []).filter((unit) => [unit.name, unit.fullName].map(keyOf).includes(named))
    const [only, other] = within
    return only && !other ? only.unitId : null
  }

  return {
    departmentOf,
    unitOf: (written) => {
      const answer = known.get(written) ?? find(written)
      known.set(written, answer)
      return answer
    },
  }
}
