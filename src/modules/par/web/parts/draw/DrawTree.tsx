/** The tree of the draft: chosen, opened, moved and dragged; what does not add up stands beside it. */
import { Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type Ref, useMemo, useRef, useState } from 'react'
import { fold } from '../../../../../shared/vietnamese.ts'
import { sumsOf } from '../../../rules/sets/sums.ts'
import { branchOf, depthsOf, type Tree } from '../../../rules/sets/tree.ts'
import { drawWords } from '../../text.vi.ts'
import classes from './Draw.module.css'
import { DrawRow } from './DrawRow.tsx'
import { ADJUSTMENTS, HEAD, type Told } from './tell-problems.ts'
import type { Deeds } from './use-deeds.ts'
import { pressed } from './use-tree-keys.ts'

interface DrawTreeProps {
  tree: Tree
  told: readonly Told[]
  current: string
  choose: (key: string) => void
  deeds: Deeds
  closed: ReadonlySet<string>
  setClosed: (closed: ReadonlySet<string>) => void
  /** Enter: the form takes the keys. */
  edit: () => void
  searchRef: Ref<HTMLInputElement>
}

/** Nodes that stay in sight: not below a closed one; while searching, what matches and what stands above it. */
function inSight(tree: Tree, closed: ReadonlySet<string>, search: string): Tree {
  const wanted = fold(search)
  if (wanted !== '') {
    const shown = new Set<string | null>()
    for (const node of tree.toReversed())
      if (shown.has(node.id) || fold(`${node.code} ${node.title}`).includes(wanted)) {
        shown.add(node.id)
        shown.add(node.parentId)
      }
    return tree.filter((node) => shown.has(node.id))
  }
  const hidden = new Set<string>()
  return tree.filter((node) => {
    const isHidden = node.parentId !== null && (hidden.has(node.parentId) || closed.has(node.parentId))
    if (isHidden) hidden.add(node.id)
    return !isHidden
  })
}

export function DrawTree(props: DrawTreeProps) {
  const { tree, told, current, choose, deeds, closed, setClosed, edit, searchRef } = props
  const [search, setSearch] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => inSight(tree, closed, search), [tree, closed, search])
  const depths = useMemo(() => depthsOf(tree), [tree])
  const sums = useMemo(() => sumsOf(tree), [tree])
  const children = useMemo(() => Map.groupBy(tree, (node) => node.parentId), [tree])
  const toldOf = useMemo(() => Map.groupBy(told, ({ where }) => where), [told])
  const latest = useRef({ tree, closed, deeds, choose })
  latest.current = { tree, closed, deeds, choose }

  const toggle = (id: string) => {
    const next = new Set(latest.current.closed)
    if (!next.delete(id)) next.add(id)
    setClosed(next)
  }
  const [steady] = useState(() => ({
    choose: (id: string) => latest.current.choose(id),
    toggle: (id: string) => toggleRef.current(id),
    mayDrop: (dragged: string, target: string) =>
      !branchOf(latest.current.tree, dragged).some((node) => node.id === target),
    drop: (dragged: string, target: string, side: 'before' | 'after' | 'inside') =>
      latest.current.deeds.drop(dragged, target, side),
  }))
  const toggleRef = useRef(toggle)
  toggleRef.current = toggle

  const at = rows.findIndex((node) => node.id === current)
  const node = rows[at]
  const go = (next: string | null | undefined) => next != null && choose(next)
  const hasParts = node !== undefined && children.has(node.id)
  const moves = {
    step: (by: -1 | 1) => go(rows[at + by]?.id),
    edge: (end: 'first' | 'last') => go((end === 'first' ? rows[0] : rows.at(-1))?.id),
    close: () => (hasParts && !closed.has(node.id) ? toggle(node.id) : go(node?.parentId)),
    open: () => {
      if (!hasParts) return
      if (closed.has(node.id)) toggle(node.id)
      else go(children.get(node.id)?.[0]?.id)
    },
    edit,
  }
  // Only while the keys are in the tree does the chosen row take them along.
  const isInTree = list.current?.contains(document.activeElement) ?? false

  return (
    <div className={classes.tree}>
      <TextInput
        ref={searchRef}
        type="search"
        size="xs"
        aria-label={drawWords.search}
        placeholder={drawWords.searchHint}
        leftSection={<IconSearch size={14} />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setSearch('')
        }}
      />
      <Part id={HEAD} label={drawWords.head} current={current} told={toldOf.get(HEAD)} onChoose={choose} />
      <div
        ref={list}
        role="tree"
        tabIndex={-1}
        aria-label={drawWords.tree}
        className={classes.list}
        onKeyDown={(event) => {
          if (pressed(event, moves, deeds)) event.preventDefault()
        }}
      >
        {rows.map((one, index) => {
          const siblings = children.get(one.parentId) ?? []
          const said = toldOf.get(one.id) ?? []
          return (
            <DrawRow
              key={one.id}
              node={one}
              depth={depths.get(one.id) ?? 0}
              place={siblings.indexOf(one) + 1}
              count={siblings.length}
              sum={sums.get(one.id)}
              wrong={said.filter(({ isDoubt }) => !isDoubt).length}
              doubtful={said.filter(({ isDoubt }) => isDoubt).length}
              isCurrent={one.id === current}
              isTabStop={at < 0 ? index === 0 : index === at}
              isOpen={children.has(one.id) ? !closed.has(one.id) || search !== '' : null}
              takesFocus={isInTree && one.id === current}
              onChoose={steady.choose}
              onToggle={steady.toggle}
              mayDrop={steady.mayDrop}
              onDrop={steady.drop}
            />
          )
        })}
      </div>
      {rows.length === 0 && (
        <Text size="sm" c="dimmed" p="sm">
          {tree.length === 0 ? drawWords.empty : drawWords.noneFound}
        </Text>
      )}
      <Part
        id={ADJUSTMENTS}
        label={drawWords.adjustments}
        current={current}
        told={toldOf.get(ADJUSTMENTS)}
        onChoose={choose}
      />
    </div>
  )
}

interface PartProps {
  id: string
  label: string
  current: string
  told: readonly Told[] | undefined
  onChoose: (key: string) => void
}

/** What stands beside the tree: the head of the set, bonus and penalty. */
function Part({ id, label, current, told = [], onChoose }: PartProps) {
  const wrong = told.filter(({ isDoubt }) => !isDoubt).length
  return (
    <UnstyledButton className={classes.part ?? ''} aria-current={current === id} onClick={() => onChoose(id)}>
      {label}
      {wrong > 0 && <span className={classes.off}>{drawWords.wrong(wrong)}</span>}
    </UnstyledButton>
  )
}
