package id.lintas.app.instance;

import id.lintas.engine.store.PrivateFile;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * The open window's side: listens on the loopback address, for visitors who know the secret. One thread of its own waits for
 * them, since waiting would hold up the worker; see decision 0027.
 */
public final class Reception implements AutoCloseable {

    static final int MOST_FILES = 200;

    private static final int PATIENCE_MILLIS = 2_000;

    private final ServerSocket door;
    private final Path file;
    private final Address address;
    private final Consumer<List<Path>> received;

    private Reception(ServerSocket door, Path file, Address address, Consumer<List<Path>> received) {
        this.door = door;
        this.file = file;
        this.address = address;
        this.received = received;
    }

    /**
     * Begins to listen and says where. Not on the event thread.
     *
     * @param received gets the files of a second start, none if it had none; called on the thread that listens
     * @throws IOException if nothing can be listened to here; then a second start has a window of its own
     */
    public static Reception open(UserFolders folders, Consumer<List<Path>> received) throws IOException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        ServerSocket door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        Address address = new Address(door.getLocalPort(), HexFormat.of().formatHex(secret), Address.ownVersion());
        Reception reception = new Reception(door, Address.file(folders), address, received);
        try {
            PrivateFile.write(reception.file, address.text());
        } catch (StoreException | IOException e) {
            door.close();
            throw new IOException("The window cannot say where it listens", e);
        }
        Thread thread = new Thread(reception::listen, "lintas-instance");
        thread.setDaemon(true);
        thread.start();
        return reception;
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket visitor = door.accept()) {
                visitor.setSoTimeout(PATIENCE_MILLIS);
                serve(visitor);
            } catch (IOException | InvalidPathException e) {
                if (!door.isClosed()) {
                    LoggerFactory.getLogger(Reception.class).debug("A visitor was not understood", e);
                }
            }
        }
    }

    private void serve(Socket visitor) throws IOException {
        DataInputStream in = new DataInputStream(visitor.getInputStream());
        DataOutputStream out = new DataOutputStream(visitor.getOutputStream());
        boolean welcome = MessageDigest.isEqual(bytes(in.readUTF()), bytes(address.secret()));
        int count = welcome ? in.readInt() : -1;
        if (count < 0 || count > MOST_FILES) {
            out.writeBoolean(false);
            return;
        }
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(Path.of(in.readUTF()));
        }
        received.accept(files);
        out.writeBoolean(true);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Listens no more, and takes its address away unless another window has put its own there. */
    @Override
    public void close() {
        try {
            door.close();
            PrivateFile.remove(file, address.text());
        } catch (IOException e) {
            LoggerFactory.getLogger(Reception.class).debug("The address is left behind: {}", file, e);
        }
    }
}
