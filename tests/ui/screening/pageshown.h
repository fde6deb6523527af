#pragma once

#include "ui/disputes/village.h"
#include "ui/kit/pageparts.h"

#include "ui/forms/formview.h"
#include "ui/pages/screening/screeningpage.h"

namespace helin::test {

/// The page in its window; it hears of changes as in the program.
struct ScreeningShown
{
    explicit ScreeningShown(Village &shown) : village{shown}, page{shown.context()}
    {
        QObject::connect(&shown.context(), &AppContext::changed, &page, &Page::refresh);
        page.resize(1166, 740);
        show(page);
    }

    Village &village;
    ScreeningPage page;
};

} // namespace helin::test
