import { useLocalStorage } from '@mantine/hooks'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef } from 'react'
import classes from './SplitView.module.css'
import { pieceWords } from './text.vi.ts'

interface SplitViewProps {
  /** Under this name the width is remembered: 'par.evidence'. */
  id: string
  left: ReactNode
  /** Nothing: the left side has the whole width, and stays the same element when the right one comes. */
  right: ReactNode | undefined
  /** Share of the left side in percent, until the reader changes it. */
  initial?: number
  /** Neither side becomes narrower than this share. */
  least?: number
}

const STEPS: Record<string, (at: number, least: number) => number> = {
  ArrowLeft: (at) => at - 2,
  ArrowRight: (at) => at + 2,
  PageUp: (at) => at + 10,
  PageDown: (at) => at - 10,
  Home: (_, least) => least,
  End: (_, least) => 100 - least,
}

/** Paper beside fact: two sides and a bar between them, moved by mouse or by arrow keys. One above the other when narrow. */
export function SplitView({ id, left, right, initial = 50, least = 20 }: SplitViewProps) {
  const [share, setShare] = useLocalStorage({
    key: `noivu.split.${id}`,
    defaultValue: initial,
    getInitialValueInEffect: false,
  })
  const frame = useRef<HTMLDivElement>(null)
  const leftId = useId()
  const move = (to: number) => setShare(Math.round(Math.min(100 - least, Math.max(least, to)) * 10) / 10)
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const box = frame.current?.getBoundingClientRect()
    if (box) move(((event.clientX - box.left) / box.width) * 100)
  }
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    move(step(share, least))
  }
  return (
    <div
      ref={frame}
      className={right === undefined ? classes.alone : classes.split}
      style={{ '--left': `${share}%` } as object}
    >
      <div id={leftId} className={classes.side}>
        {left}
      </div>
      {right !== undefined && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved; this is the separator of the ARIA patterns. */}
          <div
            role="separator"
            aria-orientation="vertical"
            aria-label={pieceWords.split}
            aria-controls={leftId}
            aria-valuenow={Math.round(share)}
            aria-valuemin={least}
            aria-valuemax={100 - least}
            tabIndex={0}
            className={classes.bar}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={drag}
            onDoubleClick={() => move(initial)}
            onKeyDown={press}
          />
          <div className={`${classes.side ?? ''} ${classes.right ?? ''}`}>{right}</div>
        </>
      )}
    </div>
  )
}
