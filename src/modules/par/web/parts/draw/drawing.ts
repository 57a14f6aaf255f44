/** What a person draws: the head of the set, its tree, and from which nodes of the earlier set it grew. */
import type { ArgumentOf } from '../../../../../shared/endpoint.ts'
import { points } from '../../../../../shared/points.ts'
import type { CriteriaSet, par } from '../../../contract.ts'
import type { Level, SetHead } from '../../../rules/sets/draft-set.ts'
import type { Draft } from '../../../rules/sets/growing.ts'
import { linksOf, type Mapped, type MappedNode, mappingOf } from '../../../rules/sets/mapping.ts'
import type { Adjustments } from '../../../rules/sets/set-node.ts'
import { type DraftNode, treeFrom } from '../../../rules/sets/tree.ts'

export interface Drawing extends Draft {
  head: SetHead
}

export function drawingOf(set: CriteriaSet): Drawing {
  return {
    head: {
      name: set.name,
      year: set.year,
      level: set.level as Level,
      totalPoints: points(set.totalPoints),
      surveyPoints: points(set.surveyPoints),
      legalBasis: set.legalBasis,
      isModel: set.isModel,
      warning: set.warning,
      basedOn: set.basedOn,
      adjustments: set.adjustments as Adjustments,
    },
    nodes: treeFrom(set.nodes),
    links: linksOf(set.mapping as readonly Mapped[]),
  }
}

type Saving = Omit<ArgumentOf<typeof par.saveDraftSet>, 'setId' | 'version'>

/** As the door takes it. @param before the nodes of the set it grew from. */
export function savingOf({ head, nodes, links }: Drawing, before: readonly MappedNode[]): Saving {
  const mapping = head.basedOn === null ? [] : mappingOf(links, before, nodes)
  return { ...head, nodes, mapping } as unknown as Saving
}

export const changedNode = (drawing: Drawing, id: string, part: Partial<DraftNode>): Drawing => ({
  ...drawing,
  nodes: drawing.nodes.map((node) => (node.id === id ? { ...node, ...part } : node)),
})

export const changedHead = (drawing: Drawing, part: Partial<SetHead>): Drawing => ({
  ...drawing,
  head: { ...drawing.head, ...part },
})
