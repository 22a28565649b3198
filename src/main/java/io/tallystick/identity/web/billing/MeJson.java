package io.tallystick.identity.web.billing;

import java.util.List;

/** Who is signed in, and the accounts they may act for. */
record MeJson(UserJson user, List<MembershipJson> accounts) {}
