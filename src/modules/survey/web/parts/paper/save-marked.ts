/** The same file sent once more, and what comes back saved beside it. */
import { markedName } from '../../../../../shared/marked-name.ts'
import { refusalFrom, urlOf } from '../../../../../ui/api.ts'
import { notifyRefused } from '../../../../../ui/notify.ts'
import { saveFile } from '../../../../../ui/save-file.ts'
import { survey } from '../../../contract.ts'

export async function saveMarked(surveyId: string, file: File): Promise<void> {
  try {
    const answer = await fetch(urlOf(survey.markedAnswers, { surveyId }), {
      method: 'POST',
      headers: {
        'x-noivu': '1',
        'x-file-name': encodeURIComponent(file.name.normalize('NFC')),
        'content-type': file.type || 'application/octet-stream',
      },
      body: file,
    })
    if (!answer.ok) throw new Error(String(answer.status))
    saveFile(markedName(file.name), await answer.blob())
  } catch (error) {
    notifyRefused(
      refusalFrom(error)
        .problems.map(({ sentence }) => sentence)
        .join(' '),
    )
  }
}
