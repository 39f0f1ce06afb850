#pragma once

#include <chrono>
#include <QtGlobal>

/// The numbers of contract section 10, one place for both ends of the wire.
namespace selwise::limits {

using namespace std::chrono_literals;

inline constexpr qint64 mebibyte = 1024 * 1024;

// What the sandbox accepts
inline constexpr qint64 requestBody = 8 * mebibyte; ///< above: 413
inline constexpr qint64 requestHead = 64 * 1024;    ///< above: 431
inline constexpr int batchEvents = 1000;            ///< above: 413
inline constexpr int privateRequestsPerSecond = 600; ///< a token; above: 429
inline constexpr std::chrono::milliseconds serverIdle = 30s;
inline constexpr int logPageDefault = 50;
inline constexpr int logPageMost = 1000;

// What the client waits for and takes
inline constexpr std::chrono::milliseconds connectTime = 10s;
inline constexpr std::chrono::milliseconds idleTime = 15s;
inline constexpr std::chrono::milliseconds wholeTime = 30s;
inline constexpr qint64 answerBody = 64 * mebibyte; ///< after decompression
inline constexpr int attempts = 3;                  ///< all of them, the first included
inline constexpr std::chrono::milliseconds longestRetryAfter = 60s; ///< above: stop and say so

} // namespace selwise::limits
