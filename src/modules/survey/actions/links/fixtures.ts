/** Builders for tests of lists and links. */
import type { Client, House } from '../../../../../tests/support/house.ts'
import { survey } from '../../contract.ts'
import { linkToken } from '../link-token.ts'

/** A list as the page brings it. */
export const aList = (surveyId: string, rows: readonly (readonly string[])[], head = HEAD) => ({
  surveyId,
  fileName: 'danh-sach.csv',
  base64: Buffer.from([head, ...rows].map((row) => row.join('\t')).join('\n')).toString('base64'),
})
const HEAD = ['Họ và tên', 'Chức vụ', 'Nơi công tác', 'Nhóm', 'Thư điện tử', 'Điện thoại', 'Đơn vị']

/** People of a group, each with an address of his own. */
export const people = (count: number, group: string, targets = ''): string[][] =>
  Array.from({ length: count }, (_, at) => [
    `Nguyễn Văn Mẫu ${at + 1}`,
    'Đại biểu',
    `Tổ ${(at % 10) + 1} ${group}`,
    group,
    `mau${at + 1}.${group.length}@tinh.example`,
    '',
    targets,
  ])

export async function everyone(admin: Client, surveyId: string) {
  return (await admin.call(survey.respondents, { surveyId, pageSize: 200 })).rows
}

export interface LinkRow {
  id: string
  turn: number
  token: string
  tokenHash: Buffer
}

/** The links as the database keeps them, with the tokens only the house can make. */
export async function linkRows({ owner, seals }: House, surveyId: string): Promise<LinkRow[]> {
  const { rows } = await owner.query<{ id: string; turn: number; token_hash: Buffer }>(
    'select id, turn, token_hash from survey.link where survey_id = $1 order by number',
    [surveyId],
  )
  return rows.map(({ id, turn, token_hash: tokenHash }) => ({
    id,
    turn,
    tokenHash,
    token: linkToken(seals, { id, turn }),
  }))
}

/** Marks so many of a link's forms as given, as the respondent's door does. */
export async function use({ owner }: House, linkId: string, forms: number): Promise<void> {
  await owner.query(
    `update survey.link_use set is_used = true, receipt_hash = sha256(random()::text::bytea)
       where (link_id, target_id) in (select link_id, target_id from survey.link_use where link_id = $1 and not is_used limit $2)`,
    [linkId, forms],
  )
}
