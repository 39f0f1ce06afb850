#include "models/text/eventtext.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

struct Row {
    QLatin1StringView event;
    const char *description, *subject;
};

const Row rows[] = {
    {"page_view"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor opened a page."), QT_TRANSLATE_NOOP("EventText", "A page view")},
    {"virtual_page_view"_L1, QT_TRANSLATE_NOOP("EventText", "The page changed without being loaded anew."),
     QT_TRANSLATE_NOOP("EventText", "A virtual page view")},
    {"widget_view"_L1, QT_TRANSLATE_NOOP("EventText", "A widget came into view."), QT_TRANSLATE_NOOP("EventText", "A view of a widget")},
    {"category_view"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor opened a category."),
     QT_TRANSLATE_NOOP("EventText", "A view of a category")},
    {"product_view"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor opened a product."), QT_TRANSLATE_NOOP("EventText", "A view of a product")},
    {"product_click"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor clicked on a product in a list."),
     QT_TRANSLATE_NOOP("EventText", "A click on a product")},
    {"product_impression"_L1, QT_TRANSLATE_NOOP("EventText", "A product in a list came into view."),
     QT_TRANSLATE_NOOP("EventText", "A product in a list")},
    {"product_dwell_time"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor stayed at a product for a while."),
     QT_TRANSLATE_NOOP("EventText", "A stay at a product")},
    {"add_to_cart"_L1, QT_TRANSLATE_NOOP("EventText", "A product was put into the cart."),
     QT_TRANSLATE_NOOP("EventText", "A product put into the cart")},
    {"remove_from_cart"_L1, QT_TRANSLATE_NOOP("EventText", "A product was taken out of the cart."),
     QT_TRANSLATE_NOOP("EventText", "A product taken out of the cart")},
    {"update_cart"_L1, QT_TRANSLATE_NOOP("EventText", "The cart was changed."), QT_TRANSLATE_NOOP("EventText", "A change of the cart")},
    {"cart_abandon"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor left a cart behind."), QT_TRANSLATE_NOOP("EventText", "A cart left behind")},
    {"cart_restore"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor came back to a cart."), QT_TRANSLATE_NOOP("EventText", "A visitor's return to a cart")},
    {"checkout_begin"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor went to the checkout."),
     QT_TRANSLATE_NOOP("EventText", "A checkout that begins")},
    {"checkout_progress"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor reached the next step of the checkout."),
     QT_TRANSLATE_NOOP("EventText", "A step of the checkout")},
    {"checkout_option"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor chose how to pay or to have it sent."),
     QT_TRANSLATE_NOOP("EventText", "A choice in the checkout")},
    {"purchase"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor placed an order."), QT_TRANSLATE_NOOP("EventText", "A purchase")},
    {"user_signup"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor opened an account."), QT_TRANSLATE_NOOP("EventText", "A sign-up")},
    {"user_login"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor logged in."), QT_TRANSLATE_NOOP("EventText", "A login")},
    {"user_logout"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor logged out."), QT_TRANSLATE_NOOP("EventText", "A logout")},
    {"user_update"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor changed their account."),
     QT_TRANSLATE_NOOP("EventText", "A change of an account")},
    {"search_instant_open"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor opened the instant search."),
     QT_TRANSLATE_NOOP("EventText", "An opened instant search")},
    {"search_query"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor searched the shop."), QT_TRANSLATE_NOOP("EventText", "A search")},
    {"search_filter"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor narrowed search results by a filter."),
     QT_TRANSLATE_NOOP("EventText", "A filter of search results")},
    {"search_sort"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor sorted search results."),
     QT_TRANSLATE_NOOP("EventText", "A sorting of search results")},
    {"search_page"_L1, QT_TRANSLATE_NOOP("EventText", "A visitor went to another page of search results."),
     QT_TRANSLATE_NOOP("EventText", "A further page of search results")},
    {"search_results"_L1, QT_TRANSLATE_NOOP("EventText", "Search results were shown."), QT_TRANSLATE_NOOP("EventText", "A list of search results")},
    {"search_zero_results"_L1, QT_TRANSLATE_NOOP("EventText", "A search found nothing."),
     QT_TRANSLATE_NOOP("EventText", "A search without results")},
    {"custom_event"_L1, QT_TRANSLATE_NOOP("EventText", "Something of the shop's own happened."),
     QT_TRANSLATE_NOOP("EventText", "A custom event")},
};

const Row *rowOf(QStringView event)
{
    const auto found = std::ranges::find_if(rows, [event](const Row &row) { return row.event == event; });
    return found == std::end(rows) ? nullptr : &*found;
}

} // namespace

QString eventFamilyName(EventFamily family)
{
    switch (family) {
    case EventFamily::Page: return Text::tr("Page");
    case EventFamily::Product: return Text::tr("Product");
    case EventFamily::Cart: return Text::tr("Cart");
    case EventFamily::Checkout: return Text::tr("Checkout");
    case EventFamily::User: return Text::tr("User");
    case EventFamily::Search: return Text::tr("Search");
    case EventFamily::Custom: return Text::tr("Custom");
    }
    return {};
}

QString otherEventsName()
{
    return Text::tr("Outside the catalogue");
}

QString eventDescription(QStringView event)
{
    const Row *row = rowOf(event);
    return row ? Text::tr(row->description) : Text::tr("An event that is not in Selwise's catalogue; it is kept as it is.");
}

QString eventSubject(const QString &event)
{
    const Row *row = rowOf(event);
    return row ? Text::tr(row->subject) : event;
}

QString minimumFieldsText(QStringView event)
{
    const CatalogueEvent *known = findCatalogueEvent(event);
    QStringList ways;
    if (!known)
        return {};
    for (const auto &way : known->minimum) {
        QString fields;
        for (const QLatin1StringView field : way)
            fields = fields.isEmpty() ? QString(field) : Text::tr("%1 and %2").arg(fields, field);
        ways << fields;
    }
    QString text;
    for (const QString &way : std::as_const(ways))
        text = text.isEmpty() ? way : Text::tr("%1 or %2").arg(text, way);
    return text;
}

} // namespace selwise
