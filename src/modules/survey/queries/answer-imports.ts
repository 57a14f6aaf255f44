/** Tables of outside surveys that were brought in. */
import type { Tx } from '../../../platform/http/call.ts'
import type { AnswerImport } from '../contract.ts'

export function answerImports(tx: Tx, surveyId: string): Promise<AnswerImport[]> {
  return tx
    .selectFrom('survey.import')
    .select([
      'id',
      'file_name as fileName',
      'source',
      'forms',
      'imported_by_name as importedByName',
      'imported_at as importedAt',
    ])
    .where('survey_id', '=', surveyId)
    .orderBy('imported_at', 'desc')
    .execute()
}
