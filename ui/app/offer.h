#pragma once

class QAbstractButton;
class QAction;
class QMenu;

namespace helin {

class AppContext;
struct Verdict;

/// Offers an action, or says on hover why it is not offered: a button or menu entry that the verdict forbids is
/// disabled and shows the verdict's words as tooltip and accessible description; one that it allows gets its own
/// tooltip back and is enabled if `possible` (something is selected, the matter has come so far).
void offer(QAbstractButton *button, const Verdict &verdict, bool possible = true);
void offer(QAction *action, const Verdict &verdict, bool possible = true);
/// All entries of the menu that are possible.
void offer(QMenu *menu, const Verdict &verdict);

/// For what has no button at hand (Ctrl+N): true when it may be done; else says in passing why not.
[[nodiscard]] bool permitted(AppContext &context, const Verdict &verdict);

} // namespace helin
