/** Items 32–38 of the form of Thông tư 06/2023/TT-BNV: its tables, and what is written at length. */
import { blank, type Column, type Entry, one } from '../form.ts'
import { courses, defenceCourses, languageCourses } from '../of-learning.ts'
import { disciplineRows, meritRows } from '../of-merit.ts'
import { ownFamily, remarks, spouseFamily, stretchRows } from '../of-person.ts'
import * as work from '../of-work.ts'
import { said } from '../said.ts'

const since: readonly Column[] = [
  { title: 'Từ', width: 9, group: 'Tháng/năm' },
  { title: 'Đến', width: 9, group: 'Tháng/năm' },
]
const school: Column = { title: 'Tên cơ sở đào tạo', width: 30 }
const relative: readonly Column[] = [
  { title: 'Mối quan hệ', width: 12 },
  { title: 'Họ và tên', width: 22 },
  { title: 'Năm sinh', width: 8 },
  {
    title:
      'Quê quán, nghề nghiệp, chức danh, chức vụ, đơn vị công tác, học tập, nơi ở (trong, ngoài nước); thành viên các tổ chức chính trị - xã hội',
    width: 50,
  },
]

export const tt06Tables: readonly Entry[] = [
  { item: '32', heading: '32) QUÁ TRÌNH ĐÀO TẠO, BỒI DƯỠNG' },
  { item: '32.1', heading: '32.1- Chuyên môn (từ trung cấp trở lên cả trong nước và nước ngoài)' },
  {
    item: '32.1',
    columns: [
      ...since,
      school,
      { title: 'Chuyên ngành đào tạo', width: 22 },
      { title: 'Hình thức đào tạo', width: 14 },
      { title: 'Văn bằng, trình độ', width: 16 },
    ],
    from: courses(['CHUYEN_MON'], ['school', 'major', 'mode', 'award']),
  },
  { item: '32.2', heading: '32.2- Lý luận chính trị' },
  {
    item: '32.2',
    columns: [...since, school, { title: 'Hình thức đào tạo', width: 22 }, { title: 'Văn bằng được cấp', width: 30 }],
    from: courses(['LLCT'], ['school', 'mode', 'award'], 'politicalTheory'),
  },
  { item: '32.3', heading: '32.3- Bồi dưỡng quản lý nhà nước/chức danh nghề nghiệp/nghiệp vụ chuyên ngành' },
  {
    item: '32.3',
    columns: [...since, school, { title: 'Chứng chỉ được cấp', width: 52 }],
    from: courses(['QLNN', 'NGHIEP_VU'], ['school', 'award'], 'stateManagement'),
  },
  { item: '32.4', heading: '32.4- Bồi dưỡng kiến thức an ninh, quốc phòng' },
  { item: '32.4', columns: [...since, school, { title: 'Chứng chỉ được cấp', width: 52 }], from: defenceCourses },
  { item: '32.5', heading: '32.5- Tin học' },
  {
    item: '32.5',
    columns: [...since, school, { title: 'Chứng chỉ được cấp', width: 52 }],
    from: courses(['TIN_HOC'], ['school', 'award'], 'informatics'),
  },
  { item: '32.6', heading: '32.6- Ngoại ngữ/tiếng dân tộc' },
  {
    item: '32.6',
    columns: [
      ...since,
      school,
      { title: 'Tên ngoại ngữ/tiếng dân tộc', width: 20 },
      { title: 'Chứng chỉ được cấp', width: 22 },
      { title: 'Điểm số', width: 10 },
    ],
    from: languageCourses,
  },
  { item: '33', heading: '33) TÓM TẮT QUÁ TRÌNH CÔNG TÁC' },
  {
    item: '33',
    columns: [
      ...since,
      { title: 'Đơn vị công tác (đảng, chính quyền, đoàn thể, tổ chức xã hội)', width: 46 },
      { title: 'Chức danh/chức vụ', width: 36 },
    ],
    from: work.workRows,
  },
  { item: '34', heading: '34) ĐẶC ĐIỂM LỊCH SỬ BẢN THÂN' },
  one(
    '34.1',
    '34.1- Khai rõ: bị bắt, bị tù (từ ngày tháng năm nào đến ngày tháng năm nào, ở đâu?), đã khai báo cho ai, những vấn đề gì?',
    said('history', 'arrest'),
  ),
  { item: '34.2', heading: '34.2- Bản thân có làm việc cho chế độ cũ' },
  {
    item: '34.2',
    columns: [...since, { title: 'Chức danh, chức vụ, đơn vị, địa điểm đã làm việc', width: 82 }],
    from: stretchRows('old-regime'),
  },
  {
    item: '34.3',
    heading: '34.3- Tham gia hoặc có quan hệ với các tổ chức chính trị, kinh tế, xã hội nào ở nước ngoài',
  },
  {
    item: '34.3',
    columns: [...since, { title: 'Tên tổ chức, địa chỉ trụ sở, công việc đã làm', width: 82 }],
    from: stretchRows('foreign-organization'),
  },
  { item: '35', heading: '35) KHEN THƯỞNG, KỶ LUẬT' },
  { item: '35.1', heading: '35.1- Thành tích thi đua, khen thưởng' },
  {
    item: '35.1',
    columns: [
      { title: 'Năm', width: 10 },
      { title: 'Xếp loại chuyên môn', width: 30 },
      { title: 'Xếp loại thi đua', width: 30 },
      { title: 'Hình thức khen thưởng', width: 30 },
    ],
    from: meritRows,
  },
  { item: '35.2', heading: '35.2- Kỷ luật Đảng/hành chính' },
  {
    item: '35.2',
    columns: [
      ...since,
      { title: 'Hình thức', width: 20 },
      { title: 'Hành vi vi phạm chính', width: 34 },
      { title: 'Cơ quan quyết định', width: 28 },
    ],
    from: disciplineRows,
  },
  { item: '36', heading: '36) QUAN HỆ GIA ĐÌNH' },
  { item: '36.1', heading: '36.1- Về bản thân: Cha, Mẹ, Vợ (hoặc chồng), các con, anh chị em ruột' },
  { item: '36.1', columns: relative, from: ownFamily },
  { item: '36.2', heading: '36.2- Cha, Mẹ, anh chị em ruột (bên vợ hoặc chồng)' },
  { item: '36.2', columns: relative, from: spouseFamily },
  { item: '37', heading: '37) HOÀN CẢNH KINH TẾ GIA ĐÌNH' },
  { item: '37.1', heading: '37.1- Quá trình lương của bản thân' },
  {
    item: '37.1',
    columns: [
      ...since,
      { title: 'Mã số', width: 18 },
      { title: 'Bậc lương', width: 12 },
      { title: 'Hệ số lương', width: 24 },
      { title: 'Tiền lương theo vị trí việc làm', width: 28 },
    ],
    from: work.payRows,
  },
  { item: '37.2', heading: '37.2- Các loại phụ cấp khác' },
  {
    item: '37.2',
    columns: [
      ...since,
      { title: 'Loại phụ cấp', width: 30 },
      { title: 'Phần trăm hưởng', width: 12 },
      { title: 'Hệ số', width: 10 },
      { title: 'Hình thức hưởng', width: 16 },
      { title: 'Giá trị (đồng)', width: 14 },
    ],
    from: work.allowanceRows,
  },
  { item: '37.3', heading: '37.3- Nguồn thu nhập chính của gia đình hàng năm' },
  one('37.3', '- Nguồn thu nhập:', said('household', 'income')),
  {
    blanks: [
      blank('37.3', '- Nhà ở: + Được cấp, được thuê:', said('household', 'houseGranted')),
      blank('37.3', '+ Nhà tự mua, tự xây:', said('household', 'houseOwn')),
    ],
  },
  {
    blanks: [
      blank('37.3', '- Đất ở: + Đất được cấp:', said('household', 'landGranted')),
      blank('37.3', '+ Đất tự mua:', said('household', 'landBought')),
    ],
  },
  one('37.3', '- Đất sản xuất, kinh doanh:', said('household', 'landBusiness')),
  { item: '38', heading: '38) NHẬN XÉT, ĐÁNH GIÁ CỦA CƠ QUAN, TỔ CHỨC, ĐƠN VỊ' },
  one('38', '', remarks),
]
