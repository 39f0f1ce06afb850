# Writes the colours of tokens.json as C++ constants, so that nothing is parsed when the program starts.
# cmake -DTOKENS=tokens.json -DOUTPUT=tokens.h -P generate_tokens.cmake
file(READ "${TOKENS}" json)
string(JSON count LENGTH "${json}" light)
math(EXPR last "${count} - 1")
set(members "")
set(names "")
set(light "")
set(dark "")
foreach(i RANGE ${last})
    string(JSON name MEMBER "${json}" light ${i})
    string(APPEND members "    QColor ${name};\n")
    string(APPEND names "    {\"${name}\", &ThemeColors::${name}},\n")
    foreach(kind light dark)
        string(JSON colour GET "${json}" ${kind} ${name})
        if(NOT colour MATCHES "^#([0-9A-F][0-9A-F])([0-9A-F][0-9A-F])([0-9A-F][0-9A-F])$")
            message(FATAL_ERROR "${TOKENS}: ${kind}.${name} is ${colour}, not #RRGGBB")
        endif()
        string(APPEND ${kind} "    QColor(0x${CMAKE_MATCH_1}, 0x${CMAKE_MATCH_2}, 0x${CMAKE_MATCH_3}),\n")
    endforeach()
endforeach()
file(WRITE "${OUTPUT}" "// Generated from resources/themes/tokens.json. Do not edit.
#pragma once

#include <QColor>

namespace selwise {

/** Every colour of the design, by the name it has there. */
struct ThemeColors {
${members}};

inline constexpr ThemeColors lightColors{
${light}};

inline constexpr ThemeColors darkColors{
${dark}};

struct ColorName {
    const char *name;
    QColor ThemeColors::*member;
};

inline constexpr ColorName colorNames[] = {
${names}};

} // namespace selwise
")
