import classes from './DemoLabel.module.css'
import { words } from './text.vi.ts'

/** On every screen and every print of a demonstration: nobody may take invented figures for real ones. */
export function DemoLabel() {
  return (
    <span className={classes.label} data-demo>
      {words.demoLabel}
    </span>
  )
}
