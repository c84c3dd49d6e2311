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

/** A project file that is dropped on the window is opened. */
final class FileDrop extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Path> open;

    private FileDrop(Consumer<Path> open) {
        this.open = open;
    }

    static void accept(JComponent target, Consumer<Path> open) {
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
            open.accept(((File) files.get(0)).toPath());
            return true;
        } catch (IOException | UnsupportedFlavorException e) {
            LoggerFactory.getLogger(FileDrop.class).warn("What was dropped cannot be read", e);
            return false;
        }
    }
}
