/** How a document is looked at: as wide as its frame, or larger; turned; which page. */
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'

export interface Look {
  /** Width of a page on the screen, in CSS pixels. */
  width: number
  /** Quarter turns in degrees: 0, 90, 180, 270. */
  turn: number
}

const MARGIN = 24
const [LEAST, MOST, STEP] = [0.4, 5, 1.25]

export function useLook() {
  const { ref, width } = useElementSize<HTMLDivElement>()
  const [zoom, setZoom] = useState(1)
  const [turn, setTurn] = useState(0)
  return {
    frame: ref,
    look: { width: Math.max(0, Math.round((width - MARGIN) * zoom)), turn },
    percent: Math.round(zoom * 100),
    zoomIn: () => setZoom(Math.min(MOST, zoom * STEP)),
    zoomOut: () => setZoom(Math.max(LEAST, zoom / STEP)),
    fit: () => setZoom(1),
    rotate: () => setTurn((turn + 90) % 360),
  }
}
