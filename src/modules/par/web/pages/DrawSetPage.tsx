/** The editor of a draft set: its tree on one side, what is chosen of it on the other. */
import { Alert, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { z } from 'zod'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { SplitView } from '../../../../ui/SplitView.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { factSources } from '../data.ts'
import { AdjustmentsForm } from '../parts/draw/AdjustmentsForm.tsx'
import classes from '../parts/draw/Draw.module.css'
import { DrawBar } from '../parts/draw/DrawBar.tsx'
import { DrawConflict } from '../parts/draw/DrawConflict.tsx'
import { DrawTree } from '../parts/draw/DrawTree.tsx'
import type { Drawing } from '../parts/draw/drawing.ts'
import { HeadForm } from '../parts/draw/HeadForm.tsx'
import { NodeForm } from '../parts/draw/NodeForm.tsx'
import { NodeTools } from '../parts/draw/NodeTools.tsx'
import { ProblemPanel } from '../parts/draw/ProblemPanel.tsx'
import { RememberedDrawing } from '../parts/draw/RememberedDrawing.tsx'
import { ADJUSTMENTS, HEAD, type Told, tellProblems } from '../parts/draw/tell-problems.ts'
import { useDeeds } from '../parts/draw/use-deeds.ts'
import { type Drawn, useDrawing } from '../parts/draw/use-drawing.ts'
import { useSearchKey, useUndoKeys } from '../parts/draw/use-tree-keys.ts'
import { drawWords } from '../text.vi.ts'

const schema = z.object({ tieuChi: z.coerce.string().max(60).optional().catch(undefined) })

export function DrawSetPage() {
  const setId = useParam('setId')
  const drawn = useDrawing(setId)
  const mayDraw = useMay('par.manage-sets')
  const why = drawn.set.status === 'issued' ? drawWords.issuedAlready : mayDraw ? null : drawWords.notDrawer
  if (why === null) return <Editor drawn={drawn} />
  return (
    <Alert color="orange">
      <Text size="sm" mb="xs">
        {why}
      </Text>
      <ButtonLink to={`/par/sets/${setId}`}>{drawWords.view}</ButtonLink>
    </Alert>
  )
}

/** What the address names: a code, or a part beside the tree; else the first area. */
function beginAt({ nodes }: Drawing, named: string | undefined): string {
  if (named === HEAD) return HEAD
  if (named === 'bonus' || named === 'penalty') return ADJUSTMENTS
  return (nodes.find(({ code }) => code === named) ?? nodes[0])?.id ?? HEAD
}

function Editor({ drawn }: { drawn: Drawn }) {
  const { set, drawing, base, every } = drawn
  const [{ tieuChi }] = usePlace(schema)
  const [current, setCurrent] = useState(() => beginAt(drawing, tieuChi))
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const searchRef = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLDivElement>(null)
  const settled = useDeferredValue(drawing)
  const { data: offered } = useQuery(factSources())
  const told = useMemo(
    () => tellProblems(set.id, settled, { nodes: base?.nodes ?? [], sets: every, offered: offered?.sources }),
    [set.id, settled, base, every, offered],
  )

  /** Chooses, and opens whatever stands above it. */
  const choose = (key: string) => {
    setCurrent(key)
    const byId = new Map(drawing.nodes.map((node) => [node.id, node]))
    const above = new Set<string>()
    for (let id = byId.get(key)?.parentId ?? null; id !== null; id = byId.get(id)?.parentId ?? null) above.add(id)
    setClosed((was) => ([...above].some((id) => was.has(id)) ? new Set([...was].filter((id) => !above.has(id))) : was))
  }
  const deeds = useDeeds(drawn, current, choose)
  useUndoKeys(deeds.undo, deeds.redo)
  useSearchKey(() => searchRef.current?.focus())
  const focusField = (name: string) =>
    setTimeout(() => {
      const field = form.current?.querySelector<HTMLElement>(`#truong-${name}`)
      field?.scrollIntoView({ block: 'nearest' })
      field?.focus()
    })
  const goTo = ({ where, field }: Told) => {
    choose(where)
    focusField(field)
  }
  const node = drawing.nodes.find(({ id }) => id === current)
  const toldHere = told.filter(({ where }) => where === current)
  const parents = new Set(drawing.nodes.flatMap(({ parentId }) => (parentId === null ? [] : [parentId])))

  return (
    <div className={classes.frame}>
      <DrawBar drawn={drawn} />
      <div className={classes.notices}>
        <RememberedDrawing drawn={drawn} />
        <DrawConflict drawn={drawn} />
        <ProblemPanel told={told} onGo={goTo} />
      </div>
      <div className={classes.body}>
        <SplitView
          id="par.draw"
          initial={46}
          least={25}
          left={
            <div className={classes.side}>
              <NodeTools
                deeds={deeds}
                hasNode={node !== undefined}
                canUndo={drawn.canUndo}
                canRedo={drawn.canRedo}
                onOpenAll={() => setClosed(new Set())}
                onCloseAll={() => setClosed(parents)}
              />
              <p className={classes.said} role="status">
                {deeds.said}
              </p>
              <DrawTree
                tree={drawing.nodes}
                told={told}
                current={current}
                choose={choose}
                deeds={deeds}
                closed={closed}
                setClosed={setClosed}
                edit={() => focusField('title')}
                searchRef={searchRef}
              />
            </div>
          }
          right={
            // biome-ignore lint/a11y/noStaticElementInteractions: Esc goes back to the tree from any field.
            <div
              ref={form}
              className={classes.form}
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || event.defaultPrevented) return
                document.querySelector<HTMLElement>('[role="treeitem"][aria-selected="true"]')?.focus()
              }}
            >
              {current === HEAD ? (
                <HeadForm drawn={drawn} told={toldHere} />
              ) : current === ADJUSTMENTS ? (
                <AdjustmentsForm drawn={drawn} told={toldHere} />
              ) : node ? (
                <NodeForm key={node.id} drawn={drawn} node={node} told={toldHere} />
              ) : (
                <Text size="sm" c="dimmed">
                  {drawWords.empty}
                </Text>
              )}
            </div>
          }
        />
      </div>
    </div>
  )
}
