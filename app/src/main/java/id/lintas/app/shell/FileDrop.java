package id.lintas.app.shell;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.slf4j.LoggerFactory;

/** Files and folders that are dropped on the window are handed on. */
final class FileDrop extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<List<Path>> open;

    private FileDrop(Consumer<List<Path>> open) {
        this.open = open;
    }

    static void accept(JComponent target, Consumer<List<Path>> open) {
        target.setTransferHandler(new FileDrop(open));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        try {
            List<?> files = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            if (files.isEmpty()) {
                return false;
            }
            open.accept(files.stream().map(f -> ((File) f).toPath()).toList());
            return true;
        } catch (IOException | UnsupportedFlavorException e) {
            LoggerFactory.getLogger(FileDrop.class).warn("What was dropped cannot be read", e);
            return false;
        }
    }
}
