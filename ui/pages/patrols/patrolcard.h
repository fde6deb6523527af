#pragma once

class QTextDocument;
class QString;

namespace helin {

struct PatrolCard;

/// 巡逻任务单: tonight on one page: who, when, the points to tick off with room for time and note, hazards to look at.
void fillPatrolCard(QTextDocument &document, const QString &station, const PatrolCard &card);

} // namespace helin
