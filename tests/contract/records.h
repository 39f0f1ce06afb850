#pragma once

#include <QByteArray>

/// Bodies that several cases write.
namespace selwise::contract {

inline const QByteArray ga4 = R"({"enabled":true,"config":{"measurementId":"G-ABCDEFGHIJ","apiSecret":"top"}})";
inline const QByteArray meta =
    R"({"enabled":true,"config":{"pixelId":"12345","accessToken":"top","advancedMatching":true}})";
inline const QByteArray gads = R"({"config":{"conversionId":"AW-1","conversionLabel":"l","valueBased":true}})";
inline const QByteArray hook =
    R"({"name":"n","url":"http://127.0.0.1:9/h","authType":"bearer","authConfig":{"token":"top"}})";

} // namespace selwise::contract
