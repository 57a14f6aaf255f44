/** A step of a task's life: a button, and the question it asks. */
import { Button, Modal } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Task } from '../../../contract.ts'
import { type StepKey, taskWords as words } from '../../text-of-tasks.vi.ts'
import { StepQuestion } from './StepQuestion.tsx'

/** Where the focus goes once the step is taken and its button gone. */
export const AFTER_STEP = 'after-step'

interface StepButtonProps {
  task: Task
  step: StepKey
  /** The report or period it is about. */
  id?: string
  /** Tells apart buttons that say the same. */
  of?: string
  isMain?: boolean
}

export function StepButton({ task, step, id = '', of, isMain = false }: StepButtonProps) {
  const [opened, setOpened] = useState(false)
  const isOpen = useRef(opened)
  isOpen.current = opened
  useEffect(
    () => () => {
      if (isOpen.current) document.getElementById(AFTER_STEP)?.focus()
    },
    [],
  )
  const { action } = words.steps[step]
  return (
    <>
      <Button
        size={of === undefined ? 'sm' : 'xs'}
        variant={isMain ? 'filled' : 'default'}
        {...(of !== undefined && { 'aria-label': `${action}: ${of}` })}
        onClick={() => setOpened(true)}
      >
        {action}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={action}
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <StepQuestion task={task} step={step} id={id} onClose={() => setOpened(false)} />
      </Modal>
    </>
  )
}
