package io.tallystick.bench.lean;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One kept connection: a request goes out, its answer is read whole, and so on. */
final class Connection {

    private static final int LARGEST_ANSWER = 256 * 1024;

    private final SocketChannel channel;
    private final SelectionKey selection;
    private final ByteBuffer out;
    private final ByteBuffer in;
    private final Answer answer = new Answer();
    private long sentAt;
    private boolean waiting;

    Connection(Selector selector, int port, Template template, Kind kind) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        selection = channel.register(selector, SelectionKey.OP_READ, this);
        out = ByteBuffer.allocateDirect(template.length());
        in = ByteBuffer.allocate(kind.items() > 1 ? LARGEST_ANSWER : 16 * 1024);
    }

    void send(Template template) throws IOException {
        template.fill(out);
        in.clear();
        answer.begin();
        waiting = true;
        sentAt = System.nanoTime();
        write();
    }

    boolean isWaiting() {
        return waiting;
    }

    /** Goes on where the operating system lets it; true when an answer has come whole. */
    boolean goOn() throws IOException {
        if (selection.isWritable()) {
            write();
        }
        if (!selection.isReadable()) {
            return false;
        }
        var closed = channel.read(in) < 0;
        waiting = !closed && !answer.isWhole(in);
        return !waiting;
    }

    int status() {
        return answer.status();
    }

    /** How often a word stands in the answer. */
    int count(byte[] word) {
        return answer.count(in, word);
    }

    String text() {
        return new String(in.array(), 0, in.position(), java.nio.charset.StandardCharsets.UTF_8);
    }

    long nanosSinceSent() {
        return System.nanoTime() - sentAt;
    }

    void close() throws IOException {
        channel.close();
    }

    private void write() throws IOException {
        channel.write(out);
        selection.interestOps(out.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }
}
