#pragma once

#include "core/security/suite.h"

namespace helin {

/// SHA-256, Ed25519 (RFC 8032), X25519 (RFC 7748) with HKDF-SHA256 (RFC 5869), XChaCha20-Poly1305
/// (draft-irtf-cfrg-xchacha-03). Private keys are the 32-byte seed (Ed25519) and the 32-byte scalar (X25519).
[[nodiscard]] std::unique_ptr<Suite> makeIntlSuite();

} // namespace helin
