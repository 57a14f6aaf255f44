import classes from './SkipLink.module.css'
import { words } from './text.vi.ts'

/** The first stop of the keyboard: past the menu, to the content. */
export function SkipLink() {
  return (
    <a className={classes.skip} href="#noi-dung">
      {words.skip}
    </a>
  )
}
