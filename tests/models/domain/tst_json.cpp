#include "models/domain/json.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Code = JsonError::Code;

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

Json parsed(QByteArrayView bytes)
{
    const Result<Json, JsonError> result = Json::parse(bytes);
    return result ? *result : Json(QStringView(u"did not parse"));
}

QByteArray rewritten(QByteArrayView bytes)
{
    return parsed(bytes).toBytes();
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void keepsWhatItReads_data();
    void keepsWhatItReads();
    void normalisesOnlyEscapes();
    void showsUndecodableText();
    void takesTextThatIsNotUnicode();
    void limitsDepth();
    void refusesDeepNestingQuickly();
    void refusesEveryTruncation();
    void resolvesDuplicates();
    void refusesDuplicatesWithTheirPlace();
    void manyDuplicatesAreNotSlow();
    void saysWhere_data();
    void saysWhere();
    void writesPretty();
    void readsIntegers_data();
    void readsIntegers();
    void equivalence_data();
    void equivalence();
    void editsInPlace();
    void asksWithoutFear();
    void readsALargeDocument();
};

void TestJson::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto y = [](const char *name, QByteArray bytes) { QTest::newRow(name) << bytes; };
    y("y_array_empty", "[]");
    y("y_array_spaces", "[ \t\r\n ]");
    y("y_array_nested", "[[],[[]],[[[]]]]");
    y("y_array_trailing_space", "[1] ");
    y("y_array_null", "[null]");
    y("y_array_mixed", "[null, 1, \"1\", {}]");
    y("y_number_zero", "0");
    y("y_number_minus_zero", "-0");
    y("y_number_fraction", "0.5");
    y("y_number_exponent", "1e5");
    y("y_number_exponent_upper", "1E5");
    y("y_number_exponent_plus", "1e+05");
    y("y_number_exponent_minus", "1e-05");
    y("y_number_all", "-12.340e+56");
    y("i_number_overflow", "1e400");
    y("i_number_underflow", "1e-400");
    y("i_number_long", QByteArray(400, '7'));
    y("i_number_exponent_huge", "1e99999999999999999999999");
    y("y_string_empty", "\"\"");
    y("y_string_escapes", R"("\"\\\/\b\f\n\r\t")");
    y("y_string_unicode_escape", R"("\u00e9")");
    y("y_string_nul_escape", R"("\u0000")");
    y("y_string_pair", R"("\ud83d\ude00")");
    y("y_string_del", "\"\x7f\"");
    y("y_string_utf8", "\"h\xc3\xa9 \xf0\x9f\x98\x80\"");
    y("y_string_noncharacter", "\"\xef\xbf\xbf\"");
    y("y_string_line_separator", "\"\xe2\x80\xa8\"");
    y("i_string_lone_high", R"("\ud800")");
    y("i_string_lone_low", R"("\udc00x")");
    y("i_string_high_then_text", R"("\ud800abc")");
    y("i_string_high_then_escape", R"("\ud800\n")");
    y("i_string_two_highs", R"("\ud800\ud800\udc00")");
    y("i_string_invalid_utf8", "\"\xff\"");
    y("i_string_overlong", "\"\xc0\xaf\"");
    y("i_string_cut_sequence", "\"\xe0\xa0\"");
    y("i_string_encoded_surrogate", "\"\xed\xa0\x80\"");
    y("y_object_empty", "{}");
    y("y_object_empty_key", "{\"\":0}");
    y("y_object_spaces", " { \"a\" : 1 , \"b\" : 2 } ");
    y("y_object_raw_key", "{\"\\ud800\":0}");
    y("y_lone_true", "true");
    y("y_lone_false", "false");
    y("y_lone_null", "null");
    y("i_bom", "\xEF\xBB\xBF{}");
}

void TestJson::accepts()
{
    QFETCH(QByteArray, bytes);
    const Result<Json, JsonError> result = Json::parse(bytes);
    QVERIFY2(result.ok(), qPrintable(u"offset %1"_s.arg(result ? 0 : result.error().offset)));
    const QByteArray written = result->toBytes();
    QVERIFY(parsed(written) == *result);
    QVERIFY(parsed(result->toBytes(true)) == *result);
}

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Code>("code");
    const auto n = [](const char *name, QByteArray bytes, Code code = Code::Syntax) { QTest::newRow(name) << bytes << code; };
    n("n_empty", "", Code::Empty);
    n("n_space_only", " \n\t", Code::Empty);
    n("n_bom_only", "\xEF\xBB\xBF", Code::Empty);
    n("n_utf16", QByteArray("\xFF\xFE{\0}\0", 6), Code::NotUtf8);
    n("n_utf16_big", QByteArray("\xFE\xFF\0{\0}", 6), Code::NotUtf8);
    n("n_array_leading_zero", "[01]");
    n("n_array_point_only", "[1.]");
    n("n_array_cut_literal", "[tru]");
    n("n_array_long_literal", "[truee]");
    n("n_array_upper_literal", "[True]");
    n("n_array_nan", "[NaN]");
    n("n_array_infinity", "[-Infinity]");
    n("n_array_trailing_comma", "[1,]");
    n("n_array_double_comma", "[1,,2]");
    n("n_array_leading_comma", "[,1]");
    n("n_array_no_comma", "[1 2]");
    n("n_array_colon", "[1:2]");
    n("n_array_unclosed", "[1");
    n("n_array_wrong_close", "[1}");
    n("n_array_comment", "[1/*x*/]");
    n("n_array_form_feed", "[\f]");
    n("n_array_nbsp", "[\xC2\xA0]");
    n("n_number_plus", "+1");
    n("n_number_minus", "-");
    n("n_number_minus_space", "- 1");
    n("n_number_minus_zero_digit", "-01", Code::TrailingText);
    n("n_number_point_first", ".5");
    n("n_number_exponent_empty", "1e");
    n("n_number_exponent_sign_only", "1e+");
    n("n_number_exponent_point", "1e5.5", Code::TrailingText);
    n("n_number_two_points", "1.2.3", Code::TrailingText);
    n("n_number_hex", "0x1", Code::TrailingText);
    n("n_number_zero_e_plus_minus", "0e+-1");
    n("n_number_fullwidth", "\xef\xbc\x91");
    n("n_string_unclosed", "\"abc");
    n("n_string_lone_backslash", "\"\\");
    n("n_string_escaped_end", "\"\\\"");
    n("n_string_bad_escape", R"("\x00")");
    n("n_string_bad_hex", R"("\u00g0")");
    n("n_string_short_hex", R"("\u00")");
    n("n_string_second_bad_hex", R"("\ud800\u1")");
    n("n_string_newline", "\"a\nb\"");
    n("n_string_tab", "\"\t\"");
    n("n_string_nul", QByteArray("\"a\0b\"", 5));
    n("n_string_single_quotes", "'a'");
    n("n_string_upper_u", R"("\U0041")");
    n("n_object_no_colon", "{\"a\" 1}");
    n("n_object_no_value", "{\"a\":}");
    n("n_object_no_key", "{:1}");
    n("n_object_bare_key", "{a:1}");
    n("n_object_number_key", "{1:1}");
    n("n_object_trailing_comma", "{\"a\":1,}");
    n("n_object_two_commas", "{\"a\":1,,\"b\":2}");
    n("n_object_unclosed", "{\"a\":1");
    n("n_object_wrong_close", "{\"a\":1]");
    n("n_object_comment", "{\"a\":1}//x", Code::TrailingText);
    n("n_two_values", "{}{}", Code::TrailingText);
    n("n_trailing_bracket", "[1]]", Code::TrailingText);
    n("n_trailing_nul", QByteArray("1\0", 2), Code::TrailingText);
    n("n_html", "<!doctype html>");
    n("n_bom_inside", "[\xEF\xBB\xBF]");
    n("n_invalid_utf8_outside", "[\xff]");
}

void TestJson::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Code, code);
    const Result<Json, JsonError> result = Json::parse(bytes);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, code);
}

void TestJson::keepsWhatItReads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, QByteArray bytes) { QTest::newRow(name) << bytes; };
    row("member order", R"({"z":1,"a":2,"m":{"y":0,"b":0}})");
    row("number text", R"([1.10,1e400,-0,0.0,1E+2,9007199254740993,123456789012345678901234567890])");
    row("400 digits", QByteArray(400, '9'));
    row("lone surrogate", R"(["\ud800","a\udfffb","\uD83D\u0041"])");
    row("lone surrogate keeps its neighbours' spelling", R"("\u0041\/\ud800\n")");
    row("invalid utf-8", "[\"\xff\",\"a\xc0\xaf\",\"\xed\xa0\x80\"]");
    row("raw key", "{\"\\udead\":1,\"\xfe\":2}");
    row("plain utf-8", "\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"");
    row("control escapes", R"("\u0000\u001f\b\f\n\r\t\"\\")");
    row("empty containers", R"({"a":[],"b":{},"":null})");
}

void TestJson::keepsWhatItReads()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(rewritten(bytes), bytes);
}

void TestJson::normalisesOnlyEscapes()
{
    QCOMPARE(rewritten(R"( [ "\u0041\/\u00e9\ud83d\ude00" , 1 ] )"), "[\"A/\xc3\xa9\xf0\x9f\x98\x80\",1]");
}

void TestJson::showsUndecodableText()
{
    QCOMPARE(parsed(R"("a\ud800\n\u00e9")").toQString(), u"a\ufffd\né"_s);
    QCOMPARE(parsed("\"a\xff\"").toQString(), u"a\ufffd"_s);
    QVERIFY(parsed(R"("\ud800")").isRawString());
    QVERIFY(!parsed(R"("\ud83d\ude00")").isRawString());
}

void TestJson::takesTextThatIsNotUnicode()
{
    const QString broken = u"\"a\\"_s + QChar(0xD800) + u"\n😀"_s;
    QCOMPARE(Json(broken).toBytes(), QByteArray("\"\\\"a\\\\\\ud800\\n\xf0\x9f\x98\x80\""));
    QVERIFY(parsed(Json(broken).toBytes()) == Json(broken));
    QCOMPARE(Json(u"x\0y"_s).toBytes(), R"("x\u0000y")");
}

void TestJson::limitsDepth()
{
    QVERIFY(Json::parse(nested(512)).ok());
    const Result<Json, JsonError> result = Json::parse(nested(513));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, Code::Depth);
    QCOMPARE(result.error().offset, 512);
    QByteArray objects;
    for (int i = 0; i < 513; ++i)
        objects += "{\"a\":";
    QCOMPARE(Json::parse(objects).error().code, Code::Depth);
}

void TestJson::refusesDeepNestingQuickly()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(Json::parse(nested(100'000)).error().code, Code::Depth);
    QCOMPARE(Json::parse(QByteArray(50'000'000, '[')).error().code, Code::Depth);
    QVERIFY(timer.elapsed() < 1000);
}

void TestJson::refusesEveryTruncation()
{
    const QByteArray whole = "{\"a\":[1.5e+3,true,null,\"\\ud83d\\ude00 \xc3\xa9\\n\"],\"b\":{\"c\":false,\"d\":[]}}";
    QVERIFY(Json::parse(whole).ok());
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!Json::parse(whole.first(length)).ok(), whole.first(length).constData());
}

void TestJson::resolvesDuplicates()
{
    QCOMPARE(rewritten(R"({"a":1,"b":2,"a":3,"c":4,"b":5,"a":6})"), R"({"a":6,"b":5,"c":4})");
    QCOMPARE(rewritten(R"({"a":1,"\u0061":2})"), R"({"a":2})");
    QCOMPARE(rewritten(R"({"\ud800":1,"\ud800":2})"), R"({"\ud800":2})");
}

void TestJson::refusesDuplicatesWithTheirPlace()
{
    const auto result = Json::parse("{\n  \"a\": 1,\n  \"x\": {\"k\": 1, \"é\": 2, \"k\": 3}\n}", Json::Duplicates::Refuse);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, Code::DuplicateKey);
    QCOMPARE(result.error().key, u"k"_s);
    QCOMPARE(result.error().line, 3);
    QCOMPARE(result.error().column, 25);
    QVERIFY(Json::parse(R"([{"a":1},{"a":1}])", Json::Duplicates::Refuse).ok());
}

void TestJson::manyDuplicatesAreNotSlow()
{
    QByteArray bytes = "{";
    for (int i = 0; i < 200'000; ++i)
        bytes += (i ? ",\"" : "\"") + QByteArray::number(i % 100'000) + "\":0";
    bytes += '}';
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(parsed(bytes).members().size(), size_t(100'000));
    QVERIFY(timer.elapsed() < 5000);
}

void TestJson::saysWhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, QByteArray bytes, qsizetype offset, int line, int column) {
        QTest::newRow(name) << bytes << offset << line << column;
    };
    row("start", "x", 0, 1, 1);
    row("second line", "[1,\n x]", 5, 2, 2);
    row("carriage returns", "[1,\r\nx]", 5, 2, 1);
    row("old line ends", "[1,\rx]", 4, 2, 1);
    row("code points, not bytes", "[\"é😀\" x]", 10, 1, 7);
    row("end of text", "{\"a\":1", 6, 1, 7);
    row("digit after zero", "[01]", 2, 1, 3);
    row("inside a literal", "[trux]", 4, 1, 5);
    row("trailing", "{}\n\n!", 4, 3, 1);
}

void TestJson::saysWhere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, offset);
    QFETCH(int, line);
    QFETCH(int, column);
    const Result<Json, JsonError> result = Json::parse(bytes);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().offset, offset);
    QCOMPARE(result.error().line, line);
    QCOMPARE(result.error().column, column);
}

void TestJson::writesPretty()
{
    QCOMPARE(parsed(R"({"a":[1,{"b":2}],"c":{},"d":[]})").toBytes(true), QByteArray(R"({
  "a": [
    1,
    {
      "b": 2
    }
  ],
  "c": {},
  "d": []
})"));
}

void TestJson::readsIntegers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *bytes, qint64 expected) { QTest::newRow(bytes) << QByteArray(bytes) << expected; };
    row("0", 0);
    row("-0", 0);
    row("0e999999999999999999999", 0);
    row("1", 1);
    row("1.0", 1);
    row("1e2", 100);
    row("1.5e1", 15);
    row("100e-2", 1);
    row("-7", -7);
    row("9223372036854775807", std::numeric_limits<qint64>::max());
    row("-9223372036854775808", std::numeric_limits<qint64>::min());
    row("9223372036854775808", -99);
    row("1.5", -99);
    row("1e400", -99);
    row("1e99999999999999999999999", -99);
    row("\"1\"", -99);
    row("true", -99);
}

void TestJson::readsIntegers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, expected);
    QCOMPARE(parsed(bytes).toInteger(-99), expected);
}

void TestJson::equivalence_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, QByteArray a, QByteArray b, bool same) { QTest::newRow(name) << a << b << same; };
    row("1.0 and 1", "1.0", "1", true);
    row("10e-1 and 1", "10e-1", "1", true);
    row("1e400 and 10e399", "1e400", "10e399", true);
    row("1e400 and 1e401", "1e400", "1e401", false);
    row("zero and minus zero", "-0.0", "0", true);
    row("beyond a double", "9007199254740993", "9007199254740992", false);
    row("a last digit far behind", "0." + QByteArray(300, '0') + "1", "0." + QByteArray(300, '0') + "2", false);
    row("huge exponents", "1e99999999999999999999", "1e99999999999999999998", false);
    row("the same huge exponent", "1.0e99999999999999999999", "10e99999999999999999999", false);
    row("sign", "-1", "1", false);
    row("member order", R"({"a":1,"b":[1.0]})", R"({"b":[1],"a":1})", true);
    row("element order", "[1,2]", "[2,1]", false);
    row("missing and null", R"({"a":null})", "{}", false);
    row("types", "\"1\"", "1", false);
    row("raw, spelled differently", R"("\u0041\ud800")", R"("A\uD800")", true);
    row("raw, different", R"("\ud800")", R"("\ud801")", false);
    row("raw and replacement character", R"("\ud800")", R"("\ufffd")", false);
}

void TestJson::equivalence()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    QCOMPARE(Json::equivalent(parsed(a), parsed(b)), same);
    QCOMPARE(Json::equivalent(parsed(b), parsed(a)), same);
}

void TestJson::editsInPlace()
{
    Json json = parsed(R"({"b":1,"a":2,"c":3})");
    json.set("a", Json(true));
    json.set("d", Json(QStringView(u"new")));
    QVERIFY(json.remove("b"));
    QVERIFY(!json.remove("nothing"));
    QCOMPARE(json.toBytes(), R"({"a":true,"c":3,"d":"new"})");
    Json number(7);
    number.set("a", Json());
    QCOMPARE(number.toBytes(), R"({"a":null})");
    number.elements().push_back(Json(1));
    QCOMPARE(number.toBytes(), "[1]");
}

void TestJson::asksWithoutFear()
{
    const Json number(7), text(QStringView(u"t")), nothing;
    QCOMPARE(number.toQString(), QString());
    QVERIFY(number.utf8().empty() && text.numberText().empty());
    QVERIFY(number.elements().empty() && number.members().empty());
    QVERIFY(!number.find("a") && !nothing.find("a"));
    QVERIFY(!text.toBool() && Json(true).toBool());
    QVERIFY(!parsed(R"({"\ud800":1})").find("\\ud800"));
}

void TestJson::readsALargeDocument()
{
    const QByteArray row = R"({"id":"0123456789abcdef","n":12345.678,"ok":true,"text":")" + QByteArray(400, 'x') + R"("})";
    QByteArray bytes = "[" + row;
    while (bytes.size() < 100 * 1024 * 1024)
        bytes += "," + row;
    bytes += ']';
    const Result<Json, JsonError> result = Json::parse(bytes);
    QVERIFY(result.ok());
    QCOMPARE(result->toBytes().size(), bytes.size());
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
