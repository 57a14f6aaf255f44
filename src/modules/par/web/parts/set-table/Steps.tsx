import { tableWords } from '../../text.vi.ts'
import classes from './SetTable.module.css'

/** Where one is among the three steps. */
export function Steps({ at }: { at: 1 | 2 | 3 }) {
  return (
    <ol className={classes.steps} aria-label={tableWords.step(at, tableWords.steps.length)}>
      {tableWords.steps.map((name, index) => (
        <li key={name} aria-current={index + 1 === at ? 'step' : undefined} data-done={index + 1 < at || undefined}>
          <span aria-hidden="true">{index + 1}</span>
          {name}
        </li>
      ))}
    </ol>
  )
}
