import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { AFTER_STEP } from './StepButton.tsx'

interface SectionProps {
  title: string
  /** Takes the focus once a step is taken. */
  isAfterStep?: boolean
  children: ReactNode
}

/** A part of the page under its heading. */
export function Section({ title, isAfterStep = false, children }: SectionProps) {
  const own = useId()
  const id = isAfterStep ? AFTER_STEP : own
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" mb="xs" id={id} {...(isAfterStep && { tabIndex: -1 })}>
        {title}
      </Title>
      {children}
    </section>
  )
}
