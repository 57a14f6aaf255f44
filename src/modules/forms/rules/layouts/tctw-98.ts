/** Sơ yếu lý lịch of Ban Tổ chức Trung ương, Mẫu 2C/TCTW-98. */
import { blank, type Column, type Layout, one } from '../form.ts'
import { everyCourse, foreignLanguages, level } from '../of-learning.ts'
import { commendations, disciplines } from '../of-merit.ts'
import {
  birth,
  heightInMetres,
  honour,
  invalidity,
  military,
  organizations,
  otherPolicy,
  ownFamily,
  placeIn,
  relativesAbroad,
  spouseFamily,
  stretches,
} from '../of-person.ts'
import * as work from '../of-work.ts'
import { said, source, together } from '../said.ts'

const relative: readonly Column[] = [
  { title: 'Quan hệ', width: 12 },
  { title: 'Họ và tên', width: 22 },
  { title: 'Năm sinh', width: 8 },
  {
    title:
      'Quê quán, nghề nghiệp, chức danh, chức vụ, đơn vị công tác, học tập, nơi ở (trong, ngoài nước); thành viên các tổ chức chính trị - xã hội …?',
    width: 50,
  },
]

export const tctw98: Layout = {
  code: 'Mẫu 2C/TCTW-98',
  issuedBy: 'Ban Tổ chức Trung ương',
  title: 'SƠ YẾU LÝ LỊCH',
  header: [
    blank(
      'header',
      'Tỉnh:',
      source([], ({ province }) => province),
    ),
    blank('header', 'Đơn vị trực thuộc:', work.managingUnit),
    blank('header', 'Đơn vị cơ sở:', work.usingUnit),
    blank('header', 'Số hiệu cán bộ, công chức:', said('file', 'staffNumber')),
  ],
  entries: [
    {
      blanks: [
        blank('1', '1) Họ và tên khai sinh:', said('name', 'birthName'), { isName: true }),
        blank('1', 'Nam, nữ:', said('person', 'sex')),
      ],
    },
    one('2', '2) Các tên gọi khác:', said('name', 'otherNames')),
    {
      blanks: [
        blank('3', '3) Cấp ủy hiện tại:', work.partyPost),
        blank('3', 'Cấp ủy kiêm:', work.concurrentPartyPosts),
      ],
    },
    {
      blanks: [
        blank('3', 'Chức vụ (Đảng, đoàn thể, chính quyền, kể cả chức vụ kiêm nhiệm):', work.posts),
        blank('3', 'Phụ cấp chức vụ:', work.postAllowance),
      ],
    },
    {
      blanks: [
        blank('4', '4) Sinh ngày:', birth.day),
        blank('4', 'tháng:', birth.month),
        blank('4', 'năm:', birth.year),
        blank('5', '5) Nơi sinh:', said('person', 'birthPlace')),
      ],
    },
    {
      blanks: [
        blank('6', '6) Quê quán (xã, phường):', placeIn('person', 'homePlace', 'commune')),
        blank('6', '(huyện, quận):', placeIn('person', 'homePlace', 'district')),
        blank('6', '(tỉnh, TP):', placeIn('person', 'homePlace', 'province')),
      ],
    },
    {
      blanks: [
        blank('7', '7) Nơi ở hiện nay (Xã, huyện, tỉnh hoặc số nhà, đường phố, TP):', said('residence', 'current')),
        blank('7', 'đ/thoại:', said('residence', 'phone')),
      ],
    },
    {
      blanks: [
        blank('8', '8) Dân tộc (Kinh, Tày, Mông, Ê đê …):', said('person', 'ethnicity')),
        blank('9', '9) Tôn giáo:', said('belief', 'religion')),
      ],
    },
    one('10', '10) Thành phần gia đình xuất thân:', said('belief', 'classBackground'), {
      hint: '(Ghi là công nhân, nông dân, cán bộ, công chức, trí thức, quân nhân, dân nghèo thành thị, tiểu thương, tiểu chủ, tư sản …)',
    }),
    one('11', '11) Nghề nghiệp bản thân trước khi được tuyển dụng:', said('recruitment', 'occupationBefore'), {
      hint: '(Ghi nghề được đào tạo hoặc công nhân (thợ gì), làm ruộng, buôn bán, học sinh …)',
    }),
    {
      blanks: [
        blank('12', '12) Ngày được tuyển dụng:', said('recruitment', 'recruitedOn')),
        blank('12', 'Vào cơ quan nào, ở đâu:', said('recruitment', 'body')),
      ],
    },
    {
      blanks: [
        blank('13', '13) Ngày vào cơ quan hiện đang công tác:', work.inUnitSince),
        blank('13', 'Ngày tham gia cách mạng:', said('recruitment', 'revolutionOn')),
      ],
    },
    {
      blanks: [
        blank('14', '14) Ngày vào Đảng Cộng sản Việt Nam:', said('party', 'joinedOn')),
        blank('14', 'Ngày chính thức:', said('party', 'officialOn')),
      ],
    },
    one('15', '15) Ngày tham gia các tổ chức chính trị, xã hội:', organizations, {
      hint: '(Ngày vào Đoàn TNCSHCM, Công đoàn, Hội …)',
    }),
    {
      blanks: [
        blank('16', '16) Ngày nhập ngũ:', military.from),
        blank('16', 'Ngày xuất ngũ:', military.to),
        blank('16', 'Quân hàm, chức vụ cao nhất (năm):', military.rank),
      ],
    },
    {
      blanks: [
        blank('17', '17) Trình độ học vấn: Giáo dục phổ thông:', level('general')),
        blank('17', 'Học hàm, học vị cao nhất:', together([level('academicTitle'), level('qualification')])),
        blank('17', '- Lý luận chính trị:', level('politicalTheory')),
        blank('17', '- Ngoại ngữ:', foreignLanguages),
      ],
    },
    one('18', '18) Công tác chính đang làm:', work.ofPost('mainWork')),
    {
      blanks: [
        blank('19', '19) Ngạch công chức:', work.rank),
        blank('19', '(mã số):', work.rankCode),
        blank('19', 'Bậc lương:', said('pay', 'step')),
        blank('19', 'hệ số:', said('pay', 'coefficient')),
        blank('19', 'từ tháng:', work.paidSinceMonth),
      ],
    },
    one('20', '20) Danh hiệu được phong (năm nào):', honour, {
      hint: '(Anh hùng lao động, anh hùng lực lượng vũ trang, nhà giáo, thầy thuốc, nghệ sĩ nhân dân, ưu tú, …)',
    }),
    {
      blanks: [
        blank('21', '21) Sở trường công tác:', said('strength', 'strength')),
        blank('21', 'Công việc đã làm lâu nhất:', said('strength', 'longestWork')),
      ],
    },
    one('22', '22) Khen thưởng (Huân, huy chương, năm nào):', commendations),
    one('23', '23) Kỷ luật (Đảng, Chính quyền, Đoàn thể, Cấp quyết định, năm nào, lý do, hình thức, …):', disciplines),
    {
      blanks: [
        blank(
          '24',
          '24) Tình trạng sức khỏe (Tốt, bình thường, yếu hoặc có bệnh mãn tính gì):',
          said('health', 'class'),
        ),
        blank('24', 'Cao:', heightInMetres),
        blank('24', 'Cân nặng:', said('health', 'weightKg'), { after: '(kg)' }),
        blank('24', 'Nhóm máu:', said('health', 'bloodGroup')),
      ],
    },
    {
      blanks: [
        blank('25', '25) Số chứng minh nhân dân:', said('citizen-id', 'number')),
        blank('25', 'Thương binh loại:', invalidity),
        blank('25', 'Gia đình liệt sĩ, chính sách:', otherPolicy),
      ],
    },
    { item: '26', heading: '26) ĐÀO TẠO, BỒI DƯỠNG VỀ CHUYÊN MÔN, NGHIỆP VỤ, LÝ LUẬN CHÍNH TRỊ, NGOẠI NGỮ' },
    {
      item: '26',
      columns: [
        { title: 'Tên trường', width: 26 },
        { title: 'Ngành học hoặc tên lớp học', width: 24 },
        { title: 'Thời gian học', width: 18 },
        { title: 'Hình thức học', width: 14 },
        { title: 'Văn bằng, chứng chỉ, trình độ gì', width: 18 },
      ],
      from: everyCourse,
      note: 'Ghi chú: Hình thức học: Chính quy, tại chức, chuyên tu, bồi dưỡng / Văn bằng: Tiến sĩ, Phó tiến sĩ, Thạc sĩ, Cử nhân, Kỹ sư …',
    },
    { item: '27', heading: '27) TÓM TẮT QUÁ TRÌNH CÔNG TÁC' },
    {
      item: '27',
      columns: [
        { title: 'Từ tháng, năm đến tháng, năm', width: 24 },
        { title: 'Chức danh, chức vụ, đơn vị công tác (Đảng, chính quyền, đoàn thể)', width: 76 },
      ],
      from: work.workStretches,
    },
    { item: '28', heading: '28) ĐẶC ĐIỂM LỊCH SỬ BẢN THÂN' },
    one(
      '28a',
      'a) Khai rõ: bị bắt, bị tù (từ ngày tháng năm nào đến ngày tháng năm nào, ở đâu), đã khai báo cho ai, những vấn đề gì:',
      said('history', 'arrest'),
    ),
    one(
      '28b',
      'b) Bản thân có làm việc trong chế độ cũ (Cơ quan, đơn vị nào, địa điểm, chức danh, chức vụ, thời gian làm việc …):',
      stretches('old-regime'),
    ),
    { item: '29', heading: '29) QUAN HỆ VỚI NƯỚC NGOÀI' },
    one(
      '29',
      '- Tham gia hoặc có quan hệ với các tổ chức chính trị, kinh tế, xã hội nào ở nước ngoài (làm gì, tổ chức nào, đặt trụ sở ở đâu …?):',
      stretches('foreign-organization'),
    ),
    one(
      '29',
      '- Có thân nhân (bố, mẹ, vợ, chồng, con, anh chị em ruột) ở nước ngoài (làm gì, địa chỉ …)?',
      relativesAbroad,
    ),
    { item: '30', heading: '30) QUAN HỆ GIA ĐÌNH' },
    { item: '30a', heading: 'a) Bố, mẹ, vợ (chồng), các con, anh chị em ruột' },
    { item: '30a', columns: relative, from: ownFamily },
    { item: '30b', heading: 'b) Bố, mẹ, anh chị em ruột (bên vợ hoặc chồng)' },
    { item: '30b', columns: relative, from: spouseFamily },
    { item: '31', heading: '31) HOÀN CẢNH KINH TẾ GIA ĐÌNH' },
    { item: '31', heading: '- Quá trình lương của bản thân' },
    { item: '31', across: ['Tháng/năm', 'Ngạch/bậc', 'Hệ số'], from: work.payMonths },
    one('31', '- Nguồn thu nhập chính của gia đình (hàng năm):', said('household', 'income')),
    {
      blanks: [
        blank('31', '- Nhà ở: + Được cấp, được thuê, loại nhà:', said('household', 'houseGranted')),
        blank('31', '+ Nhà tự mua, tự xây, loại nhà:', said('household', 'houseOwn')),
      ],
    },
    {
      blanks: [
        blank('31', '- Đất ở: + Đất được cấp:', said('household', 'landGranted')),
        blank('31', '+ Đất tự mua:', said('household', 'landBought')),
      ],
    },
    one(
      '31',
      '- Đất sản xuất, kinh doanh (Tổng diện tích đất được cấp, tự mua, tự khai phá …):',
      said('household', 'landBusiness'),
    ),
  ],
  beside: 5,
  declares: 'Tôi xin cam đoan những lời khai trên đây là đúng sự thật',
  certifies: { role: 'Xác nhận của cơ quan quản lý', hint: '(Ký tên, đóng dấu)' },
}
