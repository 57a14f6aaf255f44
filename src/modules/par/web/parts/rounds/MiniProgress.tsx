import { Progress } from '@mantine/core'
import classes from './Rounds.module.css'

/** n/m with a bar, for a cell. */
export function MiniProgress({ done, total, label }: { done: number; total: number; label: string }) {
  return (
    <span className={classes.mini}>
      <span>
        {done}/{total}
      </span>
      <Progress.Root size="sm">
        <Progress.Section
          value={total === 0 ? 100 : (done / total) * 100}
          color={done === total ? 'teal.6' : 'lam.5'}
          aria-label={label}
        />
      </Progress.Root>
    </span>
  )
}
