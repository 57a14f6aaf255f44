import { useState } from 'react'
import classes from './EvidenceViewer.module.css'
import type { Look } from './use-look.ts'

interface ImageViewProps {
  url: string
  name: string
  look: Look
  onLoad: () => void
  onFault: () => void
}

/** A photographed page. Turned by a quarter, its frame turns with it, so that scrolling reaches every corner. */
export function ImageView({ url, name, look, onLoad, onFault }: ImageViewProps) {
  const [ratio, setRatio] = useState(Math.SQRT2)
  const isSideways = look.turn % 180 !== 0
  const height = isSideways ? look.width / ratio : look.width * ratio
  const side = isSideways ? height : look.width
  return (
    <div className={classes.page} style={{ width: look.width, height }}>
      <img
        src={url}
        alt={name}
        className={classes.image}
        style={{ width: side, transform: `translate(-50%, -50%) rotate(${look.turn}deg)` }}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
          if (naturalWidth > 0) setRatio(naturalHeight / naturalWidth)
          onLoad()
        }}
        onError={onFault}
      />
    </div>
  )
}
