/** What hinders a proposal, each sentence leading to the step where it is mended. */
import { Alert, Anchor, List } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle, IconSnowflake } from '@tabler/icons-react'
import type { Preview, Problem } from '../../../contract.ts'
import { previewWords as words } from '../../text-of-proposals.vi.ts'
import { type StepKey, stepOf } from './steps.ts'

interface ProblemsProps {
  preview: Preview
  /** Null: the proposal is no longer written, so there is nowhere to go. */
  onStep: ((step: StepKey) => void) | null
}

export function Problems({ preview: { reasons, frozen, toRecord, remarks, isPartial, day }, onStep }: ProblemsProps) {
  const isClear = reasons.length + frozen.length + toRecord.length === 0
  return (
    <>
      {isClear && (
        <Alert color="green" role="status">
          {words.ready} {words.ofDay(day)}
        </Alert>
      )}
      <Group title={words.mend} color="red" of={reasons} onStep={onStep} icon={<IconAlertTriangle />} />
      <Group title={words.frozen} color="red" of={frozen} onStep={null} icon={<IconSnowflake />} />
      <Group title={words.toRecord} color="orange" of={toRecord} onStep={onStep} icon={<IconAlertTriangle />} />
      <Group title={words.remarks} color="blue" of={remarks} onStep={onStep} icon={<IconInfoCircle />} />
      {isPartial && (
        <Alert color="blue" icon={<IconInfoCircle />}>
          {words.partial}
        </Alert>
      )}
    </>
  )
}

interface GroupProps {
  title: string
  color: string
  of: readonly Problem[]
  onStep: ProblemsProps['onStep']
  icon: React.ReactNode
}

function Group({ title, color, of, onStep, icon }: GroupProps) {
  if (of.length === 0) return null
  return (
    <Alert color={color} title={title} icon={icon} variant="light">
      <List size="sm" spacing={4}>
        {of.map(({ reason, sentence, at }) => {
          const step = stepOf(at)
          return (
            <List.Item key={`${reason} ${sentence}`}>
              {onStep && step ? (
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  ta="left"
                  display="inline"
                  underline="always"
                  onClick={() => onStep(step)}
                >
                  {sentence}
                </Anchor>
              ) : (
                sentence
              )}
            </List.Item>
          )
        })}
      </List>
    </Alert>
  )
}
