requests-refill-title = ♻️ <b>Bảo hành</b>
requests-cancel-title = 🚫 <b>Hủy đơn</b>
requests-item = { $sign } { $id }: { $state }
requests-item-named = { $sign } { $id } { $service }: { $state }
requests-more = … và { $count } nữa
requests-refill-next = Tôi sẽ báo phản hồi của panel cho bạn.
requests-cancel-next = Tôi sẽ báo phản hồi của panel cho bạn. Panel quyết định có hủy hay không.
requests-cancel-ask = { $count ->
   *[other] 🚫 <b>Hủy { $count } đơn?</b>
}
requests-cancel-item = • { $id }
requests-cancel-named = • { $id } { $service }
requests-cancel-note = Panel quyết định còn hủy được không, và hoàn lại bao nhiêu.
requests-cancel-expired = Danh sách này không còn chờ: đã được gửi rồi, hoặc quá cũ. Không có thêm yêu cầu nào được gửi.
requests-refills-title = ♻️ <b>Lịch sử bảo hành</b>
requests-refills-none = Chưa có yêu cầu bảo hành nào. Yêu cầu trên thẻ của đơn đã hoàn thành, hoặc bằng <code>/refill 23501</code>.
requests-refills-item = { $item } · { $ago }
requests-refill-usage =
    ♻️ <b>Bảo hành</b>
    Viết một hoặc nhiều ID đơn sau lệnh:
    <code>/refill 23501 23502</code>
requests-cancel-usage =
    🚫 <b>Hủy đơn</b>
    Viết một hoặc nhiều ID đơn sau lệnh:
    <code>/cancel 23501 23502</code>

request-queued = đang gửi yêu cầu
request-running = đã yêu cầu trước đó, chưa có phản hồi
request-accepted = panel đã nhận yêu cầu
request-refused = bị từ chối
request-unknown = không có phản hồi, có thể đã được nhận
request-refill-not-offered = dịch vụ này không có bảo hành
request-cancel-not-offered = dịch vụ này không hủy được
request-refill-not-ended = chỉ yêu cầu bảo hành được sau khi đơn kết thúc
request-cancel-ended = đơn đã kết thúc, không còn gì để hủy

refill-pending = đang chờ
refill-in-progress = đang chạy
refill-completed = hoàn thành
refill-rejected = bị từ chối
refill-canceled = đã hủy
refill-failed = thất bại
refill-partial = bảo hành một phần
refill-other = trạng thái lạ
