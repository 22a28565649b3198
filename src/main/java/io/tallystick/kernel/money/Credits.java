package io.tallystick.kernel.money;

/** The product's own unit of use, prepaid or granted; it has a price, but it is no currency. */
public enum Credits implements Asset {
    CREDITS;

    @Override
    public String code() {
        return "credits";
    }
}
