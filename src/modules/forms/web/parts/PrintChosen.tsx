/** Of the people chosen in a list: labels for the covers of their files. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { refusalFrom } from '../../../../ui/api.ts'
import { download } from '../../../../ui/download.ts'
import { notifyRefused } from '../../../../ui/notify.ts'
import { forms } from '../../contract.ts'
import { usePrintTime } from '../print-place.ts'
import { words } from '../text.vi.ts'

export function PrintChosen({ id: recordIds }: { id: readonly string[] }) {
  const at = usePrintTime()
  const labels = useMutation({
    mutationFn: () => download(forms.printLabelsOf, { recordIds: [...recordIds], ...at }),
    onError: (error) => notifyRefused(refusalFrom(error).message),
  })
  return (
    <Button variant="default" size="compact-sm" loading={labels.isPending} onClick={() => labels.mutate()}>
      {words.printLabels}
    </Button>
  )
}
