#pragma once

namespace selwise {

/// To be called first in every program that may hold a secret: sees to it that a crash leaves none of its memory behind.
///
/// The soft limit of core dumps becomes 1 byte. A core file needs more, so none is written; and 1, unlike 0, is the value at
/// which the kernel does not start the program either that /proc/sys/kernel/core_pattern pipes dumps to (such programs
/// get the whole memory whatever the limit, and decide for themselves). The hard limit stays, for what is started from
/// here, a browser for instance. Not PR_SET_DUMPABLE: the desktop portal, which tells light from dark, answers no process
/// whose /proc entry it cannot open.
void forbidCoreDumps();

} // namespace selwise
