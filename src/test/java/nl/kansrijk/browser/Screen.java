package nl.kansrijk.browser;

/** A size of window, in CSS pixels. */
enum Screen {
    SMALLEST(320, 800),
    /** A window of 1280 by 1024, enlarged four times. */
    ZOOMED(320, 256),
    PHONE(360, 800),
    TABLET(768, 1024),
    DESKTOP(1440, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
