#pragma once

#include "models/domain/codec/providercodec.h"

#include <QDateTime>

namespace selwise::codec {

/// How long one provider stays in Selwise's test mode, as this program keeps it over a restart. Times are UTC.
struct TestModeTerm {
    ProviderId provider;
    QDateTime since;
    QDateTime until; ///< invalid = until somebody stops it
    QString by;      ///< who switched it on
    friend bool operator==(const TestModeTerm &, const TestModeTerm &) = default;
};

/// `{"version":1,"terms":[{"provider","since","until","by"}]}`; entries without a provider are left out.
Result<std::vector<TestModeTerm>, ShapeError> decodeTestModes(const Json &document);
Json encodeTestModes(const std::vector<TestModeTerm> &terms);

} // namespace selwise::codec
