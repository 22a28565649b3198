package io.tallystick.kernel.news;

/**
 * News that the audit log keeps. An event record implements it, and is recorded in the transaction that published it; the
 * module needs to do nothing else. The caller's address and request id come from {@link io.tallystick.kernel.access.Origin}.
 */
public interface Audited {

    /** What the audit log says of this event. */
    AuditFact audit();
}
