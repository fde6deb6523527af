#include "core/disputes/modelterms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace helin {

namespace {

QList<ModelTerms> readAll()
{
    QFile file{QStringLiteral(":/data/disputes/terms.json")};
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<ModelTerms> models;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &entry : entries) {
        ModelTerms model;
        model.category = choiceFrom<DisputeCategory>(entry[QLatin1String("category")].toString());
        model.title = entry[QLatin1String("title")].toString();
        model.text = entry[QLatin1String("text")].toString();
        for (const QJsonValue word : entry[QLatin1String("keywords")].toArray()) {
            model.keywords.append(word.toString());
        }
        models.append(model);
    }
    return models;
}

} // namespace

QString ModelTerms::textFor(const QString &partyA, const QString &partyB) const
{
    QString filled = text;
    filled.replace(QStringLiteral("{甲}"), partyA.isEmpty() ? QStringLiteral("甲方") : partyA);
    filled.replace(QStringLiteral("{乙}"), partyB.isEmpty() ? QStringLiteral("乙方") : partyB);
    return filled;
}

QList<ModelTerms> modelTerms(DisputeCategory category, const QString &matter)
{
    static const QList<ModelTerms> all = readAll();
    QList<ModelTerms> fitting;
    for (const ModelTerms &model : all) {
        if (model.category == category) {
            fitting.append(model);
        }
    }
    const auto hits = [&matter](const ModelTerms &model) {
        return std::ranges::count_if(model.keywords, [&](const QString &word) { return matter.contains(word); });
    };
    std::ranges::stable_sort(fitting, std::greater<>(), hits);
    return fitting;
}

} // namespace helin
