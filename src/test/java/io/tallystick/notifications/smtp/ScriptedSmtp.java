package io.tallystick.notifications.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers every recipient as the test says. */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket server;
    private final String answerToRecipient;

    ScriptedSmtp(String answerToRecipient) throws IOException {
        this.answerToRecipient = answerToRecipient;
        this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                talk(client);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = client.getOutputStream();
        say(out, "220 scripted");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            say(out, answer(line));
        }
    }

    private String answer(String line) {
        return line.startsWith("RCPT") ? answerToRecipient : line.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
