/** Sơ yếu lý lịch cán bộ, công chức, Mẫu 2C-BNV/2008. */
import { blank, type Column, type Layout, one } from '../form.ts'
import { everyCourse, foreignLanguages, level } from '../of-learning.ts'
import { heaviestDiscipline, highestCommendation } from '../of-merit.ts'
import {
  birth,
  honour,
  invalidity,
  military,
  organizations,
  otherPolicy,
  ownFamily,
  placeIn,
  relativesAbroad,
  remarks,
  spouseFamily,
  stretches,
} from '../of-person.ts'
import * as work from '../of-work.ts'
import { said, together } from '../said.ts'

const relative: readonly Column[] = [
  { title: 'Mối quan hệ', width: 12 },
  { title: 'Họ và tên', width: 22 },
  { title: 'Năm sinh', width: 8 },
  {
    title:
      'Quê quán, nghề nghiệp, chức danh, chức vụ, đơn vị công tác, học tập, nơi ở (trong, ngoài nước); thành viên các tổ chức chính trị - xã hội ……)',
    width: 50,
  },
]

export const bnv2008: Layout = {
  code: 'Mẫu 2C-BNV/2008',
  issuedBy: 'Ban hành kèm theo Quyết định số 02/2008/QĐ-BNV ngày 06/10/2008 của Bộ trưởng Bộ Nội vụ',
  title: 'SƠ YẾU LÝ LỊCH CÁN BỘ, CÔNG CHỨC',
  header: [
    blank('header', 'Cơ quan, đơn vị có thẩm quyền quản lý CBCC:', work.managingUnit),
    blank('header', 'Cơ quan, đơn vị sử dụng CBCC:', work.usingUnit),
    blank('header', 'Số hiệu cán bộ, công chức:', said('file', 'staffNumber')),
  ],
  entries: [
    { blanks: [blank('1', '1) Họ và tên (viết chữ in hoa):', said('name', 'birthName'), { isName: true })] },
    one('2', '2) Tên gọi khác:', said('name', 'otherNames')),
    {
      blanks: [
        blank('3', '3) Sinh ngày:', birth.day),
        blank('3', 'tháng:', birth.month),
        blank('3', 'năm:', birth.year),
        blank('3', 'Giới tính (nam, nữ):', said('person', 'sex')),
      ],
    },
    {
      blanks: [
        blank('4', '4) Nơi sinh: Xã', placeIn('person', 'birthPlace', 'commune', 'Xã')),
        blank('4', 'Huyện', placeIn('person', 'birthPlace', 'district', 'Huyện')),
        blank('4', 'Tỉnh', placeIn('person', 'birthPlace', 'province', 'Tỉnh')),
      ],
    },
    {
      blanks: [
        blank('5', '5) Quê quán: Xã', placeIn('person', 'homePlace', 'commune', 'Xã')),
        blank('5', 'Huyện', placeIn('person', 'homePlace', 'district', 'Huyện')),
        blank('5', 'Tỉnh', placeIn('person', 'homePlace', 'province', 'Tỉnh')),
      ],
    },
    {
      blanks: [
        blank('6', '6) Dân tộc:', said('person', 'ethnicity')),
        blank('7', '7) Tôn giáo:', said('belief', 'religion')),
      ],
    },
    one('8', '8) Nơi đăng ký hộ khẩu thường trú:', said('residence', 'permanent'), {
      hint: '(Số nhà, đường phố, thành phố, xóm, thôn, xã, huyện, tỉnh)',
    }),
    one('9', '9) Nơi ở hiện nay:', said('residence', 'current'), {
      hint: '(Số nhà, đường phố, thành phố, xóm, thôn, xã, huyện, tỉnh)',
    }),
    one('10', '10) Nghề nghiệp khi được tuyển dụng:', said('recruitment', 'occupationBefore')),
    {
      blanks: [
        blank('11', '11) Ngày tuyển dụng:', said('recruitment', 'recruitedOn')),
        blank('11', 'Cơ quan tuyển dụng:', said('recruitment', 'body')),
      ],
    },
    one('12', '12) Chức vụ (chức danh) hiện tại:', work.everyPost, {
      hint: '(Về chính quyền hoặc Đảng, đoàn thể, kể cả chức vụ kiêm nhiệm)',
    }),
    one('13', '13) Công việc chính được giao:', work.ofPost('mainWork')),
    {
      blanks: [
        blank('14', '14) Ngạch công chức (viên chức):', work.rank),
        blank('14', 'Mã ngạch:', work.rankCode),
        blank('14', 'Bậc lương:', said('pay', 'step')),
        blank('14', 'Hệ số:', said('pay', 'coefficient')),
        blank('14', 'Ngày hưởng:', work.paidSince),
        blank('14', 'Phụ cấp chức vụ:', work.postAllowance),
        blank('14', 'Phụ cấp khác:', work.otherAllowances),
      ],
    },
    one('15.1', '15.1- Trình độ giáo dục phổ thông (đã tốt nghiệp lớp mấy/thuộc hệ nào):', level('general')),
    {
      blanks: [
        blank(
          '15.2',
          '15.2- Trình độ chuyên môn cao nhất:',
          together([level('academicTitle'), level('qualification')]),
        ),
      ],
      hint: '(TSKH, TS, Ths, cử nhân, kỹ sư, cao đẳng, trung cấp, sơ cấp; chuyên ngành)',
    },
    {
      blanks: [
        blank('15.3', '15.3- Lý luận chính trị:', level('politicalTheory')),
        blank('15.4', '15.4- Quản lý nhà nước:', level('stateManagement')),
      ],
      hint: '(Cao cấp, trung cấp, sơ cấp và tương đương) (Chuyên viên cao cấp, chuyên viên chính, chuyên viên, cán sự, …)',
    },
    {
      blanks: [
        blank('15.5', '15.5- Ngoại ngữ:', foreignLanguages),
        blank('15.6', '15.6- Tin học:', level('informatics')),
      ],
      hint: '(Tên ngoại ngữ + Trình độ A, B, C, D, …) (Trình độ A, B, C, …)',
    },
    {
      blanks: [
        blank('16', '16) Ngày vào Đảng Cộng sản Việt Nam:', said('party', 'joinedOn')),
        blank('16', 'Ngày chính thức:', said('party', 'officialOn')),
      ],
    },
    one('17', '17) Ngày tham gia tổ chức chính trị - xã hội:', organizations, {
      hint: '(Ngày tham gia tổ chức: Đoàn, Hội, … và làm việc gì trong tổ chức đó)',
    }),
    {
      blanks: [
        blank('18', '18) Ngày nhập ngũ:', military.from),
        blank('18', 'Ngày xuất ngũ:', military.to),
        blank('18', 'Quân hàm cao nhất:', military.rank),
      ],
    },
    one('19', '19) Danh hiệu được phong tặng cao nhất:', honour, {
      hint: '(Anh hùng lao động, anh hùng lực lượng vũ trang; nhà giáo, thầy thuốc, nghệ sĩ nhân dân và ưu tú, …)',
    }),
    one('20', '20) Sở trường công tác:', said('strength', 'strength')),
    {
      blanks: [blank('21', '21) Khen thưởng:', highestCommendation), blank('22', '22) Kỷ luật:', heaviestDiscipline)],
      hint: '(Hình thức cao nhất, năm nào) (về đảng, chính quyền, đoàn thể, hình thức cao nhất, năm nào)',
    },
    {
      blanks: [
        blank('23', '23) Tình trạng sức khỏe:', said('health', 'class')),
        blank('23', 'Chiều cao:', said('health', 'heightCm'), { after: 'cm' }),
        blank('23', 'Cân nặng:', said('health', 'weightKg'), { after: 'kg' }),
        blank('23', 'Nhóm máu:', said('health', 'bloodGroup')),
      ],
    },
    {
      blanks: [
        blank('24', '24) Là thương binh hạng:', invalidity),
        blank('24', 'Là con gia đình chính sách:', otherPolicy),
      ],
      hint: '(Con thương binh, con liệt sĩ, người nhiễm chất độc da cam Dioxin)',
    },
    {
      blanks: [
        blank('25', '25) Số chứng minh nhân dân:', said('citizen-id', 'number')),
        blank('25', 'Ngày cấp:', said('citizen-id', 'issuedOn')),
        blank('26', '26) Số sổ BHXH:', said('insurance', 'socialNumber')),
      ],
    },
    { item: '27', heading: '27) Đào tạo, bồi dưỡng về chuyên môn, nghiệp vụ, lý luận chính trị, ngoại ngữ, tin học' },
    {
      item: '27',
      columns: [
        { title: 'Tên trường', width: 26 },
        { title: 'Chuyên ngành đào tạo, bồi dưỡng', width: 24 },
        { title: 'Từ tháng, năm - đến tháng, năm', width: 18 },
        { title: 'Hình thức đào tạo', width: 14 },
        { title: 'Văn bằng, chứng chỉ, trình độ gì', width: 18 },
      ],
      from: everyCourse,
      note: 'Ghi chú: Hình thức đào tạo: Chính quy, tại chức, chuyên tu, bồi dưỡng…/ Văn bằng: TSKH, TS, Ths, Cử nhân, Kỹ sư…',
    },
    { item: '28', heading: '28) Tóm tắt quá trình công tác' },
    {
      item: '28',
      columns: [
        { title: 'Từ tháng, năm đến tháng, năm', width: 24 },
        {
          title:
            'Chức danh, chức vụ, đơn vị công tác (đảng, chính quyền, đoàn thể, tổ chức xã hội), kể cả thời gian được đào tạo, bồi dưỡng về chuyên môn, nghiệp vụ, …',
          width: 76,
        },
      ],
      from: work.workStretches,
    },
    { item: '29', heading: '29) Đặc điểm lịch sử bản thân:' },
    {
      blanks: [
        blank(
          '29',
          '- Khai rõ: bị bắt, bị tù (từ ngày tháng năm nào đến ngày tháng năm nào, ở đâu), đã khai báo cho ai, những vấn đề gì? Bản thân có làm việc trong chế độ cũ (cơ quan, đơn vị nào, địa điểm, chức danh, chức vụ, thời gian làm việc …):',
          together([said('history', 'arrest'), stretches('old-regime')], '\n'),
        ),
      ],
    },
    one(
      '29',
      '- Tham gia hoặc có quan hệ với các tổ chức chính trị, kinh tế, xã hội nào ở nước ngoài (làm gì, tổ chức nào, đặt trụ sở ở đâu …?):',
      stretches('foreign-organization'),
    ),
    one(
      '29',
      '- Có thân nhân (Cha, Mẹ, Vợ, Chồng, con, anh chị em ruột) ở nước ngoài (làm gì, địa chỉ …)?',
      relativesAbroad,
    ),
    { item: '30', heading: '30) Quan hệ gia đình' },
    { item: '30a', heading: 'a) Về bản thân: Cha, Mẹ, Vợ (hoặc chồng), các con, anh chị em ruột' },
    { item: '30a', columns: relative, from: ownFamily },
    { item: '30b', heading: 'b) Về bên vợ (hoặc chồng): Cha, Mẹ, anh chị em ruột' },
    { item: '30b', columns: relative, from: spouseFamily },
    { item: '31', heading: '31) Diễn biến quá trình lương của cán bộ, công chức' },
    { item: '31', across: ['Tháng/năm', 'Mã ngạch/bậc', 'Hệ số lương'], from: work.payMonths },
    { item: '32', heading: '32) Nhận xét, đánh giá của cơ quan, đơn vị quản lý và sử dụng cán bộ, công chức' },
    one('32', '', remarks),
  ],
  beside: 6,
  declares: 'Tôi xin cam đoan những lời khai trên đây là đúng sự thật',
  certifies: { role: 'Thủ trưởng cơ quan, đơn vị quản lý và sử dụng CBCC', hint: '(Ký tên, đóng dấu)' },
}
