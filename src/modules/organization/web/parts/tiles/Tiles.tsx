import { useElementSize } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { Tile } from '../../../contract.ts'
import { type Direction, groupsOf, nextTile } from '../../../rules/tiles.ts'
import { tileWords as words } from '../../text-of-tiles.vi.ts'
import { amountInWords } from './amount-in-words.ts'
import classes from './Tiles.module.css'
import type { Measure } from './tiles-place.ts'

const STRIP = 24
/** The colour says the kind, so a tile has its name alone. A name needs this much room, in pixels; a smaller tile says it in its hint and to screen readers. */
const ROOM = { width: 40, height: 22 }

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Communes as boxes as large as their area or people, in the box of what they stand under: arrows move, Enter goes to one. */
export function Tiles({ tiles, measure }: { tiles: readonly Tile[]; measure: Measure }) {
  const { ref, width } = useElementSize()
  const picture = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState<number | null>(null)
  const height = Math.max(tiles.length * 4, Math.round(width * 0.6))
  const groups = useMemo(() => {
    const sized = tiles.flatMap((tile) => {
      const size = measure === 'same' ? 1 : (tile[measure] ?? 0)
      return size > 0 ? [{ ...tile, size }] : []
    })
    return width === 0 ? [] : groupsOf(sized, { x: 0, y: 0, width, height }, STRIP)
  }, [tiles, measure, width, height])
  const all = groups.flatMap((group) => group.tiles)
  const active = all.find(({ unitId }) => unitId === current) ?? all[0]

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = KEYS[event.key]
    if (!direction || !active) return
    event.preventDefault()
    const { unitId } = nextTile(all, active, direction)
    setCurrent(unitId)
    picture.current?.querySelector<HTMLElement>(`[data-unit="${unitId}"]`)?.focus()
  }

  return (
    <div ref={ref} className={classes.frame}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are focused; arrows only move between them. */}
      <div ref={picture} className={classes.picture} style={{ height }} onKeyDown={onKeyDown}>
        {groups.map((group) => (
          <section
            key={group.key}
            aria-label={group.tiles[0]?.parentName ?? ''}
            className={classes.group}
            style={{ left: group.x, top: group.y, width: group.width, height: group.height }}
          >
            <span className={classes.strip}>{group.tiles[0]?.parentName}</span>
          </section>
        ))}
        {all.map((tile) => {
          const said = `${tile.fullName}: ${amountInWords(tile, measure)}`
          const hasRoom = tile.width >= ROOM.width && tile.height >= ROOM.height
          return (
            <Link
              key={tile.unitId}
              to={'/organization/units/$unitId' as never}
              params={{ unitId: String(tile.unitId) } as never}
              className={classes.tile}
              data-unit={tile.unitId}
              data-kind={tile.kind === 'Phường' ? 'ward' : 'commune'}
              tabIndex={tile.unitId === active?.unitId ? 0 : -1}
              title={said}
              aria-label={said}
              onFocus={() => setCurrent(tile.unitId)}
              style={{ left: tile.x, top: tile.y, width: tile.width, height: tile.height }}
            >
              {hasRoom && (
                <span className={classes.label} style={{ WebkitLineClamp: Math.floor((tile.height - 6) / 16) }}>
                  {tile.name}
                </span>
              )}
            </Link>
          )
        })}
      </div>
      <p className={classes.legend}>
        <span className={classes.sample} data-kind="ward" aria-hidden="true" /> {words.ward}
        <span className={classes.sample} data-kind="commune" aria-hidden="true" /> {words.commune}
        <span>{words.keys}</span>
      </p>
    </div>
  )
}
