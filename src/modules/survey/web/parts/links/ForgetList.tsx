import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { survey } from '../../../contract.ts'
import { linkWords } from '../../text-of-links.vi.ts'

const words = linkWords.forget

export function ForgetList({ surveyId }: { surveyId: string }) {
  const [opened, { open, close }] = useDisclosure(false)
  const forget = useAction(survey.forgetList, { inPlace: true, said: words.done, onDone: close })
  return (
    <div>
      <Button variant="default" c="red" onClick={open}>
        {words.open}
      </Button>
      <ConfirmWithReason
        opened={opened}
        onClose={close}
        title={words.open}
        action={words.open}
        dangerous
        least={0}
        onConfirm={() => forget.mutate({ surveyId })}
        isWorking={forget.isPending}
        refusal={forget.refusal}
      >
        {words.about}
      </ConfirmWithReason>
    </div>
  )
}
