/** Two sets beside each other: which node answers to which, and what of it is different. */
import type { Link } from './growing.ts'
import { type MappingKind, mappingOf } from './mapping.ts'
import { isSame } from './same.ts'
import type { DraftNode, Tree } from './tree.ts'

export const comparedFields = [
  'code',
  'title',
  'maxPoints',
  'assessedBy',
  'scoring',
  'evidence',
  'appraisingBody',
  'mayBeNotApplicable',
  'legalBasis',
  'dataSource',
  'fact',
] as const satisfies readonly (keyof DraftNode)[]
export type ComparedField = (typeof comparedFields)[number]

export interface ComparedRow {
  before: DraftNode | null
  now: DraftNode | null
  kind: MappingKind
  /** What both have and have differently. */
  changed: readonly ComparedField[]
}

const changedFields = (before: DraftNode, now: DraftNode): ComparedField[] =>
  comparedFields.filter((field) => !isSame(before[field], now[field]))

/** In the order of the newer set; what was dropped stands where it stood in the older one. */
export function compareSets(before: Tree, now: Tree, links: readonly Link[]): ComparedRow[] {
  const old = new Map(before.map((node) => [node.id, node]))
  const byTarget = Map.groupBy(mappingOf(links, before, now), (line) => line.toId)
  const rows = now.flatMap((node): ComparedRow[] =>
    (byTarget.get(node.id) ?? []).map(({ fromId, kind }) => {
      const was = fromId === null ? null : (old.get(fromId) ?? null)
      return { before: was, now: node, kind, changed: was ? changedFields(was, node) : [] }
    }),
  )
  const dropped = new Set((byTarget.get(null) ?? []).map((line) => line.fromId))
  for (const [at, node] of before.entries()) {
    if (!dropped.has(node.id)) continue
    const previous = before[at - 1]?.id
    const after = previous === undefined ? -1 : rows.findLastIndex((row) => row.before?.id === previous)
    rows.splice(after + 1, 0, { before: node, now: null, kind: 'dropped', changed: [] })
  }
  return rows
}

/** Whether anything is different but the place, and the number that goes with it. */
export const isDifferent = ({ kind, changed }: ComparedRow): boolean =>
  kind !== 'kept' || changed.some((field) => field !== 'code')

export interface WordPart {
  text: string
  is: 'same' | 'gone' | 'come'
}

/** Two texts word by word: what stayed, what went, what came. */
export function wordChanges(before: string, now: string): WordPart[] {
  const [a, b] = [before.split(/\s+/).filter(Boolean), now.split(/\s+/).filter(Boolean)]
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (longest[i] as Uint16Array)[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const parts: WordPart[] = []
  const say = (text: string, is: WordPart['is']) => {
    const last = parts.at(-1)
    if (last?.is === is) last.text += ` ${text}`
    else parts.push({ text, is })
  }
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      say(a[i] as string, 'same')
      i++
      j++
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) say(a[i++] as string, 'gone')
    else say(b[j++] as string, 'come')
  }
  return parts
}
