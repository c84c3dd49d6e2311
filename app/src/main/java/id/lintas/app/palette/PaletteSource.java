package id.lintas.app.palette;

import java.util.List;

/** Something that can be searched. Asked each time the palette opens, so it must not be slow. Event dispatch thread. */
public interface PaletteSource {

    List<PaletteEntry> entries();
}
