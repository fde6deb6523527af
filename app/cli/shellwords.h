#pragma once

#include <QStringList>

#include <optional>

namespace helin::cli {

/// A line taken apart as a POSIX shell quotes words: blanks part words, '…' keeps everything, "…" keeps all but a
/// backslash before " \ $ or `, a backslash keeps the next character, # at the start of a word begins a comment.
/// Nothing is expanded. Nothing when a quotation is not closed.
[[nodiscard]] std::optional<QStringList> shellWords(const QString &line);

} // namespace helin::cli
