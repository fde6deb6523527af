# The .ts file is edited by hand or with Qt Linguist; `./dev translations` refreshes it from the sources.
