/**
 * Phiếu bổ sung lý lịch, Mẫu 2a-BNV/2007: what a year brought, in nine sections. The sections stand in the field list of the forms; what
 * each of them asks is asked as Mẫu 2C-BNV/2008 asks it, for the form itself was not read.
 */
import { blank, type Column, type Layout, one } from '../form.ts'
import { everyCourse } from '../of-learning.ts'
import { commendations, disciplines } from '../of-merit.ts'
import { birth, everyRelative, journeys, remarks } from '../of-person.ts'
import * as work from '../of-work.ts'
import { changesOfPlace } from '../of-year.ts'
import { ofYear, rowsOfYear, said, source } from '../said.ts'

const relative: readonly Column[] = [
  { title: 'Mối quan hệ', width: 12 },
  { title: 'Họ và tên', width: 22 },
  { title: 'Năm sinh', width: 8 },
  { title: 'Quê quán, nghề nghiệp, chức danh, chức vụ, đơn vị công tác, học tập, nơi ở', width: 50 },
]

export const supplement2007: Layout = {
  code: 'Mẫu 2a-BNV/2007',
  issuedBy: 'Ban hành kèm theo Quyết định số 06/2007/QĐ-BNV của Bộ trưởng Bộ Nội vụ',
  title: 'PHIẾU BỔ SUNG LÝ LỊCH CÁN BỘ, CÔNG CHỨC',
  header: [
    blank('header', 'Cơ quan, đơn vị có thẩm quyền quản lý CBCC:', work.managingUnit),
    blank('header', 'Cơ quan, đơn vị sử dụng CBCC:', work.usingUnit),
    blank('header', 'Số hiệu cán bộ, công chức:', said('file', 'staffNumber')),
  ],
  entries: [
    one(
      'Năm',
      'Năm:',
      source([], ({ day }) => day.slice(0, 4)),
    ),
    one('Họ tên', 'Họ và tên (viết chữ in hoa):', said('name', 'birthName'), { isName: true }),
    {
      blanks: [
        blank('Ngày sinh', 'Sinh ngày:', birth.day),
        blank('Ngày sinh', 'tháng:', birth.month),
        blank('Ngày sinh', 'năm:', birth.year),
      ],
    },
    one('Chức vụ', 'Chức vụ (chức danh) hiện tại:', work.everyPost),
    one('Ngạch', 'Ngạch công chức (viên chức):', work.rank),
    { item: 'I', heading: 'I) Thay đổi về chức danh, chức vụ, đơn vị công tác' },
    {
      item: 'I',
      columns: [
        { title: 'Từ tháng, năm đến tháng, năm', width: 24 },
        { title: 'Chức danh, chức vụ, đơn vị công tác', width: 76 },
      ],
      from: changesOfPlace,
    },
    { item: 'II', heading: 'II) Đào tạo, bồi dưỡng nâng cao trình độ' },
    {
      item: 'II',
      columns: [
        { title: 'Tên trường', width: 26 },
        { title: 'Chuyên ngành đào tạo, bồi dưỡng', width: 24 },
        { title: 'Từ tháng, năm - đến tháng, năm', width: 18 },
        { title: 'Hình thức đào tạo', width: 14 },
        { title: 'Văn bằng, chứng chỉ, trình độ gì', width: 18 },
      ],
      from: rowsOfYear(everyCourse, everyCourse.parts),
    },
    { item: 'III', heading: 'III) Khen thưởng' },
    one('III', '', ofYear(commendations)),
    { item: 'IV', heading: 'IV) Kỷ luật' },
    one('IV', '', ofYear(disciplines)),
    { item: 'V', heading: 'V) Đi nước ngoài' },
    {
      item: 'V',
      columns: [
        { title: 'Từ tháng, năm - đến tháng, năm', width: 24 },
        { title: 'Nước', width: 26 },
        { title: 'Mục đích', width: 50 },
      ],
      from: rowsOfYear(journeys, journeys.parts),
    },
    { item: 'VI', heading: 'VI) Tình trạng sức khỏe' },
    {
      blanks: [
        blank('VI', 'Tình trạng:', ofYear(said('health', 'class'))),
        blank('VI', 'Chiều cao:', ofYear(said('health', 'heightCm')), { after: 'cm' }),
        blank('VI', 'Cân nặng:', ofYear(said('health', 'weightKg')), { after: 'kg' }),
        blank('VI', 'Nhóm máu:', ofYear(said('health', 'bloodGroup'))),
      ],
    },
    { item: 'VII', heading: 'VII) Về kinh tế bản thân' },
    one('VII', '- Nguồn thu nhập chính (hàng năm):', ofYear(said('household', 'income'))),
    {
      blanks: [
        blank('VII', '- Nhà ở: + Được cấp, được thuê, loại nhà:', ofYear(said('household', 'houseGranted'))),
        blank('VII', '+ Nhà tự mua, tự xây, loại nhà:', ofYear(said('household', 'houseOwn'))),
      ],
    },
    {
      blanks: [
        blank('VII', '- Đất ở: + Đất được cấp:', ofYear(said('household', 'landGranted'))),
        blank('VII', '+ Đất tự mua:', ofYear(said('household', 'landBought'))),
        blank('VII', '- Đất sản xuất, kinh doanh:', ofYear(said('household', 'landBusiness'))),
      ],
    },
    { item: 'VIII', heading: 'VIII) Về gia đình' },
    { item: 'VIII', columns: relative, from: rowsOfYear(everyRelative, everyRelative.parts) },
    { item: 'IX', heading: 'IX) Những vấn đề khác cần bổ sung' },
    one('IX', '', ofYear(remarks)),
  ],
  beside: 5,
  declares: 'Tôi xin cam đoan những lời khai trên đây là đúng sự thật',
  certifies: { role: 'Thủ trưởng cơ quan, đơn vị quản lý và sử dụng CBCC', hint: '(Ký tên, đóng dấu)' },
}
