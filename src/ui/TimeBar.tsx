import type { ReactNode } from 'react'
import classes from './TimeBar.module.css'

interface TimeBarProps {
  label: string
  /** Another time than now: the bar is coloured. */
  isOther: boolean
  /** Says which time, to who does not see the colour. */
  band: ReactNode
  children: ReactNode
}

/** The bar above what is of a time: a day that it holds on, or what was known then. */
export function TimeBar({ label, isOther, band, children }: TimeBarProps) {
  return (
    <div className={classes.bar} data-other={isOther || undefined}>
      <span className={classes.label}>{label}</span>
      {children}
      <span role="status" className={classes.band}>
        {band}
      </span>
    </div>
  )
}
