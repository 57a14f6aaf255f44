/** Why a file, an import or a package is refused. */
import type { Sentences } from '../../shared/refusal.ts'

export const fileSentences = {
  'exchange.gone': [
    409,
    'Hồ sơ này đã được gộp, rút lại hoặc hủy nên không còn nội dung để xuất. Hãy mở hồ sơ đang dùng của người này.',
  ],
  'exchange.copy-under-way': [
    409,
    'Bạn đang lập một bản sao. Hãy chờ xong, hoặc dừng việc đó trước khi lập bản sao mới.',
  ],
  'exchange.no-copy': [404, 'Không tìm thấy bản sao này, hoặc tệp đã bị xóa. Hãy tải lại trang.'],
  'exchange.nothing-new': [
    409,
    'Không có hồ sơ nào thay đổi kể từ lần gửi trước, hoặc hồ sơ thay đổi còn lỗi. Hãy xem tab “Kiểm tra” để sửa lỗi trước khi lập gói.',
  ],
  'exchange.no-package': [404, 'Không tìm thấy gói này, hoặc mọi người trong gói đã có kết quả. Hãy tải lại trang.'],
  'exchange.package-beyond': [
    403,
    'Gói có người ngoài phạm vi của bạn nên bạn không tải được. Hãy đề nghị cán bộ phụ trách mọi người trong gói tải tệp.',
  ],
  'exchange.no-unit-in-charge': [
    422,
    'Tài khoản của bạn không thuộc và không phụ trách đơn vị nào. Hãy đề nghị quản trị tài khoản ghi đơn vị.',
  ],
  'exchange.ref-unknown': [422, 'Gói không có người mang số thứ tự này. Hãy kiểm tra lại kết quả nơi nhận gửi về.'],
  'exchange.why-refused': [422, 'Chưa ghi lý do nơi nhận trả lại. Hãy ghi lý do.'],
  'exchange.answered-otherwise': [
    409,
    'Người số {ref} của gói đã được ghi kết quả khác. Hãy tải lại trang và xem kết quả đã ghi.',
  ],
  'exchange.not-exchange': [
    422,
    'Tệp không phải dữ liệu trao đổi hồ sơ (JSON hoặc XML theo lược đồ của chương trình). Hãy chọn tệp do chương trình này, hoặc chương trình dùng cùng lược đồ, xuất ra.',
  ],
  'exchange.broken': [422, 'Tệp hỏng hoặc bị cắt, không đọc được đến cuối. Hãy xin gửi lại tệp.'],
  'exchange.newer': [
    422,
    'Tệp theo phiên bản {version} của cấu trúc, chương trình này đọc phiên bản {known}. Hãy cập nhật chương trình hoặc xin xuất lại theo phiên bản {known}.',
  ],
  'exchange.papers-shape': [
    422,
    'Danh mục giấy tờ của gói (giay-to.json) sai ở giấy tờ thứ {at}, mục “{field}”. Hãy xuất lại gói từ chương trình đã tạo ra nó.',
  ],
  'exchange.paper-absent': [422, 'Gói thiếu tệp “{path}” mà danh mục giấy tờ nêu. Hãy xin gửi lại gói đầy đủ.'],
  'exchange.paper-sum': [
    422,
    'Tệp “{path}” trong gói không khớp dung lượng hoặc tổng kiểm SHA-256 đã ghi: tệp hỏng hoặc đã bị sửa. Hãy xin gửi lại gói.',
  ],
  'exchange.paper-type': [
    422,
    'Tệp “{path}” trong gói không phải loại tệp mà danh mục giấy tờ ghi. Hãy xuất lại gói từ chương trình đã tạo ra nó.',
  ],
  'exchange.too-long': [
    422,
    'Dữ liệu hồ sơ trong tệp nặng hơn {limit} MB. Hãy chia thành nhiều tệp, mỗi tệp ít người hơn.',
  ],
  'exchange.nobody': [422, 'Tệp không có người nào. Hãy kiểm tra lại tệp.'],
  'exchange.too-many': [
    422,
    'Tệp có nhiều hơn {most} người, số nhiều nhất một lần. Hãy xin xuất lại theo từng đơn vị; bản sao toàn bộ đã chia sẵn mỗi tệp 500 người.',
  ],
  'exchange.no-import': [404, 'Không tìm thấy tệp này trong các tệp đã nhận. Hãy tải lại trang.'],
  'exchange.carried-out': [409, 'Tệp này đã được nhập. Hãy tải lại trang để xem kết quả.'],
  'exchange.not-carried-out': [409, 'Tệp này chưa được nhập hoặc đã được hoàn tác. Hãy tải lại trang.'],
  'exchange.frozen': [422, '{why}'],
  'exchange.people-wrong': [
    422,
    '{count} người trong tệp có lỗi. Hãy xin nơi gửi sửa tệp, hoặc chọn bỏ qua những người này.',
  ],
  'exchange.nothing-to-open': [
    422,
    'Tệp không có người nào chưa có hồ sơ, hoặc không có gì để bổ sung theo lựa chọn. Hãy xem lại kết quả kiểm tra hoặc chọn tệp khác.',
  ],
} as const satisfies Sentences
