#pragma once

#include <QJsonArray>

namespace helin::bench {

/// The figures of all scales as a table for people. Each scale is an object of phases.
QString tableOf(const QJsonArray &scales);

} // namespace helin::bench
