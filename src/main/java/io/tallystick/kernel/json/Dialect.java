package io.tallystick.kernel.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the records of a web package spell their names in JSON. Written once, on the package. */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Dialect {

    Naming value();

    /** The two spellings. */
    enum Naming {
        /** {@code invoice_number}: the Billing API. */
        SNAKE,
        /** {@code invoiceNumber}: the Mandate API. */
        CAMEL
    }
}
