package id.lintas.app.instance;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.store.PrivateFile;
import id.lintas.engine.store.UserFolders;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {

    @TempDir
    Path home;

    private final LinkedBlockingQueue<List<Path>> received = new LinkedBlockingQueue<>();
    private final List<Reception> open = new ArrayList<>();
    private UserFolders folders;

    @BeforeEach
    void folders() {
        folders = UserFolders.portable(home);
    }

    @AfterEach
    void close() {
        open.forEach(Reception::close);
    }

    private Reception listen() throws IOException {
        Reception reception = Reception.open(folders, received::add);
        open.add(reception);
        return reception;
    }

    private Address address() {
        return Address.read(Address.file(folders)).orElseThrow();
    }

    @Test
    void withoutAnOpenWindowNothingIsAccepted() {
        assertThat(HandOver.accepted(folders, List.of(Path.of("a.lintas.json"))))
                .isFalse();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void theOpenWindowGetsTheFilesByTheirFullNames() throws Exception {
        listen();
        assertThat(HandOver.accepted(folders, List.of(Path.of("kasus é.lintas.json"))))
                .isTrue();
        assertThat(received.poll(20, TimeUnit.SECONDS))
                .containsExactly(Path.of("kasus é.lintas.json").toAbsolutePath());
        assertThat(HandOver.accepted(folders, List.of())).isTrue();
        assertThat(received.poll(20, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void aClosedWindowLeavesNoAddress() throws Exception {
        listen().close();
        assertThat(Address.file(folders)).doesNotExist();
        assertThat(HandOver.accepted(folders, List.of())).isFalse();
    }

    @Test
    void anAddressLeftBehindByACrashBlocksNobody() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        PrivateFile.write(Address.file(folders), new Address(free, "secret", Address.ownVersion()).text());
        assertThat(HandOver.accepted(folders, List.of())).isFalse();
    }

    @Test
    void anAddressThatHoldsSomethingElseBlocksNobody() throws Exception {
        for (String text : List.of("", "x", "1\n2", "99999\na\nb\n", "0\na\nb\n")) {
            PrivateFile.write(Address.file(folders), text);
            assertThat(HandOver.accepted(folders, List.of())).isFalse();
        }
    }

    @Test
    void anotherVersionIsNotSpokenTo() throws Exception {
        listen();
        Address own = address();
        PrivateFile.write(Address.file(folders), new Address(own.port(), own.secret(), "0.1").text());
        assertThat(HandOver.accepted(folders, List.of())).isFalse();
        assertThat(received).isEmpty();
    }

    @Test
    void whoeverDoesNotKnowTheSecretIsTurnedAway() throws Exception {
        listen();
        Address own = address();
        PrivateFile.write(Address.file(folders), new Address(own.port(), "guess", own.version()).text());
        assertThat(HandOver.accepted(folders, List.of(Path.of("a")))).isFalse();
        PrivateFile.write(Address.file(folders), own.text());
        assertThat(HandOver.accepted(folders, List.of())).isTrue();
        assertThat(received).containsExactly(List.of());
    }

    @Test
    void aVisitorWhoTalksNonsenseOrHangsUpDoesNotStopTheNext() throws Exception {
        listen();
        try (Socket visitor =
                new Socket(InetAddress.getLoopbackAddress(), address().port())) {
            DataOutputStream out = new DataOutputStream(visitor.getOutputStream());
            out.writeUTF(address().secret());
            out.writeInt(Integer.MAX_VALUE);
        }
        new Socket(InetAddress.getLoopbackAddress(), address().port()).close();
        assertThat(HandOver.accepted(folders, List.of())).isTrue();
    }

    @Test
    void onlyTheOwnerCanReadTheAddress() throws Exception {
        listen();
        Path folder = Address.file(folders).getParent();
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aWindowThatClosesLeavesTheAddressOfALaterOne() throws Exception {
        Reception earlier = listen();
        listen();
        earlier.close();
        assertThat(HandOver.accepted(folders, List.of())).isTrue();
    }
}
