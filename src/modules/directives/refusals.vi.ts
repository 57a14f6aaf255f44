/** Why directives says no: what happened, and what to do about it. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'directives.not-found': [404, 'Không tìm thấy văn bản hoặc nhiệm vụ này. Hãy tải lại trang.'],
  'directives.stale': [
    409,
    'Nội dung này vừa được {by} thay đổi lúc {at}. Hãy tải lại để xem bản hiện tại rồi thực hiện lại.',
  ],

  // Documents and their points
  'directives.no-unit': [422, 'Tài khoản không thuộc đơn vị nào. Hãy chọn đơn vị vào sổ văn bản.'],
  'directives.no-title': [422, 'Hãy nhập trích yếu của văn bản.'],
  'directives.secret-number': [
    422,
    'Văn bản mật chỉ ghi loại, số, ký hiệu, ngày và cơ quan ban hành. Hãy nhập số văn bản.',
  ],
  'directives.is-secret': [409, 'Văn bản mật chỉ giữ số văn bản: không nhập nội dung, tệp hoặc nhiệm vụ vào hệ thống.'],
  'directives.registered-before': [
    409,
    '{name} đã có trong sổ. Hãy mở văn bản đã có, hoặc kiểm tra lại số và ngày ban hành.',
  ],
  'directives.has-issued': [
    409,
    'Văn bản đã có nhiệm vụ được giao nên không xóa được. Hãy hủy từng nhiệm vụ kèm lý do nếu cần.',
  ],
  'directives.points-open': [
    422,
    'Còn {count} điểm chưa kết luận: {labels}. Hãy giao nhiệm vụ, hoặc ghi lý do không phát sinh nhiệm vụ.',
  ],
  'directives.nothing-to-issue': [422, 'Văn bản không có nhiệm vụ nào đang soạn để giao.'],
  'directives.point-has-tasks': [
    409,
    'Điểm này đã có nhiệm vụ. Hãy xóa nhiệm vụ đang soạn trước; nhiệm vụ đã giao thì giữ nguyên.',
  ],
  'directives.none-without-reason': [422, 'Hãy ghi lý do điểm này không phát sinh nhiệm vụ.'],
  'directives.words-taken': [
    409,
    'Đoạn này đã thuộc điểm {point}, {by} vừa tách. Hãy xem điểm đó trong danh sách câu; muốn tách lại thì xóa điểm trước.',
  ],
  'directives.content-split': [
    409,
    'Đã có điểm được tách từ nội dung này ({by} sửa gần nhất). Hãy xóa các điểm trước khi thay nội dung.',
  ],
  'directives.other-points': [409, 'Danh sách điểm đã thay đổi. Hãy tải lại trang rồi sắp xếp lại.'],

  // Drafting and issuing
  'directives.not-draft': [409, 'Nhiệm vụ đã được giao nên không sửa được ở đây. Hãy tải lại trang.'],
  'directives.no-lead': [422, 'Nhiệm vụ “{title}” chưa có cơ quan chủ trì. Hãy chọn một cơ quan.'],
  'directives.no-due': [
    422,
    'Nhiệm vụ “{title}” có hạn nhưng chưa có ngày. Hãy nhập ngày, hoặc chọn loại thường xuyên.',
  ],
  'directives.no-rhythm': [
    422,
    'Nhiệm vụ thường xuyên “{title}” chưa có kỳ báo cáo. Hãy chọn tháng, quý, 6 tháng hoặc năm.',
  ],
  'directives.no-freeze': [422, 'Lệnh dừng “{title}” chưa ghi phạm vi, việc tạm dừng và ngày bắt đầu. Hãy bổ sung.'],
  'directives.bad-freeze': [
    422,
    'Lệnh dừng “{title}” có cấp đơn vị hoặc việc tạm dừng không hợp lệ. Hãy chọn lại trong danh sách.',
  ],
  'directives.order-of-province': [
    403,
    'Lệnh dừng và cho phép ràng buộc cả tỉnh, chỉ người có quyền giao nhiệm vụ trong toàn hệ thống ban hành được.',
  ],
  'directives.no-permission': [422, 'Cho phép “{title}” chưa ghi quy định được vận dụng và ngày bắt đầu. Hãy bổ sung.'],
  'directives.order-of-group': [
    422,
    'Lệnh dừng và cho phép ràng buộc cả nhóm theo phạm vi và loại đơn vị. Hãy chọn một cơ quan theo dõi, không giao từng cơ quan.',
  ],
  'directives.group-issued': [
    409,
    'Việc của nhóm này đã được giao cho {count} cơ quan. Muốn thêm cơ quan hãy thêm nhiệm vụ của điểm; muốn bớt thì hủy kèm lý do.',
  ],
  'directives.no-such-unit': [422, 'Đơn vị được chọn không còn hoạt động. Hãy chọn đơn vị khác.'],
  'directives.lead-coordinates': [
    422,
    'Cơ quan chủ trì không đồng thời là cơ quan phối hợp. Hãy bỏ khỏi danh sách phối hợp.',
  ],
  'directives.unknown-measure': [422, 'Không mô-đun nào cung cấp số đo “{key}”. Hãy chọn trong danh sách.'],
  'directives.no-measure': [409, 'Nhiệm vụ này không gắn số đo tự tính. Hãy ghi số liệu trong báo cáo kèm tài liệu.'],

  // Life
  'directives.wrong-state': [409, 'Nhiệm vụ {state} nên không thực hiện được bước này. Hãy tải lại trang.'],
  'directives.is-standing': [409, 'Nhiệm vụ thường xuyên không có hạn hoàn thành. Hãy gửi báo cáo của từng kỳ.'],
  'directives.is-order': [
    409,
    'Lệnh dừng và cho phép có hiệu lực theo văn bản, không báo cáo hoàn thành và không gia hạn.',
  ],
  'directives.not-standing': [409, 'Chỉ nhiệm vụ thường xuyên mới có báo cáo định kỳ.'],
  'directives.own-report': [403, 'Người báo cáo không tự xác nhận. Hãy để người khác của cơ quan giao xác nhận.'],
  'directives.own-task': [403, 'Cơ quan chủ trì không tự xác nhận nhiệm vụ của mình. Hãy để cơ quan giao xác nhận.'],
  'directives.no-proof': [422, 'Chưa có tài liệu chứng minh kết quả. Hãy gắn ít nhất một tài liệu rồi báo cáo.'],
  'directives.plan-missing': [
    422,
    'Nhiệm vụ có hạn theo kế hoạch hoàn thành khi kế hoạch được ban hành. Hãy vào sổ kế hoạch rồi chọn ở đây.',
  ],
  'directives.not-by-plan': [
    409,
    'Chỉ nhiệm vụ có hạn theo kế hoạch mới gắn kế hoạch. Hãy gắn văn bản này làm tài liệu.',
  ],
  'directives.own-document': [
    422,
    'Kế hoạch phải là văn bản khác với văn bản giao nhiệm vụ. Hãy vào sổ kế hoạch rồi chọn.',
  ],
  'directives.not-a-plan': [
    422,
    '{name} không phải kế hoạch, quyết định, nghị quyết hoặc văn bản chỉ đạo đặt ra việc và hạn. Hãy chọn văn bản khác.',
  ],
  'directives.plan-settled': [
    409,
    'Nhiệm vụ đã hoàn thành với kế hoạch đã gắn nên không thay được. Hãy trả lại báo cáo trước nếu gắn nhầm.',
  ],
  'directives.not-later': [422, 'Hạn mới phải sau hạn hiện tại {due}.'],
  'directives.extended-by-province': [
    403,
    'Theo quy định về giao việc, chỉ người giao việc của cả tỉnh được gia hạn. Hãy chuyển đề nghị lên Ủy ban nhân dân tỉnh.',
  ],
  'directives.extension-open': [409, 'Đang có đề nghị gia hạn chờ trả lời. Hãy chờ cơ quan giao trả lời.'],
  'directives.no-extension': [409, 'Không có đề nghị gia hạn nào đang chờ. Hãy tải lại trang.'],
  'directives.sent-before': [409, 'Báo cáo của kỳ này đã gửi. Chỉ gửi lại khi cơ quan giao trả lại.'],
  'directives.decided-before': [409, 'Báo cáo này đã được trả lời. Hãy tải lại trang.'],
  'directives.same-lead': [422, 'Cơ quan được chọn đang chủ trì nhiệm vụ này. Hãy chọn cơ quan khác.'],
  'directives.person-not-of-unit': [
    422,
    'Người được chọn không thuộc cơ quan chủ trì. Hãy chọn trong danh sách, hoặc ghi tên.',
  ],
  'directives.not-below': [422, 'Đơn vị được chọn không thuộc cơ quan chủ trì. Hãy chọn phòng, đơn vị bên trong.'],
  'directives.is-sub-task': [409, 'Đây là việc được chia trong nội bộ. Hãy thực hiện trên nhiệm vụ chính.'],
  'directives.not-sub-task': [409, 'Bước này chỉ dành cho việc được chia trong nội bộ.'],
  'directives.sub-task-after': [422, 'Hạn của việc được chia phải không sau hạn của nhiệm vụ ({due}).'],
  'directives.hangs-already': [409, 'Tài liệu này đã gắn với nhiệm vụ. Hãy chọn tài liệu khác.'],
  'directives.proof-reported': [409, 'Tài liệu đã kèm báo cáo nên không bỏ được.'],
  'directives.proof-of-other': [403, 'Chỉ gỡ được tài liệu do mình tải lên. Hãy nhờ đầu mối của cơ quan gỡ.'],
  'directives.parts-open': [
    409,
    'Còn {count} việc được chia chưa xong. Hãy để cơ quan chủ trì kết thúc các việc đó, hoặc chọn “Kết thúc luôn các việc được chia còn mở”.',
  ],
  'directives.no-paper': [404, 'Văn bản chưa có tệp kèm theo.'],
  'directives.not-done': [
    409,
    'Nhiệm vụ chưa được xác nhận hoàn thành nên chưa in được giấy xác nhận. Hãy xác nhận báo cáo trước.',
  ],

  'directives.regulation-of-province': [
    403,
    'Quy định về giao việc áp dụng cho cả tỉnh. Hãy đề nghị người quản trị của tỉnh thay đổi.',
  ],
} as const satisfies Sentences

export type DirectivesReason = Reason<keyof typeof sentences>

export const { refuse, refuseAll, refuseIf, problemOf } = refusing(sentences)
