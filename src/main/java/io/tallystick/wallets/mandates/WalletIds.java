package io.tallystick.wallets.mandates;

import io.tallystick.ledger.Transfer.WalletKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The id by which the API names a wallet; the column {@code wallets.wallet.id} computes the same. */
public final class WalletIds {

    private WalletIds() {}

    public static UUID of(WalletKey wallet) {
        try {
            var name = wallet.account().value() + ":" + wallet.number();
            var hash = ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8)));
            var most = (hash.getLong() & ~0xF000L) | 0x8000L;
            var least = (hash.getLong() & 0x0FFF_FFFF_FFFF_FFFFL) | 0xA000_0000_0000_0000L;
            return new UUID(most, least);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has MD5", missing);
        }
    }
}
