/** A table of results, dropped or chosen. */
import { Modal, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { FileDrop } from '../../../../ui/FileDrop.tsx'
import { notifyDone } from '../../../../ui/notify.ts'
import { upload } from '../../../../ui/upload.ts'
import { province } from '../../contract.ts'
import { HEADINGS } from '../../rules/brought.ts'
import { formWords } from '../text.vi.ts'

export function ImportDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const client = useQueryClient()
  const send: Parameters<typeof FileDrop>[0]['send'] = async (file, options) => {
    const { results, means, known } = await upload(province.importResults, {}, file, options)
    await client.invalidateQueries({ queryKey: ['province'] })
    notifyDone(formWords.imported(results, means, known))
    onClose()
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={formWords.importTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': formWords.close }}
    >
      <Stack gap="sm">
        <Text size="sm">{formWords.importAbout(Object.values(HEADINGS).join('; '))}</Text>
        <FileDrop label={formWords.importTitle} limits={province.importResults.upload} multiple={false} send={send} />
      </Stack>
    </Modal>
  )
}
