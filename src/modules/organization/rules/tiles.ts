/** A picture of areas without a map: boxes as large as what they stand for, as near to squares as they come (Bruls, Huizing, van Wijk 2000). */

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Sized {
  /** Over zero. */
  size: number
}

/** How far from a square the worst of a row of boxes is, laid along a side. */
function worst(row: readonly number[], side: number): number {
  const sum = row.reduce((total, area) => total + area, 0)
  const [largest, smallest] = [Math.max(...row), Math.min(...row)]
  return Math.max((side * side * largest) / (sum * sum), (sum * sum) / (side * side * smallest))
}

/** @returns in the order of size; every box lies in the frame, none over another, and together they fill it. */
export function tilesOf<T extends Sized>(items: readonly T[], frame: Box): (T & Box)[] {
  const whole = items.reduce((total, { size }) => total + size, 0)
  const scale = (frame.width * frame.height) / whole
  const waiting = items.toSorted((a, b) => b.size - a.size)
  const tiles: (T & Box)[] = []
  let rest = frame
  for (let at = 0; at < waiting.length; ) {
    const side = Math.min(rest.width, rest.height)
    const row = [(waiting[at] as T).size * scale]
    for (let next = at + 1; next < waiting.length; next++) {
      const wider = [...row, (waiting[next] as T).size * scale]
      if (worst(wider, side) > worst(row, side)) break
      row.push(wider.at(-1) as number)
    }
    const placed = waiting.slice(at, at + row.length)
    const { boxes, left } = laid(row, rest)
    tiles.push(...placed.map((item, place) => ({ ...item, ...(boxes[place] as Box) })))
    rest = left
    at += row.length
  }
  return tiles
}

/** A row of areas along the shorter side, and what is left of the frame. */
function laid(row: readonly number[], frame: Box): { boxes: Box[]; left: Box } {
  const sum = row.reduce((total, area) => total + area, 0)
  const isUpright = frame.width >= frame.height
  const depth = sum / (isUpright ? frame.height : frame.width)
  let along = 0
  const boxes = row.map((area): Box => {
    const length = area / depth
    const box = isUpright
      ? { x: frame.x, y: frame.y + along, width: depth, height: length }
      : { x: frame.x + along, y: frame.y, width: length, height: depth }
    along += length
    return box
  })
  const left = isUpright
    ? { ...frame, x: frame.x + depth, width: Math.max(0, frame.width - depth) }
    : { ...frame, y: frame.y + depth, height: Math.max(0, frame.height - depth) }
  return { boxes, left }
}

export interface Group<T> extends Box {
  key: number | null
  tiles: (T & Box)[]
}

/** Boxes of parents with the boxes of their units inside; above these a strip for the parent's name. */
export function groupsOf<T extends Sized & { parentId: number | null }>(
  items: readonly T[],
  frame: Box,
  strip: number,
): Group<T>[] {
  const groups = [...Map.groupBy(items, ({ parentId }) => parentId)].map(([key, own]) => ({
    key,
    own,
    size: own.reduce((total, { size }) => total + size, 0),
  }))
  return tilesOf(groups, frame).map(({ key, own, x, y, width, height }) => {
    const inside = { x, y: y + Math.min(strip, height / 2), width, height: height - Math.min(strip, height / 2) }
    return { key, x, y, width, height, tiles: tilesOf(own, inside) }
  })
}

export type Direction = 'left' | 'right' | 'up' | 'down'

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })

/** The nearest box that way; the same one where none lies there. */
export function nextTile<T extends Box>(tiles: readonly T[], from: T, direction: Direction): T {
  const here = middle(from)
  const isAcross = direction === 'left' || direction === 'right'
  const sign = direction === 'left' || direction === 'up' ? -1 : 1
  const distance = (tile: T) => {
    const there = middle(tile)
    const [ahead, aside] = isAcross ? [there.x - here.x, there.y - here.y] : [there.y - here.y, there.x - here.x]
    return ahead * sign <= 0.5 ? Number.POSITIVE_INFINITY : ahead * sign + 2 * Math.abs(aside)
  }
  const nearest = tiles.reduce((best, tile) => (distance(tile) < distance(best) ? tile : best), from)
  return Number.isFinite(distance(nearest)) ? nearest : from
}
