package io.tallystick.identity.web.billing;

import java.util.List;

/**
 * A session that was just opened.
 *
 * @param accessToken for programs: {@code Authorization: Bearer …}; browsers use the cookie that came along
 * @param expiresIn seconds that the access token is good for
 */
record SignedInJson(String accessToken, long expiresIn, UserJson user, List<MembershipJson> accounts) {}
