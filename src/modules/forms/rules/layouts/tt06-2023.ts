/** Sơ yếu lý lịch, the form of Thông tư 06/2023/TT-BNV. */
import { blank, type Layout, one } from '../form.ts'
import { level } from '../of-learning.ts'
import { birth, firstOrganization, honour, military, placeIn, policy } from '../of-person.ts'
import * as work from '../of-work.ts'
import { said } from '../said.ts'
import { tt06Tables } from './tt06-2023-tables.ts'

export const tt06: Layout = {
  code: 'Mẫu Sơ yếu lý lịch',
  issuedBy: 'Ban hành kèm theo Thông tư số 06/2023/TT-BNV ngày 04/5/2023 của Bộ trưởng Bộ Nội vụ',
  title: 'SƠ YẾU LÝ LỊCH',
  header: [
    blank('header', 'Cơ quan, đơn vị có thẩm quyền quản lý CBCC:', work.managingUnit),
    blank('header', 'Cơ quan, đơn vị sử dụng CBCC:', work.usingUnit),
    blank('header', 'Số hiệu:', said('file', 'staffNumber')),
    blank('header', 'Mã số định danh:', said('file', 'nationalFileId')),
  ],
  entries: [
    {
      blanks: [
        blank('1', '1) Họ và tên khai sinh (viết chữ in hoa):', said('name', 'birthName'), { isName: true }),
        blank('1', 'Giới tính:', said('person', 'sex')),
      ],
    },
    one('2', '2) Các tên gọi khác:', said('name', 'otherNames')),
    {
      blanks: [
        blank('3', '3) Sinh ngày:', birth.day),
        blank('3', 'tháng:', birth.month),
        blank('3', 'năm:', birth.year),
      ],
    },
    one('4', '4) Nơi sinh:', said('person', 'birthPlace')),
    {
      blanks: [
        blank('5', '5) Quê quán (xã, phường):', placeIn('person', 'homePlace', 'commune')),
        blank('5', '(huyện, quận):', placeIn('person', 'homePlace', 'district')),
        blank('5', '(tỉnh, TP):', placeIn('person', 'homePlace', 'province')),
      ],
    },
    {
      blanks: [
        blank('6', '6) Dân tộc:', said('person', 'ethnicity')),
        blank('7', '7) Tôn giáo:', said('belief', 'religion')),
      ],
    },
    {
      blanks: [
        blank('8', '8) Số CCCD:', said('citizen-id', 'number')),
        blank('8', 'Ngày cấp:', said('citizen-id', 'issuedOn')),
        blank('8', 'SĐT liên hệ:', said('residence', 'phone')),
      ],
    },
    {
      blanks: [
        blank('9', '9) Số BHXH:', said('insurance', 'socialNumber')),
        blank('9', 'Số thẻ BHYT:', said('insurance', 'healthNumber')),
      ],
    },
    one('10', '10) Nơi ở hiện nay:', said('residence', 'current')),
    one('11', '11) Thành phần gia đình xuất thân:', said('belief', 'classBackground')),
    one('12', '12) Nghề nghiệp trước khi được tuyển dụng:', said('recruitment', 'occupationBefore')),
    {
      blanks: [
        blank('13', '13) Ngày được tuyển dụng lần đầu:', said('recruitment', 'recruitedOn')),
        blank('13', 'Cơ quan, tổ chức, đơn vị tuyển dụng:', said('recruitment', 'body')),
      ],
    },
    one('14', '14) Ngày vào cơ quan hiện đang công tác:', work.inUnitSince),
    {
      blanks: [
        blank('15', '15) Ngày vào Đảng Cộng sản Việt Nam:', said('party', 'joinedOn')),
        blank('15', 'Ngày chính thức:', said('party', 'officialOn')),
      ],
    },
    one('16', '16) Ngày tham gia tổ chức chính trị - xã hội đầu tiên:', firstOrganization, {
      hint: '(Ngày vào Đoàn TNCSHCM, Công đoàn, Hội)',
    }),
    {
      blanks: [
        blank('17', '17) Ngày nhập ngũ:', military.from),
        blank('17', 'Ngày xuất ngũ:', military.to),
        blank('17', 'Quân hàm cao nhất:', military.rank),
      ],
    },
    one('18', '18) Đối tượng chính sách:', policy),
    one('19', '19) Trình độ giáo dục phổ thông (đã tốt nghiệp lớp mấy/thuộc hệ nào):', level('general')),
    one('20', '20) Trình độ chuyên môn cao nhất:', level('qualification')),
    one('21', '21) Học hàm:', level('academicTitle')),
    one('22', '22) Danh hiệu nhà nước phong tặng:', honour, {
      hint: '(Anh hùng lao động, anh hùng lực lượng vũ trang; nhà giáo, thầy thuốc, nghệ sĩ nhân dân, ưu tú, …)',
    }),
    {
      blanks: [
        blank('23', '23) Chức vụ hiện tại:', work.mainPost),
        blank('23', 'Ngày bổ nhiệm/ngày phê chuẩn:', work.ofPost('appointedOn')),
        blank('23', 'Ngày bổ nhiệm lại/phê chuẩn nhiệm kỳ tiếp theo:', work.ofPost('reappointedOn')),
      ],
    },
    one('24', '24) Được quy hoạch chức danh:', work.plannedPosts),
    one('25', '25) Chức vụ kiêm nhiệm:', work.concurrentPosts),
    one('26', '26) Chức vụ Đảng hiện tại:', work.partyPost),
    one('27', '27) Chức vụ Đảng kiêm nhiệm:', work.concurrentPartyPosts),
    one('28', '28) Công việc chính được giao:', work.ofPost('mainWork')),
    {
      blanks: [
        blank('29', '29) Sở trường công tác:', said('strength', 'strength')),
        blank('29', 'Công việc làm lâu nhất:', said('strength', 'longestWork')),
      ],
    },
    { item: '30', heading: '30) Tiền lương' },
    {
      blanks: [
        blank('30.1', '30.1) Ngạch/chức danh nghề nghiệp:', work.rank),
        blank('30.1', 'Mã số:', work.rankCode),
        blank('30.1', 'Ngày bổ nhiệm ngạch/chức danh nghề nghiệp:', said('rank', 'appointedOn')),
        blank('30.1', 'Bậc lương:', said('pay', 'step')),
        blank('30.1', 'Hệ số:', said('pay', 'coefficient')),
        blank('30.1', 'Ngày hưởng:', work.paidSince),
        blank('30.1', 'Phần trăm hưởng:', said('pay', 'salaryPercent')),
        blank('30.1', 'Phụ cấp thâm niên vượt khung:', said('pay', 'overScalePercent')),
        blank('30.1', 'Ngày hưởng PCTNVK:', work.overScaleSince),
      ],
    },
    {
      blanks: [
        blank('30.2', '30.2) Phụ cấp chức vụ:', work.postAllowance),
        blank('30.2', 'Phụ cấp kiêm nhiệm:', work.concurrentAllowance),
        blank('30.2', 'Phụ cấp khác:', work.otherAllowances),
      ],
    },
    {
      blanks: [
        blank('30.3', '30.3) Vị trí việc làm:', work.ofPost('jobPosition')),
        blank('30.3', 'Mã số:', work.ofPost('jobPositionCode')),
        blank('30.3', 'Lương theo mức tiền:', said('pay', 'positionPay')),
      ],
    },
    {
      blanks: [
        blank('31', '31) Tình trạng sức khỏe:', said('health', 'class')),
        blank('31', 'Chiều cao:', said('health', 'heightCm'), { after: 'cm' }),
        blank('31', 'Cân nặng:', said('health', 'weightKg'), { after: 'kg' }),
        blank('31', 'Nhóm máu:', said('health', 'bloodGroup')),
      ],
    },
    ...tt06Tables,
  ],
  beside: 6,
  declares: 'Tôi xin cam đoan những lời khai trên đây là đúng sự thật',
  certifies: { role: 'Xác nhận của cơ quan quản lý', hint: '(Ký tên, đóng dấu)' },
}
