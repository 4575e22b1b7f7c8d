"""Make the pictures in docs/images from the pages in examples/pages, in Debian's Chromium.

python -m tools.screenshots
"""

from __future__ import annotations

import os
from typing import Literal

from tools import ROOT
from tools.docs import EXAMPLES, PAGES

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
Shot = tuple[str, str, int, int, Literal["light", "dark"], str]

SHOTS: tuple[Shot, ...] = (  # name of the picture, page, width, height, scheme, what the pointer rests on
    ("page", PAGES[0], 1280, 1240, "light", "h1"),
    ("page-dark", PAGES[1], 1280, 900, "dark", "#stop-2 h4"),
    ("page-phone", PAGES[2], 390, 900, "light", "h1"),
)


def main() -> None:
    """Open each page and take its picture."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for name, page, width, height, scheme, target in SHOTS:
            tab = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
            tab.goto((EXAMPLES / "pages" / f"{page}.html").as_uri())
            tab.hover(target)
            tab.wait_for_timeout(400)  # colours change softly
            tab.screenshot(path=ROOT / "docs" / "images" / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
