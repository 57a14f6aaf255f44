/** Which nodes of two sets are probably the same, where nobody has said so yet: by title, then by code and title. */
import { fold } from '../../../../shared/vietnamese.ts'
import type { Link } from './growing.ts'
import type { MappedNode } from './mapping.ts'

interface Titled extends MappedNode {
  title: string
}

/** Shared words of this share are taken for the same criterion. */
const ALIKE = 0.6
/** Under the same code, less will do. */
const ALIKE_WITH_CODE = 0.4

const wordsOf = (title: string): Set<string> => new Set(fold(title).match(/[a-z0-9]+/g) ?? [])

/** Pairs in order of likeness, each node in one pair at most; a proposal for a person to look through. */
export function likelyLinks(before: readonly Titled[], now: readonly Titled[]): Link[] {
  const words = new Map([...before, ...now].map((node) => [node.id, wordsOf(node.title)]))
  const isParent = new Set([...before, ...now].map((node) => node.parentId))
  const holding = new Map<string, Titled[]>()
  for (const node of before)
    for (const word of words.get(node.id) ?? []) holding.set(word, [...(holding.get(word) ?? []), node])
  const pairs = now.flatMap((node) => {
    const own = words.get(node.id) as Set<string>
    const shared = new Map<Titled, number>()
    for (const word of own) for (const old of holding.get(word) ?? []) shared.set(old, (shared.get(old) ?? 0) + 1)
    return [...shared].flatMap(([old, count]) => {
      // A heading is no leaf, however alike they sound.
      if (isParent.has(old.id) !== isParent.has(node.id)) return []
      const likeness = (2 * count) / (own.size + (words.get(old.id)?.size ?? 0))
      const isSameCode = old.code === node.code
      if (likeness < (isSameCode ? ALIKE_WITH_CODE : ALIKE)) return []
      return [{ fromId: old.id, toId: node.id, likeness: likeness + (isSameCode ? 0.2 : 0) }]
    })
  })
  const taken = new Set<string>()
  return pairs
    .sort((a, b) => b.likeness - a.likeness)
    .flatMap(({ fromId, toId }) => {
      if (taken.has(fromId) || taken.has(toId)) return []
      taken.add(fromId).add(toId)
      return [{ fromId, toId }]
    })
}
