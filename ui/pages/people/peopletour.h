#pragma once

#include "ui/pages/page.h"

namespace helin {

class PeoplePage;

/// The states of the page of people that are worth a picture.
[[nodiscard]] QList<TourStop> peopleTour(PeoplePage &page);

} // namespace helin
