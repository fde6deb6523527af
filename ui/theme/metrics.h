#pragma once

namespace helin::metrics {

/// Measures in device-independent pixels at 100 % text. Heights that hold text grow with Theme::px().
inline constexpr int space1 = 4;
inline constexpr int space2 = 8;
inline constexpr int space3 = 12;
inline constexpr int space4 = 16;
inline constexpr int space6 = 24;

inline constexpr int radius = 4;
inline constexpr int icon = 20;       ///< navigation, icon buttons
inline constexpr int buttonIcon = 18; ///< inside buttons and fields
inline constexpr int mark = 12;       ///< due mark
inline constexpr int control = 32;    ///< fields, buttons, icon buttons
inline constexpr int row = 32;
inline constexpr int compactRow = 26;
inline constexpr int listRow = 28; ///< small lists, menus
inline constexpr int tableHeader = 28;
inline constexpr int selectionBar = 3;
inline constexpr int focusWidth = 2;
inline constexpr int focusGap = 1;

inline constexpr int navigation = 200;
inline constexpr int navigationCollapsed = 52;
inline constexpr int header = 64;
inline constexpr int tabs = 40;
inline constexpr int filterBar = 48;
inline constexpr int chips = 40;
inline constexpr int statusLine = 28;
inline constexpr int actionBar = 56;
inline constexpr int sideColumn = 348;
inline constexpr int detailPanel = 396;
inline constexpr int deskList = 264;

} // namespace helin::metrics
