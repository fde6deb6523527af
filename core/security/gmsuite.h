#pragma once

#include "core/security/suite.h"

namespace helin {

/// SM3 (GB/T 32905), SM2 signatures and key agreement on the curve of GB/T 32918.5, SM4-GCM (GB/T 32907, RFC 8998).
///
/// Private keys are the 32-byte scalar, public keys the uncompressed point (04 ‖ x ‖ y, 65 bytes). A signature is
/// r ‖ s, 32 bytes each, big endian, over SM3(Z ‖ message) with the signer's id "1234567812345678", which GM/T 0009
/// gives for where nothing else is agreed. Agreement is plain Diffie-Hellman: the x coordinate of private × peer, then
/// HKDF with SM3; not the two-pass protocol of GB/T 32918.3, since a file has only one pass.
///
/// SM4 has a key of 16 bytes. A GCM nonce has 12 bytes and must never meet its key twice: callers count (bundles) or
/// seal a single message (sealed secrets) under a key agreed with a fresh pair. One message is at most 2^36 − 32 bytes.
[[nodiscard]] std::unique_ptr<Suite> makeGmSuite();

} // namespace helin
