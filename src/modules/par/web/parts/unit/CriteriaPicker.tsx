/** Criteria to choose, area by area: ↑ ↓ move, space chooses, Shift and space choose a stretch, Ctrl+A all. */
import { Checkbox } from '@mantine/core'
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { formatDay } from '../../../../../shared/dates.ts'
import { unitWords } from '../../text.vi.ts'
import { type GivenLeaf, whomInWords } from './given-leaf.ts'
import classes from './Unit.module.css'

interface CriteriaPickerProps {
  leaves: readonly GivenLeaf[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

const idOf = ({ place }: GivenLeaf) => place.node.id

export function CriteriaPicker({ leaves, chosen, onChange }: CriteriaPickerProps) {
  const list = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const byArea = [...Map.groupBy(leaves, ({ place }) => place.area)]
  const keys = byArea.flatMap(([area, own]) => [area.id, ...own.map(idOf)])
  const tabStop = active !== null && keys.includes(active) ? active : keys[0]
  /** The areas of the list stand for what is shown of them. */
  const under = (key: string) => byArea.find(([area]) => area.id === key)?.[1].map(idOf) ?? [key]
  const anchor = useRef<string | null>(null)

  const put = (wanted: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen)
    for (const key of wanted.flatMap(under)) {
      if (isChosen) next.add(key)
      else next.delete(key)
    }
    onChange(next)
  }
  const toggle = (key: string, isStretch: boolean) => {
    const [from, to] = [keys.indexOf(anchor.current ?? key), keys.indexOf(key)]
    const stretch = isStretch ? keys.slice(Math.min(from, to), Math.max(from, to) + 1) : [key]
    put(stretch, isStretch || !under(key).every((one) => chosen.has(one)))
    anchor.current = key
  }
  const goTo = (key: string | undefined) => {
    if (key === undefined) return
    setActive(key)
    list.current?.querySelector<HTMLInputElement>(`[data-pick="${key}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = (event.target as HTMLElement).dataset.pick
    if (key === undefined) return
    const at = keys.indexOf(key)
    if (event.key === 'ArrowDown') goTo(keys[at + 1])
    else if (event.key === 'ArrowUp') goTo(keys[at - 1])
    else if (event.key === 'Home') goTo(keys[0])
    else if (event.key === 'End') goTo(keys.at(-1))
    else if (event.key === ' ' && event.shiftKey) toggle(key, true)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onChange(new Set(leaves.map(idOf)))
    else return
    event.preventDefault()
  }
  const box = (key: string) => ({
    'data-pick': key,
    tabIndex: key === tabStop ? 0 : -1,
    onFocus: () => setActive(key),
    onChange: () => {},
    onClick: (event: MouseEvent) => toggle(key, event.shiftKey),
  })

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would not scroll.
    <div ref={list} role="group" aria-label={unitWords.criteria} className={classes.picker} onKeyDown={onKeyDown}>
      {byArea.map(([area, own]) => {
        const count = own.filter((leaf) => chosen.has(idOf(leaf))).length
        return (
          <div key={area.id} className={classes.pickArea}>
            <Checkbox
              {...box(area.id)}
              size="sm"
              className={classes.pickHead ?? ''}
              checked={count === own.length}
              indeterminate={count > 0 && count < own.length}
              label={`${area.code}. ${area.title}`}
              aria-label={unitWords.chooseArea(area.title)}
            />
            {own.map((leaf) => (
              <div key={idOf(leaf)} className={classes.pick} data-chosen={chosen.has(idOf(leaf)) || undefined}>
                <Checkbox
                  {...box(idOf(leaf))}
                  size="sm"
                  checked={chosen.has(idOf(leaf))}
                  label={
                    <>
                      <b>{leaf.place.node.code}</b> {leaf.place.node.title}
                    </>
                  }
                />
                <Whose leaf={leaf} />
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}

function Whose({ leaf: { assignment, standing } }: { leaf: GivenLeaf }) {
  return (
    <span className={classes.whose} data-standing={standing}>
      {assignment === null ? (
        <span className={classes.free}>{unitWords.free}</span>
      ) : (
        <>
          <span>{whomInWords(assignment)}</span>
          {assignment.dueOn !== null && (
            <span className={classes.due}>
              {standing === 'late'
                ? unitWords.overdue(formatDay(assignment.dueOn))
                : unitWords.dueOn(formatDay(assignment.dueOn))}
            </span>
          )}
        </>
      )}
      {standing === 'done' && <span className={classes.done}>{unitWords.done}</span>}
    </span>
  )
}
