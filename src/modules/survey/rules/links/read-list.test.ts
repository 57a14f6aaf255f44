import { expect, test } from 'vitest'
import { type Cell, type ListedPerson, readList, type SurveyLists } from './read-list.ts'

const survey: SurveyLists = {
  groups: [
    { id: 'deputies', name: 'Đại biểu HĐND tỉnh' },
    { id: 'leaders', name: 'Lãnh đạo UBND cấp xã' },
  ],
  targets: [
    { id: 'finance', code: 'H02.05', name: 'Sở Tài chính' },
    { id: 'health', code: null, name: 'Sở Y tế' },
    { id: 'twin1', code: '07300', name: 'Xã Đồng Tiến (Huyện Yên Thế)' },
    { id: 'twin2', code: '07301', name: 'Xã Đồng Tiến (Huyện Hiệp Hòa)' },
  ],
  quotas: [
    { groupId: 'deputies', targetId: 'finance', forms: 2 },
    { groupId: 'deputies', targetId: 'health', forms: 1 },
    { groupId: 'leaders', targetId: 'finance', forms: 50 },
    { groupId: 'leaders', targetId: 'twin1', forms: 50 },
    { groupId: 'leaders', targetId: 'twin2', forms: 50 },
  ],
  listed: [],
}
const head = ['TT', 'Họ và tên', 'Chức vụ', 'Nơi công tác', 'Nhóm', 'Thư điện tử', 'Điện thoại', 'Đơn vị']
const row = (
  change: Partial<Record<'name' | 'workplace' | 'group' | 'email' | 'phone' | 'targets', Cell>> = {},
): Cell[] => [
  '1',
  change.name === undefined ? 'Nguyễn Văn Mẫu' : change.name,
  'Chủ tịch',
  change.workplace ?? 'UBND xã Giả Định',
  change.group === undefined ? 'Lãnh đạo UBND cấp xã' : change.group,
  change.email ?? null,
  change.phone ?? null,
  change.targets ?? null,
]
function read(rows: Cell[][], change: Partial<SurveyLists> = {}) {
  const found = readList([head, ...rows], { ...survey, ...change })
  if ('reason' in found) throw new Error(found.reason)
  return found
}
const problems = (rows: Cell[][], change: Partial<SurveyLists> = {}) =>
  read(rows, change).problems.map(({ row: at, role, problem }) => [
    at + 1,
    role,
    problem.reason.slice('survey.'.length),
  ])

test('a row as an office writes it becomes a person', () => {
  const { people } = read([
    row({
      name: '  Trần   Thị Giả ',
      group: 'lãnh đạo ubnd cấp xã'.normalize('NFD'),
      email: 'MAILTO:Gia@Xa.Example',
      phone: 912345678,
      targets: 'Sở Tài chính; 07301',
    }),
  ])
  expect(people).toEqual([
    {
      fullName: 'Trần Thị Giả',
      groupId: 'leaders',
      position: 'Chủ tịch',
      workplace: 'UBND xã Giả Định',
      email: 'gia@xa.example',
      phone: '0912345678',
      targetIds: ['finance', 'twin2'],
    },
  ])
})

test('each wrong row is told with its number and column', () => {
  expect(
    problems([
      row({ name: null }),
      row({ group: 'Người dân' }),
      row({ group: null }),
      row({ email: 'gia@xa' }),
      row({ email: 'a@b.vn, c@d.vn' }),
      row({ phone: '12345' }),
      row({ targets: 'Sở Không có' }),
      row({ targets: 'Xã Đồng Tiến' }),
      row({ name: 'Lê Văn Hai', group: 'Người dân', email: 'x' }),
    ]),
  ).toEqual([
    [2, 'name', 'list-name'],
    [3, 'group', 'list-group'],
    [4, 'group', 'list-group-empty'],
    [5, 'email', 'list-email'],
    [6, 'email', 'list-email'],
    [7, 'phone', 'list-phone'],
    [8, 'targets', 'list-target'],
    [9, 'targets', 'list-targets'],
    [10, 'group', 'list-group'],
    [10, 'email', 'list-email'],
  ])
})

test('one person is one row: the same name at the same place, or with the same address', () => {
  expect(
    problems([
      row(),
      row({ name: 'NGUYỄN VĂN MẪU' }),
      row({ name: 'Lê Thị Hai', workplace: 'Xã A', email: 'vp@xa.example' }),
      row({ name: 'Lê Thị Hai', workplace: 'Xã B', email: 'VP@xa.example' }),
      row({ name: 'Lê Văn Ba', workplace: 'Xã A', email: 'vp@xa.example' }),
    ]),
  ).toEqual([
    [3, 'name', 'list-twice'],
    [5, 'name', 'list-twice'],
  ])
  const listed: ListedPerson = { ...(read([row()]).people[0] as ListedPerson) }
  expect(problems([row()], { listed: [listed] })).toEqual([[2, 'name', 'list-known']])
})

test('nobody is invited beyond the quota of his group, or of a unit the list names', () => {
  const deputy = (name: string, targets: string | null = null) => row({ name, group: 'Đại biểu HĐND tỉnh', targets })
  expect(problems([deputy('Một A'), deputy('Hai A'), deputy('Ba A'), deputy('Bốn A')])).toEqual([
    [5, 'group', 'list-full'],
  ])
  expect(problems([deputy('Một A', 'Sở Y tế'), deputy('Hai A', 'Sở Y tế'), deputy('Ba A', '07300')])).toEqual([
    [3, 'targets', 'list-target-full'],
    [4, 'targets', 'list-not-asked'],
  ])
  const listed = ['Năm A', 'Sáu A'].map((name) => ({ ...(read([deputy(name)]).people[0] as ListedPerson) }))
  expect(problems([deputy('Một A'), deputy('Hai A')], { listed })).toEqual([[3, 'group', 'list-full']])
})

test('titles above, empty rows and columns nobody asked for are no people', () => {
  const found = readList([['DANH SÁCH NGƯỜI ĐƯỢC MỜI'], [], head, row(), [null], ['5', null, null]], survey)
  expect(found).toMatchObject({ headRow: 2, problems: [], people: [{ fullName: 'Nguyễn Văn Mẫu' }] })
})

test('a survey of one group needs no column of groups, one of several does', () => {
  const rows = [
    ['Họ tên', 'Chức vụ'],
    ['Nguyễn Văn Mẫu', 'Chủ tịch'],
  ]
  expect(readList(rows, survey)).toEqual({ reason: 'survey.list-no-group-column' })
  const one = { ...survey, groups: survey.groups.slice(1) }
  expect(readList(rows, one)).toMatchObject({ people: [{ groupId: 'leaders', workplace: '', email: null }] })
})

test('what is no list says so', () => {
  expect(readList([['a', 'b']], survey)).toEqual({ reason: 'survey.list-no-head' })
  expect(readList([head, [null]], survey)).toEqual({ reason: 'survey.list-empty' })
})
