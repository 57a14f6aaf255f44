import { Tooltip } from '@mantine/core'
import { words } from '../text.vi.ts'
import classes from './ModelLabel.module.css'

interface ModelLabelProps {
  isModel: boolean
  /** Results drawn for demonstration. */
  isSample?: boolean
  warning?: string
}

/** A reconstruction is called one wherever it is shown, on paper too. */
export function ModelLabel({ isModel, isSample = false, warning }: ModelLabelProps) {
  if (!isModel && !isSample) return null
  const label = isSample ? words.sample : words.model
  return (
    <Tooltip label={warning || words.modelMore} maw={360}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the hint must be reachable by keyboard. */}
      <span className={classes.label} tabIndex={0}>
        {label}
      </span>
    </Tooltip>
  )
}
