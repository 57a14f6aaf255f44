/** Tiểu sử tóm tắt: sixteen items of the curriculum on a page or two, for appointments and elections. */
import { blank, type Layout, one } from '../form.ts'
import { everyCourse, foreignLanguages, level } from '../of-learning.ts'
import { commendations, disciplines } from '../of-merit.ts'
import { birth } from '../of-person.ts'
import * as work from '../of-work.ts'
import { said, together } from '../said.ts'

export const brief: Layout = {
  code: 'Tiểu sử tóm tắt',
  issuedBy: '',
  title: 'TIỂU SỬ TÓM TẮT',
  header: [
    blank('header', 'Cơ quan, đơn vị quản lý:', work.managingUnit),
    blank('header', 'Cơ quan, đơn vị sử dụng:', work.usingUnit),
  ],
  entries: [
    {
      blanks: [
        blank('1', '1) Họ và tên khai sinh:', said('name', 'birthName'), { isName: true }),
        blank('1', 'Nam, nữ:', said('person', 'sex')),
      ],
    },
    one('2', '2) Tên gọi khác:', said('name', 'otherNames')),
    {
      blanks: [
        blank('3', '3) Sinh ngày:', birth.day),
        blank('3', 'tháng:', birth.month),
        blank('3', 'năm:', birth.year),
      ],
    },
    one('4', '4) Quê quán:', said('person', 'homePlace')),
    one('5', '5) Nơi ở hiện nay:', said('residence', 'current')),
    {
      blanks: [
        blank('6', '6) Dân tộc:', said('person', 'ethnicity')),
        blank('7', '7) Tôn giáo:', said('belief', 'religion')),
      ],
    },
    one('8', '8) Thành phần gia đình xuất thân:', said('belief', 'classBackground')),
    one('9', '9) Chức vụ, đơn vị công tác hiện nay:', together([work.everyPost, work.usingUnit])),
    {
      blanks: [
        blank('10', '10) Ngạch, chức danh nghề nghiệp:', work.rank),
        blank('10', 'Bậc:', said('pay', 'step')),
        blank('10', 'Hệ số:', said('pay', 'coefficient')),
      ],
    },
    {
      blanks: [
        blank('11', '11) Ngày vào Đảng Cộng sản Việt Nam:', said('party', 'joinedOn')),
        blank('11', 'Ngày chính thức:', said('party', 'officialOn')),
      ],
    },
    {
      blanks: [
        blank('12', '12) Trình độ: Giáo dục phổ thông:', level('general')),
        blank('12', 'Chuyên môn:', together([level('academicTitle'), level('qualification')])),
        blank('12', 'Lý luận chính trị:', level('politicalTheory')),
        blank('12', 'Ngoại ngữ:', foreignLanguages),
        blank('12', 'Tin học:', level('informatics')),
      ],
    },
    one('13', '13) Khen thưởng:', commendations),
    one('14', '14) Kỷ luật:', disciplines),
    { item: '15', heading: '15) ĐÀO TẠO, BỒI DƯỠNG' },
    {
      item: '15',
      columns: [
        { title: 'Tên trường', width: 26 },
        { title: 'Chuyên ngành', width: 24 },
        { title: 'Thời gian', width: 18 },
        { title: 'Hình thức', width: 14 },
        { title: 'Văn bằng, chứng chỉ', width: 18 },
      ],
      from: everyCourse,
    },
    { item: '16', heading: '16) TÓM TẮT QUÁ TRÌNH CÔNG TÁC' },
    {
      item: '16',
      columns: [
        { title: 'Từ tháng, năm đến tháng, năm', width: 24 },
        { title: 'Chức danh, chức vụ, đơn vị công tác', width: 76 },
      ],
      from: work.workStretches,
    },
  ],
  beside: 6,
  declares: '',
  certifies: { role: 'Thủ trưởng cơ quan, đơn vị', hint: '(Ký tên, đóng dấu)' },
}
