/** A paper filed by mistake is taken out of the index, with the reason. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { personnel } from '../../../contract.ts'
import { identityWords } from '../../text-of-identity.vi.ts'

const words = identityWords.file

export function WithdrawPaper({ paperId, title }: { paperId: string; title: string }) {
  const [isAsking, asking] = useDisclosure(false)
  const withdraw = useAction(personnel.withdrawPaper, { said: words.withdrawn, inPlace: true, onDone: asking.close })
  return (
    <>
      <Button size="compact-sm" variant="subtle" aria-label={`${words.withdraw}: ${title}`} onClick={asking.open}>
        {words.withdraw}
      </Button>
      <ConfirmWithReason
        opened={isAsking}
        onClose={asking.close}
        title={words.withdrawTitle}
        action={words.withdraw}
        least={5}
        dangerous
        onConfirm={(reason) => withdraw.mutate({ paperId, reason })}
        isWorking={withdraw.isPending}
        refusal={withdraw.error}
      >
        {words.withdrawAbout}
      </ConfirmWithReason>
    </>
  )
}
