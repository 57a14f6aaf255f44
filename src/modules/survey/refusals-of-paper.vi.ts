/** What is said to whoever brings in forms that do not come by link. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfPaper = {
  'survey.paper-draft': [409, 'Cuộc điều tra chưa mở nên chưa nhận phiếu. Hãy mở cuộc điều tra trước.'],
  'survey.paper-counted': [
    409,
    'Cuộc điều tra đã kiểm phiếu, không nhận thêm phiếu nào. Phiếu đến muộn được lưu ở hồ sơ giấy.',
  ],
  'survey.paper-number': [422, 'Số phiếu là số nguyên từ 1 đến 999.999, in ở góc phải của phiếu.'],
  'survey.paper-place': [
    422,
    'Đơn vị hoặc nhóm đối tượng này không thuộc cuộc điều tra. Hãy tải lại trang và chọn lại.',
  ],
  'survey.paper-gone': [409, 'Phiếu này vừa được rút để nhập lại. Hãy nhập lại từ đầu như phiếu mới.'],
  'survey.paper-agreed': [
    409,
    'Phiếu số {number} đã được nhập đủ hai lần và đã vào hòm phiếu. Hãy kiểm tra lại số trên phiếu.',
  ],
  'survey.paper-differs': [
    409,
    'Phiếu số {number} đã được nhập hai lần nhưng còn chỗ khác nhau. Hãy mở mục “Phiếu có khác biệt”, đối chiếu với phiếu giấy và chốt.',
  ],
  'survey.paper-same-typist': [
    409,
    'Anh/chị đã nhập phiếu số {number} lần thứ nhất; lần thứ hai phải do người khác nhập. Nếu nhập sai, hãy mở lại phiếu trong danh sách để sửa.',
  ],
  'survey.paper-once': [409, 'Phiếu số {number} mới được nhập một lần. Hãy chờ người thứ hai nhập.'],
  'survey.paper-stale': [409, 'Phiếu số {number} vừa được người khác thay đổi. Hãy mở lại phiếu để xem bản hiện tại.'],
  'survey.answers-no-head': [
    422,
    'Không tìm thấy dòng tiêu đề: cần cột “Đơn vị”, cột “Nhóm” và ít nhất một cột mang tên câu hỏi. Hãy tải mẫu về và chép dữ liệu vào đó.',
  ],
  'survey.answers-empty': [422, 'Bảng không có phiếu nào dưới dòng tiêu đề. Hãy kiểm tra lại tệp.'],
  'survey.answers-many-tables': [422, 'Tệp có {count} bảng. Hãy giữ lại một trang tính có phiếu trả lời rồi gửi lại.'],
  'survey.answers-long': [422, 'Bảng có hơn {most} phiếu. Hãy chia thành nhiều tệp.'],
  'survey.answers-twice': [409, 'Tệp này đã được nhập ngày {day} bởi {by}. Hãy rút lần nhập trước nếu muốn nhập lại.'],
  'survey.answers-more': [422, 'Còn {count} lỗi khác. Hãy tải tệp báo lỗi về để xem hết.'],
  'survey.answer-unit': [
    422,
    'Dòng {row}: không có đơn vị “{unit}” trong cuộc điều tra. Hãy ghi mã hoặc tên đầy đủ của đơn vị.',
  ],
  'survey.answer-units': [422, 'Dòng {row}: có nhiều đơn vị tên “{unit}”. Hãy ghi mã đơn vị.'],
  'survey.answer-group': [
    422,
    'Dòng {row}: không có nhóm đối tượng “{group}”. Hãy ghi đúng tên nhóm của cuộc điều tra.',
  ],
  'survey.answer-scale': [
    422,
    'Dòng {row}: “{said}” không phải mức nào của câu “{question}”. Hãy ghi lời của thang đo hoặc số từ 1 (thấp nhất) đến {most}.',
  ],
  'survey.answer-option': [422, 'Dòng {row}: “{said}” không phải phương án nào của câu “{question}”.'],
} as const satisfies Sentences
