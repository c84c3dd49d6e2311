package id.lintas.app.instance;

import id.lintas.engine.store.UserFolders;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The second start's side. Whatever goes wrong, the answer is no, and the start goes on with a window of its own. */
public final class HandOver {

    private static final int CONNECT_MILLIS = 300;
    private static final int ANSWER_MILLIS = 2_000;

    private HandOver() {}

    /** Whether an open window has taken the files. Costs a look for one file if there is none. */
    public static boolean accepted(UserFolders folders, List<Path> files) {
        Optional<Address> address =
                Address.read(Address.file(folders)).filter(a -> a.version().equals(Address.ownVersion()));
        return address.isPresent() && files.size() <= Reception.MOST_FILES && deliver(address.get(), files);
    }

    private static boolean deliver(Address address, List<Path> files) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.port()), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeUTF(address.secret());
            out.writeInt(files.size());
            for (Path file : files) {
                out.writeUTF(file.toAbsolutePath().toString());
            }
            out.flush();
            return new DataInputStream(socket.getInputStream()).readBoolean();
        } catch (IOException e) {
            // Left behind by a crash, or another program has the port now.
            return false;
        }
    }
}
