/** A row that is dragged, and that others are dropped on: before it, after it, or into it. */
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { attachInstruction } from '@atlaskit/pragmatic-drag-and-drop-hitbox/list-item/attach-instruction'
import { extractInstruction } from '@atlaskit/pragmatic-drag-and-drop-hitbox/list-item/extract-instruction'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Side } from '../../../rules/sets/tree.ts'

const SIDES = { 'reorder-before': 'before', 'reorder-after': 'after', combine: 'inside' } as const

export interface RowDrag {
  id: string
  /** Its parts stand right below it: what is dropped at its lower edge would not land there. */
  isOpenParent: boolean
  mayDrop: (dragged: string, target: string) => boolean
  onDrop: (dragged: string, target: string, side: Side) => void
}

export function useRowDrag(row: RefObject<HTMLElement | null>, drag: RowDrag) {
  const [over, setOver] = useState<Side | null>(null)
  const [isDragged, setIsDragged] = useState(false)
  const latest = useRef(drag)
  latest.current = drag
  useEffect(() => {
    const element = row.current
    if (!element) return
    const sideOf = (data: Record<string | symbol, unknown>): Side | null => {
      const instruction = extractInstruction(data)
      return instruction === null || instruction.blocked ? null : SIDES[instruction.operation]
    }
    return combine(
      draggable({
        element,
        getInitialData: () => ({ id: latest.current.id }),
        onDragStart: () => setIsDragged(true),
        onDrop: () => setIsDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => latest.current.mayDrop(String(source.data.id), latest.current.id),
        getData: ({ input, element }) =>
          attachInstruction(
            { id: latest.current.id },
            {
              input,
              element,
              operations: {
                'reorder-before': 'available',
                'reorder-after': latest.current.isOpenParent ? 'not-available' : 'available',
                combine: 'available',
              },
            },
          ),
        onDrag: ({ self }) => setOver(sideOf(self.data)),
        onDragLeave: () => setOver(null),
        onDrop: ({ self, source }) => {
          setOver(null)
          const side = sideOf(self.data)
          if (side) latest.current.onDrop(String(source.data.id), latest.current.id, side)
        },
      }),
    )
  }, [row])
  return { over, isDragged }
}
