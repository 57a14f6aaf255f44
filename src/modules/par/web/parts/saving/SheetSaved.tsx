import { SavedAt } from '../../../../../ui/SavedAt.tsx'
import classes from '../sheet/Sheet.module.css'
import { saveState } from '../sheet/self-rows.ts'
import type { SheetSaving } from './use-sheet-saving.ts'

/** “Đã lưu 14:05” of the whole sheet; trying again helps only where the line was lost. */
export function SheetSaved({ saving }: { saving: SheetSaving }) {
  const isUnreached = [...saving.slots.values()].some(({ state }) => state.is === 'unreached')
  return (
    <span className={classes.saved}>
      <SavedAt state={saveState(saving)} {...(isUnreached && { onRetry: () => saving.autosave.retry() })} />
    </span>
  )
}
