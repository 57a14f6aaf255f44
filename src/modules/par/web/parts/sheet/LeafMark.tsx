/** The state of a leaf as a shape and a word. */
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleX,
  IconDownload,
  IconPaperclip,
  IconPencil,
  IconRefreshAlert,
  IconRosetteDiscountCheck,
} from '@tabler/icons-react'
import { sheetWords } from '../../text.vi.ts'
import type { LeafState } from '../leaf/leaf-now.ts'
import classes from './SheetTree.module.css'

export type MarkState =
  | LeafState
  | 'agreed'
  | 'to-appraise'
  | 'unsaved'
  | 'conflict'
  | 'approved'
  | 'lapsed'
  | 'sent-back'

const SHAPES = {
  empty: IconCircle,
  wrong: IconCircleX,
  'no-evidence': IconPaperclip,
  'no-reason': IconCircleMinus,
  'no-objection': IconCircleX,
  done: IconCircleCheck,
  'not-applicable': IconCircleMinus,
  corrected: IconPencil,
  imported: IconDownload,
  awaited: IconCircleDashed,
  agreed: IconCircleCheck,
  'to-appraise': IconCircle,
  approved: IconRosetteDiscountCheck,
  lapsed: IconRefreshAlert,
  'sent-back': IconArrowBackUp,
  unsaved: IconAlertTriangle,
  conflict: IconAlertTriangle,
} as const satisfies Record<MarkState, unknown>

export function LeafMark({ state }: { state: MarkState }) {
  const Shape = SHAPES[state]
  return (
    <span className={classes.mark} data-state={state}>
      <Shape size={16} stroke={1.8} aria-hidden="true" />
    </span>
  )
}

export const markInWords = (state: MarkState): string => sheetWords.states[state]
