/** The deeds as buttons: everything that keys and dragging do, for whoever uses neither. */
import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsJoin2,
  IconArrowsSplit2,
  IconChevronDown,
  IconChevronUp,
  IconCopy,
  IconDots,
  IconIndentDecrease,
  IconIndentIncrease,
  IconListNumbers,
  IconPlus,
  IconRowInsertBottom,
  IconTrash,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { drawWords } from '../../text.vi.ts'
import classes from './Draw.module.css'
import type { Deeds } from './use-deeds.ts'

interface NodeToolsProps {
  deeds: Deeds
  hasNode: boolean
  canUndo: boolean
  canRedo: boolean
  onOpenAll: () => void
  onCloseAll: () => void
}

const PARTS = [2, 3, 4, 5]

export function NodeTools({ deeds, hasNode, canUndo, canRedo, onOpenAll, onCloseAll }: NodeToolsProps) {
  return (
    <div className={classes.tools} role="toolbar" aria-label={drawWords.tools}>
      <Tooltip label={drawWords.addAfterHint}>
        <Button size="xs" leftSection={<IconPlus size={15} />} onClick={deeds.addAfter}>
          {drawWords.addAfter}
        </Button>
      </Tooltip>
      <Tool label={drawWords.addInside} disabled={!hasNode} onClick={deeds.addInside}>
        <IconRowInsertBottom size={17} />
      </Tool>
      <Tool label={drawWords.up} disabled={!hasNode} onClick={() => deeds.shift(-1)}>
        <IconChevronUp size={17} />
      </Tool>
      <Tool label={drawWords.down} disabled={!hasNode} onClick={() => deeds.shift(1)}>
        <IconChevronDown size={17} />
      </Tool>
      <Tool label={drawWords.outdent} disabled={!hasNode} onClick={deeds.outdent}>
        <IconIndentDecrease size={17} />
      </Tool>
      <Tool label={drawWords.indent} disabled={!hasNode} onClick={deeds.indent}>
        <IconIndentIncrease size={17} />
      </Tool>
      <Tool label={drawWords.remove} disabled={!hasNode} onClick={deeds.remove}>
        <IconTrash size={17} />
      </Tool>
      <Tool label={drawWords.undo} disabled={!canUndo} onClick={deeds.undo}>
        <IconArrowBackUp size={17} />
      </Tool>
      <Tool label={drawWords.redo} disabled={!canRedo} onClick={deeds.redo}>
        <IconArrowForwardUp size={17} />
      </Tool>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={drawWords.more}>
            <IconDots size={17} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{drawWords.split}</Menu.Label>
          {PARTS.map((parts) => (
            <Menu.Item
              key={parts}
              disabled={!hasNode}
              leftSection={<IconArrowsSplit2 size={16} />}
              onClick={() => deeds.split(parts)}
            >
              {drawWords.splitInto(parts)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item disabled={!hasNode} leftSection={<IconArrowsJoin2 size={16} />} onClick={deeds.join}>
            {drawWords.join}
          </Menu.Item>
          <Menu.Item disabled={!hasNode} leftSection={<IconCopy size={16} />} onClick={deeds.double}>
            {drawWords.double}
          </Menu.Item>
          <Menu.Item leftSection={<IconListNumbers size={16} />} onClick={deeds.renumber}>
            {drawWords.renumber}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={onOpenAll}>{drawWords.openAll}</Menu.Item>
          <Menu.Item onClick={onCloseAll}>{drawWords.closeAll}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

interface ToolProps {
  label: string
  disabled: boolean
  onClick: () => void
  children: ReactNode
}

function Tool({ label, disabled, onClick, children }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" size={30} aria-label={label} disabled={disabled} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
