/** What it is, and what there is to say of it; what is not known is left out. */
import type { ReactNode } from 'react'
import classes from './Pairs.module.css'

export function Pairs({ label, rows }: { label: string; rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={classes.pairs} aria-label={label}>
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => (
          <div key={name} className={classes.pair}>
            <dt className={classes.name}>{name}</dt>
            <dd className={classes.value}>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
