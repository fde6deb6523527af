#pragma once

#include "core/workspace/workspace.h"

#include <memory>

namespace helin::cli {

/// Options that stand before or after any verb.
struct GlobalOptions
{
    QString store;
    QString user;
    QString passwordFile;
    bool json = false;
};

/// The password in the first line of a file; throws Io when it cannot be read.
[[nodiscard]] QString passwordIn(const QString &path);

/// The store that the commands of one run work on. It is opened at the first need and once: the password function is
/// slow on purpose.
class Session final
{
public:
    explicit Session(GlobalOptions options) : m_options{std::move(options)} {}

    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    /// The folder of --store; throws Usage without one.
    [[nodiscard]] QString folder() const;
    /// From --password-file (its first line) or HELIN_PASSWORD; throws Usage when there is neither.
    [[nodiscard]] QString password() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// The opened store. Throws what Workspace::open() says; a name that has to wait after wrong passwords is Locked.
    [[nodiscard]] Workspace &workspace();

private:
    GlobalOptions m_options;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace helin::cli
