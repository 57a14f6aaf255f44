/** One unit of a publication, node by node, from the columns that are open to strangers. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { Publication, PublishedNode, PublishedUnitSheet } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import type { BlockResult } from '../../rules/results/block.ts'
import { meanShares } from '../../rules/results/mean-shares.ts'
import { type PublishedYear, sinceLastYear } from '../../rules/results/since-last-year.ts'
import { mappingOfSet, yearBefore } from './year-before.ts'

export interface Criteria {
  id: string
  nodes: readonly Pick<PublishedNode, 'id' | 'parentId' | 'code' | 'title'>[]
}

/** Publications of earlier versions of the program kept no nodes. */
interface Kept {
  result: BlockResult | null
  criteria: Criteria | null
}

const yearOf = ({ result, criteria }: Kept, unitId: number): PublishedYear | null =>
  criteria && { criteriaSet: criteria, nodes: result?.units.find((unit) => unit.unitId === unitId)?.nodes ?? null }

export async function compared(tx: Tx, now: PublishedYear | null, before: Kept | undefined, unitId: number) {
  const earlier = before ? yearOf(before, unitId) : null
  if (now === null || (before && earlier === null)) return { whyNot: 'not-kept' as const, changes: [] }
  const found = sinceLastYear(now, earlier, await mappingOfSet(tx, now.criteriaSet.id))
  if ('whyNot' in found) return { ...found, changes: [] }
  const nodeOf = new Map(before?.criteria?.nodes.map((node) => [node.id, node]))
  const changes = found.changes.map((change) => ({
    ...change,
    from: change.from.flatMap((id) => {
      const node = nodeOf.get(id)
      return node ? [{ code: node.code, title: node.title }] : []
    }),
    to: [...change.to],
  }))
  return { whyNot: null, changes }
}

/** Each node of the unit with its block's mean. */
export function nodesBeside(result: BlockResult, criteria: Criteria, unitId: number): PublishedNode[] {
  const means = meanShares(result.units)
  const nodeOf = new Map(criteria.nodes.map((node) => [node.id, node]))
  const own = result.units.find((unit) => unit.unitId === unitId)
  return (own?.nodes ?? []).flatMap(({ nodeId, points, applicableMax }) => {
    const node = nodeOf.get(nodeId)
    if (!node) return []
    const { id, parentId, code, title } = node
    return [{ id, parentId, code, title, points, applicableMax, meanShare: means.get(id) ?? null }]
  })
}

interface Wanted {
  publicationId: string
  unitId: number
}

export async function publishedUnit(tx: Tx, { publicationId, unitId }: Wanted): Promise<PublishedUnitSheet> {
  const row = await tx
    .selectFrom('par.publication')
    .select(['year', 'block_name as blockName', 'results', 'result', 'criteria'])
    .where('id', '=', publicationId)
    .executeTakeFirst()
  const unit = (row?.results as Publication['results'] | undefined)?.find((one) => one.unitId === unitId)
  if (!row || !unit) return refuse('par.not-found')
  const now = yearOf(row, unitId)
  const before = await yearBefore(tx, row).select(['result', 'criteria']).executeTakeFirst()
  return {
    unitId,
    unitName: unit.unitName,
    nodes: row.result && row.criteria ? nodesBeside(row.result, row.criteria, unitId) : [],
    since: { year: row.year - 1, ...(await compared(tx, now, before, unitId)) },
  }
}
