#pragma once

namespace helin {

class AppContext;

/// Tells the status line when the township last acknowledged what this station sent. Quick: reads one link. A township
/// office has many stations and shows nothing here.
void announceReceipt(AppContext &context);

} // namespace helin
