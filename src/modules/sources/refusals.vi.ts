/** Why the sources module says no, or why a source could not be read. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'sources.not-found': [404, 'Không tìm thấy nguồn số liệu hoặc bản chụp này. Hãy tải lại trang.'],

  // Settings
  'sources.name-taken': [409, 'Đã có nguồn tên “{name}”. Hãy đặt tên khác.'],
  'sources.adapter-unknown': [422, 'Không có loại nguồn này. Hãy chọn lại loại nguồn.'],
  'sources.stale': [409, '{by} vừa sửa nguồn này lúc {at}. Hãy tải lại trang để xem bản hiện tại rồi sửa lại.'],
  'sources.address-wrong': [
    422,
    'Địa chỉ phải bắt đầu bằng http:// hoặc https:// và không chứa tên, mật khẩu. Hãy ghi lại.',
  ],
  'sources.address-missing': [
    422,
    'Muốn lấy số liệu tự động thì phải có địa chỉ. Hãy ghi địa chỉ, hoặc chọn không lấy tự động.',
  ],
  'sources.header-wrong': [422, 'Tên tiêu đề “{name}” không dùng được. Hãy ghi như Authorization hoặc X-Api-Key.'],
  'sources.header-without-secret': [
    422,
    'Có tên tiêu đề thì phải có khóa truy cập. Hãy nhập khóa, hoặc bỏ tên tiêu đề.',
  ],
  'sources.secret-unprintable': [
    422,
    'Khóa truy cập chỉ gồm chữ không dấu, số và ký hiệu trên một dòng. Hãy nhập lại.',
  ],
  'sources.secret-elsewhere': [
    422,
    'Địa chỉ mới ở máy chủ khác ({host}), khóa truy cập cũ không gửi sang đó. Hãy nhập lại khóa của máy chủ mới, hoặc bỏ khóa.',
  ],
  'sources.within-unknown': [422, 'Không có tỉnh, thành phố này. Hãy chọn lại phạm vi đơn vị.'],
  'sources.off': [409, 'Nguồn đang tắt. Hãy bật nguồn trong phần Thiết lập trước.'],
  'sources.no-address': [
    409,
    'Nguồn này chưa có địa chỉ để lấy. Hãy ghi địa chỉ trong phần Thiết lập, hoặc nhập từ tệp.',
  ],
  'sources.pull-under-way': [409, 'Đang có một lần lấy số liệu chưa xong. Hãy chờ, hoặc dừng lần đó trước.'],
  'sources.pull-over': [409, 'Lần lấy số liệu này đã kết thúc. Hãy tải lại trang để xem kết quả.'],

  // What was brought
  'sources.empty': [422, 'Không có dòng số liệu nào. Hãy kiểm tra lại tệp hoặc nguồn.'],
  'sources.headings-missing': [422, 'Không thấy dòng tiêu đề của bảng. Dòng tiêu đề cần có: {columns}.'],
  'sources.headings-merged': [
    422,
    'Tiêu đề của bảng bị gộp ô nên không thấy cột “{column}”. Hãy bỏ gộp ô, để tiêu đề trên một dòng: {columns}.',
  ],
  'sources.column-missing': [422, 'Không tìm thấy cột “{column}”. Dòng tiêu đề cần có: {columns}.'],
  'sources.scale-missing': [422, 'Chưa rõ điểm tối đa của “{column}”. Hãy ghi vào tiêu đề cột, như “{column} (18)”.'],
  'sources.period-missing': [
    422,
    'Không thấy kỳ số liệu. Hãy ghi một dòng phía trên bảng, như “Kỳ số liệu: {example}”.',
  ],
  'sources.period-unread': [422, 'Không hiểu kỳ số liệu “{written}”. Hãy ghi như {example}.'],
  'sources.period-twice': [422, 'Có hai kỳ số liệu: {first} và {second}. Hãy để mỗi kỳ một tệp.'],
  'sources.period-cycle': [422, 'Nguồn này không có số liệu theo kỳ “{period}”. Kỳ đúng ghi như {example}.'],
  'sources.period-ahead': [422, 'Kỳ số liệu {period} chưa bắt đầu (từ {from}). Hãy kiểm tra lại kỳ của tệp.'],
  'sources.no-value': [422, '{where}: cột “{column}” để trống. Hãy điền số, hoặc bỏ cả dòng.'],
  'sources.no-number': [422, '{where}: “{value}” ở cột “{column}” không phải là số. Hãy viết như 87,5 hoặc 87.5.'],
  'sources.no-count': [
    422,
    '{where}: “{value}” ở cột “{column}” không phải là số đếm. Hãy viết số nguyên liền nhau, như 1234.',
  ],
  'sources.over': [422, '{where}: {measure} là {value}, lớn hơn mức tối đa {most}. Hãy kiểm tra lại dòng này.'],
  'sources.unit-missing': [422, '{where}: chưa ghi đơn vị. Hãy ghi mã hoặc tên đơn vị.'],
  'sources.unit-unknown': [
    422,
    '{where}: không có đơn vị “{unit}” trong {within} vào kỳ {period}. Hãy ghi đúng tên hoặc mã đơn vị.',
  ],
  'sources.unit-ambiguous': [422, '{where}: có {count} đơn vị tên “{unit}”. Hãy ghi mã đơn vị, hoặc tên kèm cấp trên.'],
  'sources.unit-lost-zeros': [
    422,
    '{where}: mã “{unit}” bị mất số 0 ở đầu, có phải là “{likely}”? Hãy định dạng cột mã là văn bản.',
  ],
  'sources.unit-twice': [422, '{where}: {unit} đã có ở {first}. Hãy bỏ một dòng.'],
  'sources.answer-shape': [422, 'Trả lời của nguồn thiếu hoặc sai “{field}”. Hãy báo đơn vị vận hành nguồn.'],
  'sources.record-shape': [422, 'Bản ghi {record}: thiếu hoặc sai “{field}”. Hãy báo đơn vị vận hành nguồn.'],
  'sources.not-json': [422, 'Trả lời của nguồn không phải JSON đọc được. Hãy báo đơn vị vận hành nguồn.'],
  'sources.more': [422, 'Còn {count} chỗ khác chưa đúng. Hãy sửa các chỗ trên rồi nhập lại để xem tiếp.'],
  'sources.known-already': [409, 'Tệp này đã nhập ngày {day} ({period}), nội dung giống hệt. Không cần nhập lại.'],

  // Asking over the network
  'sources.unreachable': [503, 'Không kết nối được máy chủ {host}: {why}. Hãy kiểm tra địa chỉ và đường mạng.'],
  'sources.answered-key': [
    503,
    'Máy chủ {host} từ chối khóa truy cập (mã {status}). Hãy nhập lại khóa trong phần Thiết lập.',
  ],
  'sources.answered-nowhere': [503, 'Máy chủ {host} không có địa chỉ này (mã {status}). Hãy kiểm tra lại địa chỉ.'],
  'sources.answered-fault': [
    503,
    'Máy chủ {host} đang lỗi (mã {status}). Hãy thử lại sau, hoặc báo đơn vị vận hành nguồn.',
  ],
  'sources.answered-other': [
    503,
    'Máy chủ {host} trả lời mã {status}, không có số liệu. Hãy kiểm tra lại địa chỉ và khóa.',
  ],
  'sources.answered-type': [
    503,
    'Máy chủ {host} trả lời “{type}”, không phải JSON, CSV hoặc Excel. Hãy kiểm tra lại địa chỉ.',
  ],
  'sources.redirected': [
    503,
    'Máy chủ {host} chuyển sang nơi khác ({to}) nên không đi theo. Hãy ghi thẳng địa chỉ mới nếu đúng.',
  ],
  'sources.too-large': [503, 'Máy chủ {host} trả lời quá {limit} MB nên đã dừng. Hãy kiểm tra lại địa chỉ.'],
  'sources.too-slow': [503, 'Máy chủ {host} không trả lời xong trong {seconds} giây nên đã dừng. Hãy thử lại sau.'],

  // Binding and taking
  'sources.measure-unknown': [422, 'Nguồn này không có chỉ số được chọn. Hãy tải lại trang rồi chọn lại.'],
  'sources.criterion-unknown': [
    422,
    'Tiêu chí được chọn không lấy giá trị từ ngoài trong kỳ này. Hãy tải lại trang rồi chọn lại.',
  ],
  'sources.bound-elsewhere': [409, 'Tiêu chí {code} đã lấy số liệu từ nguồn “{source}”. Hãy bỏ gắn ở nguồn đó trước.'],
  'sources.nothing-bound': [409, 'Nguồn chưa gắn với tiêu chí nào của kỳ này. Hãy gắn tiêu chí trước.'],
  'sources.nothing-to-take': [409, 'Không có giá trị nào khác với giá trị đang dùng. Không cần đưa vào nữa.'],
  'sources.taking-stale': [409, 'Giá trị của kỳ vừa thay đổi sau khi bạn xem trước. Hãy xem lại rồi đưa vào.'],
} as const satisfies Sentences

export type SourcesReason = Reason<keyof typeof sentences>

export const { refuse, refuseAll, refuseIf, problemOf } = refusing(sentences)
