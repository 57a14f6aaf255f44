/** What a Word template may ask of a record: the facts of the curriculum by name, and its tables. */
import { everyCourse, foreignLanguages, level } from './of-learning.ts'
import { commendations, disciplines } from './of-merit.ts'
import { honour, military, organizations, ownFamily, policy, spouseFamily } from './of-person.ts'
import * as work from './of-work.ts'
import { type Rows, type Source, said, type Told, together } from './said.ts'

interface Fact {
  tag: string
  meaning: string
  from: Source
  /** Stands in the template the program brings. */
  isStandard: boolean
  sample: string
}

const fact = (tag: string, from: Source, sample: string, meaning = tag): Fact => ({
  tag,
  meaning,
  from,
  sample,
  isStandard: true,
})
/** For an office that wants it in a template of its own. */
const besides = (tag: string, from: Source, sample: string): Fact => ({
  ...fact(tag, from, sample),
  isStandard: false,
})

export const FACTS: readonly Fact[] = [
  fact('Họ và tên', said('name', 'birthName'), 'Nguyễn Văn Mẫu'),
  fact('Giới tính', said('person', 'sex'), 'Nam'),
  fact('Tên gọi khác', said('name', 'otherNames'), '……………'),
  fact('Ngày sinh', said('person', 'bornOn'), '12/04/1988', 'Ngày sinh; chỉ biết năm thì ghi năm'),
  fact('Nơi sinh', said('person', 'birthPlace'), 'Xã Mẫu, tỉnh Mẫu'),
  fact('Quê quán', said('person', 'homePlace'), 'Xã Mẫu, tỉnh Mẫu'),
  fact('Nơi ở hiện nay', said('residence', 'current'), 'Phường Mẫu, tỉnh Mẫu'),
  fact('Dân tộc', said('person', 'ethnicity'), 'Kinh'),
  fact('Tôn giáo', said('belief', 'religion'), 'Không'),
  fact('Thành phần gia đình', said('belief', 'classBackground'), 'Nông dân'),
  fact('Chức vụ hiện tại', work.everyPost, 'Chuyên viên'),
  fact('Đơn vị công tác', work.usingUnit, 'Sở Mẫu'),
  fact('Ngạch', work.rank, 'Chuyên viên', 'Ngạch, chức danh nghề nghiệp'),
  fact('Bậc lương', said('pay', 'step'), '4'),
  fact('Hệ số lương', said('pay', 'coefficient'), '3,33'),
  fact('Ngày vào Đảng', said('party', 'joinedOn'), '03/02/2015'),
  fact('Ngày chính thức', said('party', 'officialOn'), '03/02/2016'),
  fact('Giáo dục phổ thông', level('general'), '12/12'),
  fact('Chuyên môn', together([level('academicTitle'), level('qualification')]), 'Đại học'),
  fact('Lý luận chính trị', level('politicalTheory'), 'Trung cấp'),
  fact('Ngoại ngữ', foreignLanguages, 'Anh: B1'),
  fact('Tin học', level('informatics'), 'Cơ bản'),
  fact('Khen thưởng', commendations, 'Giấy khen (2022)'),
  fact('Kỷ luật', disciplines, '……………'),
  besides('Số hiệu', said('file', 'staffNumber'), '000123'),
  besides('Số căn cước', said('citizen-id', 'number'), '000000000000'),
  besides('Số BHXH', said('insurance', 'socialNumber'), '0000000000'),
  besides('Điện thoại', said('residence', 'phone'), '0900000000'),
  besides('Ngày tuyển dụng', said('recruitment', 'recruitedOn'), '01/06/2015'),
  besides('Cơ quan tuyển dụng', said('recruitment', 'body'), 'Sở Mẫu'),
  besides('Ngày vào cơ quan hiện nay', work.inUnitSince, '01/06/2015'),
  besides('Mã ngạch', work.rankCode, '01.003'),
  besides('Ngày hưởng', work.paidSince, '01/06/2025'),
  besides('Phụ cấp', work.allAllowances, 'Phụ cấp chức vụ lãnh đạo 0,30'),
  besides('Quản lý nhà nước', level('stateManagement'), 'Chuyên viên'),
  besides('Tổ chức chính trị - xã hội', organizations, 'Công đoàn 01/06/2015'),
  besides('Quân hàm', military.rank, '……………'),
  besides('Danh hiệu', honour, '……………'),
  besides('Đối tượng chính sách', policy, '……………'),
  besides('Quy hoạch', work.plannedPosts, 'Phó trưởng phòng (2026–2031)'),
  besides('Tình trạng sức khỏe', said('health', 'class'), 'Tốt'),
]

interface FactTable {
  tag: string
  list: string
  heading: string
  titles: readonly string[]
  from: Rows
  sample: readonly (readonly string[])[]
}

const RELATIVE = ['Mối quan hệ', 'Họ tên người thân', 'Năm sinh', 'Quê quán, nghề nghiệp, nơi ở']

export const TABLES: readonly FactTable[] = [
  {
    tag: 'Bảng đào tạo',
    list: 'Đào tạo',
    heading: 'Đào tạo, bồi dưỡng',
    titles: ['Tên trường', 'Chuyên ngành', 'Thời gian', 'Hình thức', 'Văn bằng'],
    from: everyCourse,
    sample: [['Đại học Mẫu', 'Luật', '09/2006 – 06/2010', 'Chính quy', 'Cử nhân']],
  },
  {
    tag: 'Bảng công tác',
    list: 'Công tác',
    heading: 'Tóm tắt quá trình công tác',
    titles: ['Từ tháng, năm đến tháng, năm', 'Chức danh, chức vụ, đơn vị'],
    from: work.workStretches,
    sample: [['06/2015 – nay', 'Chuyên viên, Sở Mẫu']],
  },
  {
    tag: 'Bảng gia đình',
    list: 'Gia đình',
    heading: 'Quan hệ gia đình',
    titles: RELATIVE,
    from: ownFamily,
    sample: [['Cha đẻ', 'Nguyễn Văn A', '1960', 'Xã Mẫu; làm ruộng']],
  },
  {
    tag: 'Bảng gia đình vợ chồng',
    list: 'Gia đình vợ chồng',
    heading: 'Quan hệ gia đình bên vợ (hoặc chồng)',
    titles: RELATIVE,
    from: spouseFamily,
    sample: [['Cha vợ/chồng', 'Trần Văn B', '1958', 'Xã Mẫu; hưu trí']],
  },
]

/** What of the template the program brings stays empty, in whole or in part, because whoever prints may not see it. */
export const hiddenFacts = ({ hidden }: Told): string[] => {
  const isHidden = ({ from }: { from: Source | Rows }) => from.parts.some((part) => hidden.has(part))
  return [
    ...FACTS.filter((fact) => fact.isStandard && isHidden(fact)).map(({ tag }) => tag),
    ...TABLES.filter(isHidden).map(({ heading }) => heading),
  ]
}
