#pragma once

namespace selwise {

/** The longest any movement takes, in milliseconds. */
inline constexpr int motionMs = 120;

/** False when the user asked for reduced motion: then nothing fades, slides or spins. */
bool motionAllowed();
/** ThemeManager says what the desktop asks for. */
void setMotionAllowed(bool allowed);

} // namespace selwise
