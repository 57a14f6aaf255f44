/** What may stand in a template: the tags it knows, and which of those a person wrote it does not. */
import { firstOf, type Reason } from '../../../shared/refusal.ts'
import { fold } from '../../../shared/vietnamese.ts'
import type { TemplatesReason } from '../refusals.vi.ts'
import { nearestOf } from './nearest.ts'

export interface Tag {
  /** As people write it between braces, in Vietnamese. Case, accents and blanks do not matter. */
  name: string
  /** What stands in its place. */
  meaning: string
  /**
   * `text`: words, also {#tag}…{/tag} for what is there only when there are some;
   * `yes-no`: only {#tag}…{/tag}; `list`: {#tag}…{/tag}, once for each, with tags of its own inside;
   * `table`: a whole table in the place of the tag's paragraph.
   */
  kind: 'text' | 'yes-no' | 'list' | 'table'
  inside?: readonly Tag[]
  /** Without it the document would lack what it is for: a template that leaves it out says so. */
  isExpected?: boolean
}

/** A tag as it was read from a document. */
export interface WrittenTag {
  raw: string
  kind: 'value' | 'opens' | 'closes' | 'broken'
  name: string
  place: string
  around: string
}

/** As many as a person mends in one go. */
const MOST = 12

type Found = Reason<TemplatesReason>

/** Every reason not to take a template, in the order of the document. */
export function whyNotTemplate(written: readonly WrittenTag[], tags: readonly Tag[]): Found[] {
  const problems: Found[] = []
  const open: { tag: Tag; written: WrittenTag }[] = []
  for (const one of written) {
    if (one.kind === 'broken') problems.push(reasonOf('templates.tag-broken', one))
    else if (one.kind === 'closes') {
      if (!open.pop()) problems.push(reasonOf('templates.tag-not-opened', one))
    } else {
      const known = tagOf(one.name, [...open.map(({ tag }) => tag.inside ?? []).toReversed(), tags])
      const problem = known ? misuseOf(one, known) : unknownTag(one, allOf(tags))
      if (problem) problems.push(problem)
      if (one.kind === 'opens') open.push({ tag: known ?? { name: one.name, meaning: '', kind: 'text' }, written: one })
    }
  }
  problems.push(...open.map(({ written: one }) => reasonOf('templates.tag-not-closed', one)))
  return firstOf(problems, MOST, (rest) => ({ reason: 'templates.tags-more', params: { rest } }))
}

/** Expected tags that nobody wrote. */
export function missingTags(written: readonly WrittenTag[], tags: readonly Tag[]): string[] {
  const names = new Set(written.map(({ name }) => fold(name)))
  const isThere = (tag: Tag): boolean => names.has(fold(tag.name)) || (tag.inside ?? []).some(isThere)
  return tags.filter((tag) => tag.isExpected && !isThere(tag)).map(({ name }) => name)
}

const allOf = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...allOf(tag.inside ?? [])])

function tagOf(name: string, levels: readonly (readonly Tag[])[]): Tag | undefined {
  const folded = fold(name)
  return levels.flat().find((tag) => fold(tag.name) === folded)
}

function reasonOf(
  reason: TemplatesReason,
  { raw, place, around }: WrittenTag,
  more: Record<string, string> = {},
): Found {
  return { reason, params: { tag: raw, place, around, ...more } }
}

function unknownTag(one: WrittenTag, known: readonly Tag[]): Found {
  const elsewhere = known.find((tag) => fold(tag.name) === fold(one.name))
  if (elsewhere) {
    const around = known.find((tag) => tag.inside?.includes(elsewhere))?.name ?? ''
    return reasonOf('templates.tag-elsewhere', one, { list: around })
  }
  const nearest = nearestOf(
    one.name,
    known.map(({ name }) => name),
  )
  return nearest === null
    ? reasonOf('templates.tag-unknown', one)
    : reasonOf('templates.tag-misspelt', one, { nearest })
}

function misuseOf(one: WrittenTag, { kind, name }: Tag): Found | null {
  if (one.kind === 'value' && (kind === 'list' || kind === 'yes-no'))
    return reasonOf('templates.tag-needs-pair', one, { name })
  if (one.kind === 'opens' && kind === 'table') return reasonOf('templates.tag-needs-no-pair', one, { name })
  return null
}
